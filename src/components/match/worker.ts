import {deskEngine} from '../../match/desk-engine.ts';
import {pageDesk, type Answer, type Call} from './desk-calls.ts';

/** The engine behind the page of matching, in a worker: one call at a time comes in, its answer goes back. */
const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<Call>) => void) | null;
  postMessage(answer: Answer): void;
};
const desk = pageDesk(deskEngine());

scope.onmessage = ({data: {id, call, args}}) => {
  const run = desk[call] as (...args: readonly unknown[]) => unknown;
  const progress = (done: number, of: number) => scope.postMessage({id, progress: [done, of]});
  Promise.resolve()
    .then(() => run(...args, ...(call === 'match' ? [progress] : [])))
    .then(result => scope.postMessage({id, result}))
    // Only the kind of error goes back: its text might hold what a cell held.
    .catch((error: unknown) =>
      scope.postMessage({id, failed: error instanceof Error ? error.name : 'error'})
    );
};
scope.postMessage({ready: true});
