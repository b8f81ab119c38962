import {parentPort, workerData} from 'node:worker_threads';
import {scanFiles} from './scan-files.ts';

/** What a thread of scanSite is given; its answer is a SiteScan. */
export interface ScanTask {
  readonly folder: string;
  readonly snapshot: string;
  readonly phones: ReadonlySet<string>;
  readonly paths: readonly string[];
}

const {folder, snapshot, phones, paths} = workerData as ScanTask;
parentPort?.postMessage(scanFiles(folder, snapshot, phones, paths));
