import {mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {placeWaitingFiles, snapshotWriter, waitingPath} from '../../scripts/site/waiting-files.ts';

test('files of the site wait in one folder of the snapshot, and go where they belong beside what is there', () => {
  const folder = mkdtempSync(join(tmpdir(), 'waiting-'));
  const [snapshot, site] = [join(folder, 'snapshot'), join(folder, 'site')];
  const id = 'P'.repeat(64);
  const paths = [
    'village/1/1-payments.csv',
    `project/${id}/${id}-paid-demonstration.csv`,
    'tables/a b%2F.csv'
  ];
  try {
    const write = snapshotWriter(snapshot);
    for (const path of paths) write(`files/${path}`, path);
    write('packs/village/1.json', '{}');
    expect(readdirSync(join(snapshot, 'files'))).toHaveLength(paths.length);
    expect(readFileSync(join(snapshot, waitingPath(paths[0]!)), 'utf8')).toBe(paths[0]);
    mkdirSync(join(site, 'village/1'), {recursive: true});
    writeFileSync(join(site, 'village/1/index.html'), 'page');
    placeWaitingFiles(snapshot, site);
    for (const path of paths) expect(readFileSync(join(site, path), 'utf8')).toBe(path);
    expect(readFileSync(join(site, 'village/1/index.html'), 'utf8')).toBe('page');
    expect(readdirSync(join(snapshot, 'files'))).toEqual([]);
    expect(readFileSync(join(snapshot, 'packs/village/1.json'), 'utf8')).toBe('{}');
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
});
