import Papa from 'papaparse';

/**
 * A CSV with some cells emptied: `rows` as a spreadsheet shows them, `columns` counted from 0. All other cells keep their
 * text. Written as UTF-8 with a BOM, for Excel.
 */
export function withoutNames(bytes: Uint8Array, rows: readonly number[], columns: readonly number[]): string {
  const {data} = Papa.parse<string[]>(decoded(bytes).replace(/^\uFEFF/, ''));
  for (const row of rows)
    for (const column of columns) {
      const cells = data[row - 1];
      if (cells && column < cells.length) cells[column] = '';
    }
  if (data.at(-1)?.every(cell => cell === '')) data.pop();
  const cell = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return '\ufeff' + data.map(line => line.map(cell).join(',') + '\r\n').join('');
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
