import {parentPort, workerData} from 'node:worker_threads';
import {packComparer, type AskedPack, type CompareTask} from './compare-packs.ts';

/** A thread that compares packs: each message is a list of them, each answer what became of them. */
const compare = packComparer(workerData as CompareTask);
parentPort!.on('message', (asked: readonly AskedPack[]) => parentPort!.postMessage(compare(asked)));
