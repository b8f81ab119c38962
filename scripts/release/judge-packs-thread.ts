import {parentPort, workerData} from 'node:worker_threads';
import {packJudge, type JudgeTask, type StoredPack} from './judge-packs.ts';

/** A thread that judges packs of old releases: each message is a list of them, each answer what was found in them. */
const judge = packJudge(workerData as JudgeTask);
parentPort!.on('message', (asked: readonly StoredPack[]) => parentPort!.postMessage(judge(asked)));
