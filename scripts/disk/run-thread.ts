import {Worker} from 'node:worker_threads';

/** Runs a script in a thread of its own; gives its one message, if it sends any. Rejects with its error, and where it ends early. */
export const runThread = <T>(script: URL, workerData: unknown): Promise<T> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(script, {workerData});
    let message: unknown;
    worker.once('message', (sent: unknown) => (message = sent));
    worker.once('error', reject);
    worker.once('exit', code =>
      code === 0 ? resolve(message as T) : reject(new Error(`a thread ended with ${code}`))
    );
  });
