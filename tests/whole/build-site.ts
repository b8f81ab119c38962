import {cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {buildPortal, type BuildSummary} from '../../scripts/site/build-portal.ts';
import type {AnyPack, PackKind, PackOf} from '../../src/publish/packs/any-pack.ts';
import {goldenPayments} from '../site/golden-payments.ts';

/** A corpus in a folder of its own, and the site built from it. */
export interface Site {
  readonly data: string;
  readonly out: string;
  readonly snapshot: string;
  build(processes?: number): Promise<BuildSummary>;
  page(path: string): string;
  pack<K extends PackKind>(kind: K, id: string): PackOf<K>;
  packs(): AnyPack[];
  /** Changes one file of the data. */
  edit(file: string, change: (text: string) => string): void;
  remove(): void;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Copies folders of data (later ones win) beside an empty output; builds nothing yet. */
export function siteFrom(...folders: readonly string[]): Site {
  const folder = mkdtempSync(join(tmpdir(), 'village-ledger-whole-'));
  const [data, out, snapshot] = ['data', 'dist', 'snapshot'].map(name => join(folder, name)) as [
    string,
    string,
    string
  ];
  for (const from of folders) cpSync(join(root, from), data, {recursive: true});
  return {
    data,
    out,
    snapshot,
    build: processes => buildPortal({data, out, snapshot, ...(processes ? {processes} : {})}),
    page: path => readFileSync(join(out, path, 'index.html'), 'utf8'),
    pack: (kind, id) => JSON.parse(readFileSync(join(snapshot, 'packs', kind, `${id}.json`), 'utf8')),
    packs: () =>
      readdirSync(join(snapshot, 'packs'), {recursive: true, encoding: 'utf8'})
        .filter(name => name.endsWith('.json'))
        .sort()
        .map(name => JSON.parse(readFileSync(join(snapshot, 'packs', name), 'utf8')) as AnyPack),
    edit: (file, change) => writeFileSync(join(data, file), change(readFileSync(join(data, file), 'utf8'))),
    remove: () => rmSync(folder, {recursive: true, force: true})
  };
}

/** The ten-village golden corpus. */
export function goldenSite(): Site {
  const site = siteFrom('tests/site/golden/data');
  writeFileSync(join(site.data, 'disbursements.csv'), goldenPayments());
  return site;
}
