import {existsSync} from 'node:fs';
import {createReadStream} from 'node:fs';
import {createInterface} from 'node:readline';
import {join} from 'node:path';
import Papa from 'papaparse';
import {PrintStopped} from './print-options.ts';

/**
 * Full names of payees by payment, from the county's private folder: `tables/disbursements.csv` as `npm run import`
 * writes it, else the invented names that `npm run demo` leaves in `demo/`. Throws PrintStopped where there are none.
 */
export async function fullNames(folder: string): Promise<Map<string, string>> {
  const files = ['tables/disbursements.csv', 'demo/disbursements-full-names.csv'].map(name =>
    join(folder, name)
  );
  const file = files.find(existsSync);
  if (!file)
    throw new PrintStopped(
      `${folder} 里没有全名表(tables/disbursements.csv)。请先运行 npm run import;演示数据运行 npm run demo。没有写任何文件。`
    );
  const names = new Map<string, string>();
  let columns: {id: number; payee: number} | undefined;
  for await (const line of createInterface({input: createReadStream(file, 'utf8'), crlfDelay: Infinity})) {
    const row = Papa.parse<string[]>(line.replace(/^\ufeff/, '')).data[0] ?? [];
    if (!columns) {
      columns = {id: row.indexOf('disbursement_id'), payee: row.indexOf('payee')};
      if (columns.id < 0 || columns.payee < 0)
        throw new PrintStopped(`${file} 的表头里没有 disbursement_id 和 payee。没有写任何文件。`);
      continue;
    }
    const [id, payee] = [row[columns.id], row[columns.payee]];
    if (id && payee) names.set(id, payee);
  }
  return names;
}
