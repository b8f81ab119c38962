import {randomBytes} from 'node:crypto';
import {entryMaker, type EntryMaker} from '../../src/release/entry-maker.ts';
import {fileWriter} from '../disk/write-files.ts';
import type {CheckedFiles} from './checked-files.ts';

/** Entries of a release that grows in `draft`: what is new is stored there, under a random nonce. */
export function draftEntries(draft: string, files: CheckedFiles): EntryMaker {
  const put = fileWriter(draft);
  return entryMaker(
    files.stored,
    () => randomBytes(16).toString('hex'),
    (hash, stored) => {
      put(`files/${hash}`, stored);
      files.whole.add(hash);
    }
  );
}
