import {parentPort, workerData} from 'node:worker_threads';
import {workbookWriter, type WrittenWorkbook} from './page-workbooks.ts';

/** A thread that writes workbooks of pages: each message is a list of packs, each answer what was written, in that order. */
const write = workbookWriter(workerData as string);
let last: Promise<readonly WrittenWorkbook[]> = Promise.resolve([]);
parentPort!.on('message', (packs: readonly string[]) => {
  last = last.then(() => write(packs));
  // A failure ends the thread, and is thrown where the answer is waited for.
  void last.then(written => parentPort!.postMessage(written));
});
