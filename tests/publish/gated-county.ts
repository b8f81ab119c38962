import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterAll, beforeAll, expect} from 'vitest';
import {publish} from '../../src/publish/publish.ts';
import {readPacksSum} from '../../src/publish/sums/read-packs-sum.ts';
import {gate, GateError, type GateSums} from '../../src/store/gate.ts';
import {gateSums} from '../../src/store/gate-sums.ts';
import {loadedStore, reportsOf, settings, type County} from './small-county.ts';

/** A county published into a folder of its own before the tests of a file, with the sums that the gate compares. */
export function gatedCounty(county: County) {
  const files = new Map<string, string>();
  let folder = '';
  let sums: GateSums;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'village-ledger-gated-'));
    const reports = reportsOf(county);
    const store = await loadedStore(county);
    await publish(store, {settings: settings(), reports, issues: [], withheld: []}, (path, content) => {
      files.set(path, String(content));
      mkdirSync(dirname(join(folder, path)), {recursive: true});
      writeFileSync(join(folder, path), content);
    });
    sums = await gateSums(store, {reports, withheld: [], packs: readPacksSum(folder)});
    store.close();
  });
  afterAll(() => rmSync(folder, {recursive: true, force: true}));

  /** What the gate says of these sums: `passed`, or the words with which it stops. */
  function stop(given: GateSums): string {
    try {
      gate(given);
      return 'passed';
    } catch (error) {
      if (error instanceof GateError) return error.message;
      throw error;
    }
  }
  return {
    files,
    sums: () => sums,
    stop,
    pack: <P>(path: string): P => JSON.parse(files.get(`packs/${path}.json`)!) as P,
    /** The gate over the packs as they stand on disk with one text changed. */
    withPack(path: string, from: string, to: string): string {
      const file = join(folder, `packs/${path}.json`);
      const content = readFileSync(file, 'utf8');
      expect(content).toContain(from);
      writeFileSync(file, content.replace(from, to));
      try {
        return stop({...sums, packs: readPacksSum(folder)});
      } finally {
        writeFileSync(file, content);
      }
    }
  };
}
