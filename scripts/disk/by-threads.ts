import {availableParallelism} from 'node:os';
import {Worker} from 'node:worker_threads';

const block = 64;
/** Blocks a thread may be ahead: their answers wait in memory. */
const mostAhead = 4;

/** Work that can be done in this thread or in others. */
export interface ThreadWork<Asked, Answer> {
  /** What a thread runs: `here` with its workerData, for each message a list of what is asked. */
  readonly script: URL;
  /** Plain data. */
  readonly task: unknown;
  /** The same in this thread. */
  readonly here: () => (asked: readonly Asked[]) => Answer | Promise<Answer>;
  /** Of fewer a thread costs more than it saves. */
  readonly least: number;
}

/**
 * Asks for much in blocks and gives the answers in the order asked, whatever does the work: this thread, or one a core up to
 * four where that pays. What a thread throws is thrown here, and no thread goes on.
 */
export async function* byThreads<Asked, Answer>(
  asked: readonly Asked[],
  work: ThreadWork<Asked, Answer>,
  threads = Math.min(availableParallelism(), 4)
): AsyncGenerator<Answer> {
  const blocks = Array.from({length: Math.ceil(asked.length / block)}, (_, at) =>
    asked.slice(at * block, (at + 1) * block)
  );
  if (threads > 1 && asked.length >= work.least) {
    yield* inThreads(work, blocks, threads);
    return;
  }
  const here = work.here();
  for (const each of blocks) yield await here(each);
}

/** Each thread gets every n-th block, so that what they found is put together in order. */
async function* inThreads<Asked, Answer>(
  {script, task}: ThreadWork<Asked, Answer>,
  blocks: readonly (readonly Asked[])[],
  threads: number
): AsyncGenerator<Answer> {
  const workers = Array.from({length: threads}, () => worker<Asked, Answer>(script, task));
  try {
    for (let at = 0; at < Math.min(blocks.length, threads * mostAhead); at++)
      workers[at % threads]!.ask(blocks[at]!);
    for (let at = 0; at < blocks.length; at++) {
      const own = workers[at % threads]!;
      const answer = await own.answer();
      const next = blocks[at + threads * mostAhead];
      if (next) own.ask(next);
      yield answer;
    }
  } finally {
    for (const {end} of workers) await end();
  }
}

interface Asker<Asked, Answer> {
  ask(asked: readonly Asked[]): void;
  /** Answers come in the order of what was asked. */
  answer(): Promise<Answer>;
  end(): Promise<unknown>;
}

function worker<Asked, Answer>(script: URL, task: unknown): Asker<Asked, Answer> {
  const thread = new Worker(script, {workerData: task});
  const waiting: {resolve(answer: Answer): void; reject(error: unknown): void}[] = [];
  const answers: Promise<Answer>[] = [];
  let failed: {readonly error: unknown} | undefined;
  thread.on('message', (answer: Answer) => waiting.shift()?.resolve(answer));
  const fail = (error: unknown) => {
    failed ??= {error};
    for (const {reject} of waiting.splice(0)) reject(error);
  };
  thread.on('error', fail);
  thread.on('exit', () => fail(new Error('a thread has ended before its work was done')));
  return {
    ask(asked) {
      const answer = new Promise<Answer>((resolve, reject) =>
        failed ? reject(failed.error) : waiting.push({resolve, reject})
      );
      // Heard by the one who comes to it.
      answer.catch(() => {});
      answers.push(answer);
      thread.postMessage(asked);
    },
    answer: () => answers.shift()!,
    end: () => thread.terminate()
  };
}
