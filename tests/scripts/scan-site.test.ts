import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {scanSite} from '../../scripts/scan/scan-site.ts';

test('scanSite(…, threads) finds the same in one thread as in three: figures, personal data, sums that part', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'scan-'));
  try {
    const write = (path: string, text: string) => {
      mkdirSync(join(folder, path, '..'), {recursive: true});
      writeFileSync(join(folder, path), text);
    };
    for (let i = 0; i < 1_200; i++)
      write(
        `village/${i}/index.html`,
        `<p><b data-sum="paid" data-fen="${i}">${i}</b>${i % 400 === 7 ? '<td>430099199001011237</td>' : ''}</p>`
      );
    const scans = await Promise.all([1, 3].map(threads => scanSite(folder, folder, new Set(), threads)));
    expect(scans[0]!.pages).toBe(1_200);
    expect(scans[0]!.leaks).toHaveLength(3);
    expect(scans[1]).toEqual(scans[0]);
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
});
