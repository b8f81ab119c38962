import {fork} from 'node:child_process';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {PackageAnswer, PackageCall, PackageBeside} from './package-calls.ts';

const script = fileURLToPath(new URL('./package-child.ts', import.meta.url));

/** Batches of rows and names of packs that may be on their way: enough to keep both busy, little in memory. */
const mostOnTheWay = 48;

/**
 * The data package written by a process of its own, while this one goes on with packs and lists: the same files as
 * packageOut's. `snapshot`: where the packs it is told of lie already. An error over there is thrown by the next call, and by
 * all that wait. A process and no thread: DuckDB's binding aborts where a thread that has loaded it ends before the process does.
 */
export function packageProcess(path: string, snapshot: string): PackageBeside {
  const folder = resolve(path);
  mkdirSync(folder, {recursive: true});
  const child = fork(script, [folder, resolve(snapshot)], {serialization: 'advanced', execArgv: []});
  const asked = new Map<number, {resolve(result: never): void; reject(error: unknown): void}>();
  let count = 0;
  let failed: {readonly error: unknown} | undefined;
  const fail = (error: unknown) => {
    failed ??= {error};
    for (const {reject} of asked.values()) reject(error);
    asked.clear();
  };
  // Only an open question keeps the command alive: a build that is stopped does not wait for its package.
  const idle = () => {
    child.unref();
    child.channel?.unref();
  };
  child.on('message', (answer: PackageAnswer) => {
    if ('error' in answer) return fail(answer.error);
    asked.get(answer.id)?.resolve(answer.result as never);
    asked.delete(answer.id);
    if (!asked.size) idle();
  });
  child.on('error', fail);
  child.on('exit', () => fail(new Error('the process of the data package has ended')));
  idle();
  const ask = <T>(call: PackageCall['call'], ...given: readonly unknown[]): Promise<T> => {
    if (failed) return Promise.reject(failed.error);
    const id = count++;
    child.ref();
    child.channel?.ref();
    child.send({id, call, given} satisfies PackageCall);
    return new Promise<T>((resolve, reject) => asked.set(id, {resolve, reject}));
  };
  const onTheWay: Promise<void>[] = [];
  const send = (call: 'rows' | 'payments', ...given: readonly unknown[]): Promise<void> => {
    const sent = ask<void>(call, ...given);
    // Heard by the one who waits for it later, or by the next call.
    sent.catch(() => {});
    onTheWay.push(sent);
    return onTheWay.length > mostOnTheWay ? onTheWay.shift()! : Promise.resolve();
  };
  return {
    begin: (tables, terms) => ask('begin', tables, terms),
    rows: (table, batch) => send('rows', table, batch),
    payments: ({path}) => send('payments', path),
    // Heard by the next call: this one is not waited for.
    ended: tables => void ask('ended', tables).catch(() => {}),
    finish: facts => ask('finish', facts),
    zip: file => ask('zip', file),
    text: (file, content) => writeFileSync(join(folder, file), content),
    close: () => void child.kill()
  };
}
