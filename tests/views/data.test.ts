import {expect, test} from 'vitest';
import {settingsSchema} from '../../src/model/settings.ts';
import {tables} from '../../src/model/tables.ts';
import {pageContext} from '../../src/views/context.ts';
import {dataView, settingPaths} from '../../src/views/data.ts';
import {site} from './sample.ts';

test.each(['zh-CN', 'en'] as const)(
  'dataView(…) in %s names every column of every table with both titles',
  locale => {
    const view = dataView(pageContext(site(), locale, '/data/'), '/unplaced/unplaced-payments.csv', {});
    for (const table of Object.values(tables)) {
      const printed = view.tables
        .find(entry => entry.id === table.name)
        ?.table.rows.map(row => row.cells.slice(0, 3));
      expect(printed).toEqual(table.columns.map(column => [column.name, column.zh, column.en]));
    }
  }
);

test('dataView(…) says of a column what it needs: key, reference, choices, other names', () => {
  const view = dataView(pageContext(site(), 'zh-CN', '/data/'), '/unplaced/unplaced-payments.csv', {});
  const notes = (table: string, column: string) =>
    view.tables.find(entry => entry.id === table)?.table.rows.find(row => row.cells[0] === column)?.cells[4];
  expect(notes('succession', 'kind')).toBe('只能是:merged 合并,split 拆分,renamed 更名');
  expect(notes('disbursements', 'fund_id')).toBe('指向 funds.fund_id');
  expect(notes('bank_batches', 'amount')).toBe('JSON 里叫 amount_fen,单位分;也认得:总金额');
});

test.each(['zh-CN', 'en'] as const)(
  'dataView(…) in %s explains every settings key, nested ones too',
  locale => {
    const view = dataView(pageContext(site(), locale, '/data/'), '/unplaced/unplaced-payments.csv', {});
    const explained = new Map(view.settings.rows.map(({cells: [key, text]}) => [key, text]));
    const missing = settingPaths().filter(path => !explained.get(path));
    expect(missing).toEqual([]);
    for (const key of Object.keys(settingsSchema.shape)) expect([...explained.keys()]).toContain(key);
    expect([...explained.keys()]).toContain('phones.outside_village');
    expect([...explained.keys()]).toContain('words.purpose');
  }
);

test('dataView(…) gives an address and an example of each kind of pack', () => {
  const view = dataView(pageContext(site(), 'zh-CN', '/data/'), '/unplaced/unplaced-payments.csv', {
    village: '990101101201'
  });
  expect(view.api.rows.find(row => row.cells[0] === '村')?.cells).toEqual([
    '村',
    '/api/v1/village/<id>.json',
    '1',
    [{text: '990101101201.json', href: '../api/v1/village/990101101201.json'}]
  ]);
});

test.each([
  ['zh-CN', '各村的表(Excel,1,504行,12 KB)', '未落实到村的发放明细(CSV,1行,640 B)'],
  [
    'en',
    'Table of villages (Excel, 1,504 rows, 12 KB, in Chinese)',
    'Payments not placed in a village (CSV, 1 row, 640 B)'
  ]
] as const)('dataView(…) in %s says rows and size beside each whole table', (locale, table, unplaced) => {
  const sizes = {
    'tables/villages-demonstration.xlsx': {rows: 1_504, bytes: 12_288},
    'unplaced/unplaced-payments.csv': {rows: 1, bytes: 640}
  };
  const made = site({data_status: 'demonstration'}, {sizes});
  const {downloads} = dataView(pageContext(made, locale, '/data/'), '/unplaced/unplaced-payments.csv', {});
  const texts = downloads.map(({text}) => text);
  expect(texts).toContain(table);
  expect(texts).toContain(unplaced);
});
