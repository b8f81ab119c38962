import {expect, test} from 'vitest';
import {noIds} from '../../src/import/assign-ids.ts';
import type {ImportReport} from '../../src/import/import-report.ts';
import {runImport} from '../../src/import/run-import.ts';
import type {Issue} from '../../src/model/issues.ts';
import {folderOf} from '../../src/read/data-folder.ts';
import {readAll} from '../../src/read/read-all.ts';
import {cleanCounty, dirtyTwin, rowsOf} from './dirty-twin.ts';
import {memoryWriter} from './messy.ts';

/** What the public may add up: fen and rows by item, over payments and cells of sums. */
function publicTotals(written: ReturnType<typeof memoryWriter>['written']): Map<string, bigint> {
  const totals = new Map<string, bigint>();
  const add = (item: string, yuan: string) =>
    totals.set(item, (totals.get(item) ?? 0n) + BigInt(yuan.replace('.', '')));
  for (const cells of rowsOf(written.public.disbursements!)) add(cells[9]!, cells[15]!);
  for (const cells of rowsOf(written.public.aggregates!)) add(cells[1]!, cells[6]!);
  return new Map([...totals].sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function imported(files: Readonly<Record<string, Uint8Array | string>>, settings: string) {
  const {writer, written} = memoryWriter();
  const real = settings.replace('"demonstration"', '"real"');
  const {report} = await runImport(
    {
      inbox: folderOf(files),
      data: folderOf({'settings.json': real}),
      own: folderOf({}),
      ids: noIds,
      key: new Uint8Array(32),
      check: false
    },
    writer
  );
  return {report, totals: publicTotals(written), written, real};
}

/** Issues that the list's own figures raise, clean or dirty; the twin must add none of them and lose none. */
const tally = (report: ImportReport): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const {kind} of report.issues) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
};

test(
  'the dirty twin of a county imports to the public totals of the clean one, less exactly the rows its report lists',
  {timeout: 60_000},
  async () => {
    const {files, names} = cleanCounty();
    const {'settings.json': settings = '', ...tables} = files;
    const clean = await imported(tables, settings);
    const {files: dirty, planted} = await dirtyTwin(files, names);
    const twin = await imported(dirty, settings);

    const blocked = planted.filter(plant => plant.blocked);
    const missing = blocked.reduce((sum, plant) => sum + BigInt(plant.blocked!.yuan.replace('.', '')), 0n);
    const sum = (totals: ReadonlyMap<string, bigint>): bigint =>
      [...totals.values()].reduce((total, fen) => total + fen, 0n);
    expect(sum(clean.totals) - sum(twin.totals)).toBe(missing);
    expect(clean.report.figures.rows['disbursements']! - twin.report.figures.rows['disbursements']!).toBe(
      blocked.length
    );
    const [item] = [...clean.totals]
      .filter(([name, fen]) => twin.totals.get(name) !== fen)
      .map(([name]) => name);
    expect([...clean.totals].filter(([name]) => name !== item)).toEqual(
      [...twin.totals].filter(([name]) => name !== item)
    );

    // By number and by fen: the payments that are missing are those that the report lists, and no other differs.
    const amounts = (written: typeof twin.written): Map<string, string> =>
      new Map(rowsOf(written.private.disbursements!).map(cells => [cells[0]!, cells[15]!]));
    const [all, some] = [amounts(clean.written), amounts(twin.written)];
    expect([...all].filter(([id, yuan]) => some.get(id) !== yuan).sort()).toEqual(
      blocked.map(plant => [plant.blocked!.id, plant.blocked!.yuan]).sort()
    );
    expect(some.size).toBe(all.size - blocked.length);
    const rows = ({report, written}: typeof twin): number =>
      rowsOf(written.public.disbursements!).length + report.disclosure.aggregated;
    expect(rows(clean) - rows(twin)).toBe(blocked.length);
    expect(blocked.length).toBeGreaterThan(3);

    const listed = twin.report.issues
      .filter(({kind}) => planted.some(plant => plant.kind === kind))
      .map(({kind, place}) => `${kind} ${place.row ?? 0}`);
    expect(listed.sort()).toEqual(planted.map(({kind, row}) => `${kind} ${row}`).sort());
    expect(
      twin.report.issues.filter(
        ({level, kind}) => level === 'must' && !planted.some(plant => plant.kind === kind)
      )
    ).toEqual([]);

    const [before, after] = [tally(clean.report), tally(twin.report)];
    const more = [...after].filter(
      ([kind, count]) => !planted.some(plant => plant.kind === kind) && count !== (before.get(kind) ?? 0)
    );
    expect(more).toEqual([]);
  }
);

test('what the import writes is what the build reads: every row, every fen, nothing to mend', async () => {
  const {files, names} = cleanCounty();
  const {'settings.json': settings = ''} = files;
  const {files: dirty} = await dirtyTwin(files, names);
  const {written, real} = await imported(dirty, settings);
  const data = folderOf({
    'settings.json': real,
    ...Object.fromEntries(Object.entries(written.public).map(([table, text]) => [`${table}.csv`, text]))
  });
  const issues: Issue[] = [];
  const reports = readAll(data, () => undefined, {add: issue => issues.push(issue)});
  expect(issues.filter(({level}) => level !== 'hint')).toEqual([]);
  const [payments] = reports.filter(({table}) => table === 'disbursements');
  expect(payments!.rejected).toBe(0);
  const sum = rowsOf(written.public.disbursements!).reduce(
    (fen, cells) => fen + BigInt(cells[15]!.replace('.', '')),
    0n
  );
  expect(payments!.sums['amount_fen']).toBe(sum);
});
