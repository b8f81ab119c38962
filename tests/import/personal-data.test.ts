import fc from 'fast-check';
import {existsSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {reportHtml} from '../../scripts/import/import-html.ts';
import {terminalText} from '../../scripts/import/import-terminal.ts';
import {noIds} from '../../src/import/assign-ids.ts';
import {runImport} from '../../src/import/run-import.ts';
import {canonicalJson} from '../../src/model/canonical.ts';
import {folderOf} from '../../src/read/data-folder.ts';
import {fundsCsv, itemsCsv, memoryWriter, villagesCsv} from './messy.ts';
import {headers, lineWith, numbersIn, planted} from './planted.ts';

const settings = JSON.stringify({
  publisher: {zh: '县', en: 'County'},
  data_on: '2026-09-30',
  published_on: '2026-10-01',
  data_status: 'real'
});
const files = {
  'settings.json': settings,
  'villages.csv': villagesCsv,
  'items.csv': itemsCsv,
  'funds.csv': fundsCsv
};

test('10,000 pieces of personal data in every column and in free text: none reaches data/, the report or the terminal', async () => {
  const pieces = fc.sample(planted, {numRuns: 10_000, seed: 20_261_121});
  const lines = pieces.map(([piece, write, column, after]) => lineWith(piece, write, column, after));
  const {writer, written} = memoryWriter();
  const {report} = await runImport(
    {
      inbox: folderOf({'a.csv': [headers.join(','), ...lines].join('\n')}),
      data: folderOf(files),
      own: folderOf({}),
      ids: noIds,
      key: null,
      check: false
    },
    writer
  );
  const outputs = [
    ...Object.values(written.public),
    canonicalJson(report),
    reportHtml(report, 'zh-CN'),
    terminalText(report, 'zh-CN', 'report.html')
  ];
  const numbers = outputs.map(numbersIn);
  const leaks = pieces.flatMap(([{text}, write, column]) => {
    const at = numbers.findIndex(found => found.has(text));
    return at === -1
      ? []
      : [`${text.length} digits of ${write('#')} in ${headers[column]} reached output ${at}`];
  });
  expect([...new Set(leaks)].sort()).toEqual([]);
  // Only rows whose piece stands in a column that nobody reads may be taken over.
  const {imported} = report.files[0]!.sheets[0]!.fates;
  const blocked = new Set(report.issues.flatMap(({level, place}) => (level === 'must' ? [place.row] : [])));
  const through = pieces.flatMap(([, , column], index) => (blocked.has(index + 2) ? [] : [headers[column]!]));
  expect([...new Set(through)]).toEqual(['杂项']);
  expect(imported).toBe(pieces.filter(([, , column]) => headers[column] === '杂项').length);
});

test.skipIf(!existsSync('data/projects.csv'))(
  'clean text raises no alarm: the demonstration’s own tables',
  async () => {
    const head = (name: string) =>
      readFileSync(`data/${name}.csv`, 'utf8').split('\n').slice(0, 4_000).join('\n');
    const inbox = Object.fromEntries(
      ['villages', 'items', 'funds', 'projects', 'rounds', 'notices', 'disbursements'].map(name => [
        `${name}.csv`,
        head(name)
      ])
    );
    const {report} = await runImport(
      {
        inbox: folderOf(inbox),
        data: folderOf({'settings.json': settings}),
        own: folderOf({}),
        ids: noIds,
        key: null,
        check: true
      },
      memoryWriter().writer
    );
    const rows = report.files.reduce((sum, file) => sum + file.sheets[0]!.rows, 0);
    const alarms = report.issues.filter(({kind}) => kind === 'personal-data').length;
    expect(rows).toBeGreaterThan(10_000);
    expect(alarms / rows).toBeLessThanOrEqual(0.001);
  }
);
