import {createHash} from 'node:crypto';
import {gunzipSync} from 'node:zlib';
import type {ImportIssue} from '../model/import-issues.ts';
import type {DataFolder} from '../read/data-folder.ts';
import {fileKind} from '../spreadsheet/file-kind.ts';
import type {Sheet} from '../spreadsheet/sheet.ts';
import {textSheet} from './text-sheet.ts';
import {readWorkbook, RefusedWorkbook} from '../spreadsheet/read-workbook.ts';

export interface InboxFile {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
  /** utf-8, gb18030 … for text, xlsx, xls or ods for workbooks; null where the file cannot be read. */
  readonly form: string | null;
  readonly sheets: readonly Sheet[];
}

/**
 * Reads every file of the inbox into sheets. Whatever the bytes are, nothing is thrown: a file that cannot be read is one
 * issue that says what to do instead. A file that is byte for byte another one is not read twice.
 */
export async function readInbox(
  folder: DataFolder,
  issue: (issue: ImportIssue) => void
): Promise<InboxFile[]> {
  const files: InboxFile[] = [];
  const seen = new Map<string, string>();
  for (const file of folder.names) {
    if (file.startsWith('~$') || file.startsWith('.') || file === 'import.json') continue;
    const bytes = unpacked(file, folder.bytes(file));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const entry = {file, bytes: bytes.length, sha256};
    const other = seen.get(sha256);
    if (other !== undefined && bytes.length) {
      issue({kind: 'same-file', other, level: 'check', place: {file}});
      files.push({...entry, form: null, sheets: []});
      continue;
    }
    seen.set(sha256, file);
    files.push({...entry, ...(await sheetsOf(file, bytes, issue))});
  }
  return files;
}

async function sheetsOf(
  file: string,
  bytes: Uint8Array,
  issue: (issue: ImportIssue) => void
): Promise<Pick<InboxFile, 'form' | 'sheets'>> {
  const nothing = {form: null, sheets: []};
  const kind = fileKind(file, bytes);
  if (kind === 'text') {
    const read = textSheet(file, bytes);
    if ('sheet' in read) return {form: read.encoding, sheets: [read.sheet]};
    issue({kind: 'undecodable', encoding: read.undecodable, byte: read.byte, level: 'must', place: {file}});
    return nothing;
  }
  if (kind !== 'xlsx' && kind !== 'xls' && kind !== 'ods') {
    issue({kind: 'refused-file', form: kind, level: 'must', place: {file}});
    return nothing;
  }
  try {
    const sheets = await readWorkbook(file, bytes, kind);
    for (const sheet of sheets)
      if (sheet.hidden) issue({kind: 'hidden-sheet', level: 'hint', place: {file, sheet: sheet.name ?? ''}});
    return {form: kind, sheets: sheets.filter(({hidden}) => !hidden)};
  } catch (error) {
    if (error instanceof RefusedWorkbook)
      issue({kind: 'refused-file', form: error.form, level: 'must', place: {file}});
    else issue({kind: 'broken-file', level: 'must', place: {file}});
    return nothing;
  }
}

function unpacked(file: string, bytes: Uint8Array): Uint8Array {
  if (!/\.(?:csv|tsv|txt)\.gz$/iu.test(file)) return bytes;
  try {
    return gunzipSync(bytes);
  } catch {
    return bytes;
  }
}
