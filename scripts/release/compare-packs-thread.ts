import {parentPort, workerData} from 'node:worker_threads';
import {packComparer, type CompareTask} from './compare-packs.ts';

/** A thread that compares packs: each message is a list of names, each answer what became of them. */
const compare = packComparer(workerData as CompareTask);
parentPort!.on('message', (names: readonly string[]) => parentPort!.postMessage(compare(names)));
