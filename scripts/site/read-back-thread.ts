import {workerData} from 'node:worker_threads';
import {readBack} from '../../src/publish/package/read-back.ts';

/** What a thread that reads the SQLite file back is given. It ends in silence, or by readBack's error. */
export interface ReadBackTask {
  readonly written: Parameters<typeof readBack>[0];
  readonly sqlite: string;
}

const {written, sqlite} = workerData as ReadBackTask;
readBack(written, sqlite);
