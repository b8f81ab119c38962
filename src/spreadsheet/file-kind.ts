/** What a file is by its first bytes; the name decides only among text files and old Excel's relatives. */
export type FileKind =
  | 'text'
  | 'xlsx'
  | 'xls'
  | 'ods'
  | 'xlsb'
  | 'pdf'
  | 'word'
  | 'locked'
  | 'image'
  | 'archive'
  | 'unknown';

const textNames = /\.(?:csv|tsv|txt|tab)(?:\.gz)?$/iu;

/**
 * Tells files apart by content: clerks rename files, and programs save one form under the other's name. A zip is .xlsx,
 * .xlsb or .ods by the parts its directory names; a compound file is .xls, an encrypted workbook or a Word file.
 */
export function fileKind(name: string, bytes: Uint8Array): FileKind {
  if (starts(bytes, '%PDF')) return 'pdf';
  if (starts(bytes, 'PK\x03\x04')) {
    if (holds(bytes, 'xl/workbook.bin')) return 'xlsb';
    if (holds(bytes, 'xl/workbook.xml') || holds(bytes, 'xl/worksheets/')) return 'xlsx';
    if (holds(bytes, 'application/vnd.oasis.opendocument.spreadsheet')) return 'ods';
    if (holds(bytes, 'word/document.xml')) return 'word';
    return /\.(?:xlsx|xlsm|et)$/iu.test(name) ? 'xlsx' : /\.ods$/iu.test(name) ? 'ods' : 'archive';
  }
  if (starts(bytes, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) {
    if (holds(bytes, wide('EncryptedPackage'))) return 'locked';
    if (holds(bytes, wide('WordDocument'))) return 'word';
    return 'xls';
  }
  if (starts(bytes, '\x89PNG') || starts(bytes, '\xff\xd8\xff') || starts(bytes, 'GIF8')) return 'image';
  if (starts(bytes, 'Rar!') || starts(bytes, '7z\xbc\xaf')) return 'archive';
  return textNames.test(name) ? 'text' : 'unknown';
}

const starts = (bytes: Uint8Array, letters: string): boolean =>
  bytes.length >= letters.length && [...letters].every((letter, i) => bytes[i] === letter.charCodeAt(0));

/** Also in a browser, which has no Buffer. */
function holds(bytes: Uint8Array, letters: string): boolean {
  const first = letters.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (starts(bytes.subarray(at, at + letters.length), letters)) return true;
  return false;
}

/** Names inside a compound file are UTF-16. */
const wide = (letters: string): string => [...letters].map(letter => `${letter}\0`).join('');
