import {availableParallelism} from 'node:os';
import {join} from 'node:path';
import {Worker} from 'node:worker_threads';
import type {PackPair} from '../../src/release/collect-changes.ts';
import {addCounts, type RowCounts} from '../../src/release/row-counts.ts';
import {
  packComparer,
  packPair,
  type AskedPack,
  type ComparedPacks,
  type CompareTask
} from './compare-packs.ts';
import type {Standing} from '../../src/release/standing.ts';
import {isPicture, releasedNames} from './released-files.ts';
import {contentOf, type StoredFiles} from './stored-content.ts';

/** Below this a thread costs more than it saves. */
const worthThread = 4_000;
const block = 64;
/** Blocks a thread may be ahead: their changes wait in memory. */
const mostAhead = 4;

/** What is filled on the way. */
export interface NowStanding {
  /** Entry of each pack and picture, by name. */
  readonly packs: Map<string, string>;
  readonly whole: Set<string>;
  /** Rows of a first release, which has nothing to be compared with. */
  readonly rows: RowCounts;
}

/**
 * Goes once through the packs of the snapshot, then through those that are gone: gives each its entry, and both sides of every
 * one that is not the same as in the last release, in order of their names. A province's are read, hashed and compared by one
 * thread a core, up to four. `last`: those of the last release.
 */
export async function* changedPacks(
  task: CompareTask,
  last: Standing['packs'],
  files: StoredFiles,
  now: NowStanding,
  threads = Math.min(availableParallelism(), 4)
): AsyncGenerator<PackPair> {
  const names = [...releasedNames(join(task.snapshot, 'packs'), join(task.snapshot, 'attachments'))];
  const blocks = Array.from({length: Math.ceil(names.length / block)}, (_, at) =>
    names.slice(at * block, (at + 1) * block).map(name => [name, last.get(name)?.entry] as const)
  );
  const alone = threads === 1 || names.length < worthThread;
  for await (const {entries, whole, changed, rows} of alone
    ? here(task, blocks)
    : inThreads(task, blocks, threads)) {
    for (const [name, entry] of entries) now.packs.set(name, entry);
    for (const entry of whole) now.whole.add(entry);
    addCounts(now.rows, rows);
    yield* changed;
  }
  for (const [name, {entry}] of last)
    if (!now.packs.has(name) && !isPicture(name))
      yield packPair(name, contentOf(files, entry) ?? undefined, null);
}

function* here(task: CompareTask, blocks: readonly (readonly AskedPack[])[]): Generator<ComparedPacks> {
  const compare = packComparer(task);
  for (const asked of blocks) yield compare(asked);
}

/** Each thread gets every n-th block, so that what they found is put together in the order of the names. */
async function* inThreads(
  task: CompareTask,
  blocks: readonly (readonly AskedPack[])[],
  threads: number
): AsyncGenerator<ComparedPacks> {
  const workers = Array.from({length: threads}, () => comparer(task));
  try {
    for (let at = 0; at < Math.min(blocks.length, threads * mostAhead); at++)
      workers[at % threads]!.ask(blocks[at]!);
    for (let at = 0; at < blocks.length; at++) {
      const own = workers[at % threads]!;
      const compared = await own.answer();
      const next = blocks[at + threads * mostAhead];
      if (next) own.ask(next);
      yield compared;
    }
  } finally {
    for (const {end} of workers) await end();
  }
}

interface Comparer {
  ask(packs: readonly AskedPack[]): void;
  /** Answers come in the order of what was asked. */
  answer(): Promise<ComparedPacks>;
  end(): Promise<unknown>;
}

function comparer(task: CompareTask): Comparer {
  const worker = new Worker(new URL('compare-packs-thread.ts', import.meta.url), {workerData: task});
  const waiting: {resolve(compared: ComparedPacks): void; reject(error: unknown): void}[] = [];
  const answers: Promise<ComparedPacks>[] = [];
  let failed: {readonly error: unknown} | undefined;
  worker.on('message', (compared: ComparedPacks) => waiting.shift()?.resolve(compared));
  const fail = (error: unknown) => {
    failed ??= {error};
    for (const {reject} of waiting.splice(0)) reject(error);
  };
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('a thread that compares packs has ended')));
  return {
    ask(packs) {
      const answer = new Promise<ComparedPacks>((resolve, reject) =>
        failed ? reject(failed.error) : waiting.push({resolve, reject})
      );
      // Heard by the one who comes to it.
      answer.catch(() => {});
      answers.push(answer);
      worker.postMessage(packs);
    },
    answer: () => answers.shift()!,
    end: () => worker.terminate()
  };
}
