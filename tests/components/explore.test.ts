import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {byList, byNumber, coded, fenColumn} from '../../src/components/explore/column.ts';
import {codedOf, columnOf, type Dataset} from '../../src/components/explore/dataset.ts';
import {groupSheet, rowSheet, sheetCsv, sheetJson} from '../../src/components/explore/download.ts';
import type {ExploreSite} from '../../src/components/explore/explore-site.ts';
import {groupRows, sortGroups, sumRows} from '../../src/components/explore/group-rows.ts';
import {
  emptyQuery,
  queryText,
  readQuery,
  readYuan,
  yuan,
  type Query
} from '../../src/components/explore/query.ts';
import {countValues, selectRows} from '../../src/components/explore/select-rows.ts';
import {sortRows} from '../../src/components/explore/sort-rows.ts';
import {exploreWords} from '../../src/components/explore/words.ts';
import {samplePayments} from './explore-sample.ts';

const data = samplePayments(1_000);
const both = {payments: data, projects: {...data, name: 'projects'} as Dataset};
const ask = (part: Partial<Query> = {}): Query => ({...emptyQuery('payments'), ...part});
const fenAt = (name: string, row: number): number => {
  const column = columnOf(data, name);
  return column?.kind === 'fen' ? (column.fen[row] as number) : NaN;
};
const keyAt = (name: string, row: number): string => {
  const column = codedOf(data, name)!;
  return column.keys[column.codes[row] as number] as string;
};
const all = Array.from({length: data.rows}, (_, row) => row);

describe('coded', () => {
  test('values are sorted, what is not published comes last', () => {
    const column = coded(['b', null, 'a', 'b'], {name: 'x', title: 'x', label: key => key || '—'});
    expect([column.keys, [...column.codes], column.labels]).toEqual([
      ['a', 'b', ''],
      [1, 2, 0, 1],
      ['a', 'b', '—']
    ]);
  });
  test('decimals sort by value, stages in their own order', () => {
    expect(coded(['10', '9.5', '100'], {name: 'x', title: '', compare: byNumber}).keys).toEqual(['9.5', '10', '100']); // prettier-ignore
    expect(coded(['c', 'a', 'b'], {name: 'x', title: '', compare: byList(['b', 'a'])}).keys).toEqual(['b', 'a', 'c']); // prettier-ignore
  });
});

describe('selectRows', () => {
  test('ticks of one column are any of them, columns and range and words are all of them', () => {
    const query = ask({
      picked: {township: ['990101101', '990101102'], payee_kind: ['household']},
      least: 0,
      most: 40_000_000,
      text: '收款人1 d'
    });
    const expected = all.filter(
      row =>
        keyAt('township', row) !== '' &&
        keyAt('payee_kind', row) === 'household' &&
        fenAt('amount', row) >= 0 &&
        fenAt('amount', row) <= 40_000_000 &&
        keyAt('payee', row).includes('收款人1')
    );
    expect(expected.length).toBeGreaterThan(20);
    expect([...selectRows(data, query).rows]).toEqual(expected);
  });
  test('full width letters and capitals are found', () => {
    expect([...selectRows(data, ask({text: 'D99'})).rows]).toEqual([99, ...all.filter(row => row >= 990)]);
  });
  test('the range asks nothing of what is not published, but leaves it out', () => {
    const dues = {...data, measures: [data.measures[1]!]};
    expect(selectRows(dues, ask({least: -1e15})).rows).toHaveLength(all.filter(row => row % 3).length);
  });
  test('countValues: what each value would give, were its column’s own ticks away', () => {
    const selection = selectRows(data, ask({picked: {township: ['990101101'], payee_kind: ['firm']}}));
    const column = codedOf(data, 'township')!;
    const counts = countValues(column, selection, ['990101101']);
    const expected = column.keys.map(
      key => all.filter(row => keyAt('township', row) === key && keyAt('payee_kind', row) === 'firm').length
    );
    expect([...counts]).toEqual(expected);
  });
});

test('sortRows: by value, equal rows keep their order, what is not published comes last both ways', () => {
  const rows = Uint32Array.from([5, 3, 6, 1, 0]);
  const due = columnOf(data, 'due')!;
  expect([...sortRows(rows, due, false)]).toEqual([1, 5, 3, 6, 0]);
  expect([...sortRows(rows, due, true)]).toEqual([5, 1, 3, 6, 0]);
  expect([...sortRows(Uint32Array.from([9, 4, 8]), codedOf(data, 'village')!, false)]).toEqual([4, 8, 9]);
});

describe('groupRows', () => {
  test('counts and sums are those of a plain loop in BigInt, whatever the rows', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(data.rows - 1)), picked => {
        const rows = Uint32Array.from(picked.sort((a, b) => a - b));
        const by = [codedOf(data, 'township')!, codedOf(data, 'payee_kind')!];
        const found = groupRows(rows, by, data.measures).map(({codes, rows, sums}) => [
          by.map(({keys}, at) => keys[codes[at]!]),
          rows,
          sums[0]
        ]);
        const plain = new Map<string, {rows: number; sum: bigint}>();
        for (const row of rows) {
          const key = JSON.stringify(by.map(({name}) => keyAt(name, row)));
          const {rows: count, sum} = plain.get(key) ?? {rows: 0, sum: 0n};
          plain.set(key, {rows: count + 1, sum: sum + BigInt(fenAt('amount', row))});
        }
        expect(new Map(found.map(([keys, count, sum]) => [JSON.stringify(keys), {rows: count, sum}]))).toEqual(plain); // prettier-ignore
      })
    );
  });
  test('groups that sum beyond 2^53 are still exact', () => {
    const large = fenColumn(
      'amount',
      '',
      Array.from({length: 5}, () => Number.MAX_SAFE_INTEGER)
    );
    expect(large.safe).toBe(false);
    expect(sumRows(Uint32Array.from([0, 1, 2, 3, 4]), large)).toBe(5n * BigInt(Number.MAX_SAFE_INTEGER));
  });
  test('a group in which nobody publishes the figure has none, not zero', () => {
    const rows = Uint32Array.from([0, 3, 6]);
    expect(groupRows(rows, [codedOf(data, 'payee_kind')!], data.measures).map(({sums}) => sums[1])).toEqual([null, null]); // prettier-ignore
  });
  test('sortGroups: by a sum, by rows, by name; unasked they stay in the order of the values', () => {
    const by = [codedOf(data, 'village')!];
    const groups = groupRows(Uint32Array.from(all), by, data.measures);
    const sums = sortGroups(groups, {column: 'amount', down: true}, by, data.measures).map(
      ({sums}) => sums[0]!
    );
    expect(sums).toEqual([...sums].sort((a, b) => (a < b ? 1 : -1)));
    expect(sortGroups(groups, null, by, data.measures)).toBe(groups);
    expect(groups.map(({codes}) => codes[0])).toEqual([0, 1, 2, 3]);
  });
});

describe('the address', () => {
  const full = ask({
    text: '云坪 道路',
    picked: {township: ['990101101', ''], payee_kind: ['firm']},
    least: -50,
    most: 123_450,
    group: ['village', 'payee_kind'],
    sort: {column: 'amount', down: true},
    columns: ['village', 'amount']
  });
  test('holds the whole question: read back it is the same', () => {
    expect(readQuery(queryText(full), both)).toEqual({query: full, refused: []});
    expect(queryText(ask())).toBe('');
  });
  test('names what this data does not have, and applies the rest', () => {
    const {query, refused} = readQuery(
      'township=990101101&township=999&colour=red&min=viele&group=moon&group=village&sort=-moon&columns=amount,moon',
      both
    );
    expect(refused.map(({name, value}) => `${name} ${value}`)).toEqual(['township 999', 'colour red', 'group moon', 'columns moon', 'sort -moon', 'min viele']); // prettier-ignore
    expect(query).toEqual(ask({picked: {township: ['990101101']}, group: ['village'], columns: ['amount']}));
  });
  test('large type, which stands in every address, is no condition', () => {
    expect(readQuery('large&township=990101101', both).refused).toEqual([]);
  });
  test('amounts in yuan and back', () => {
    expect(['1200', '1200.5', '-0.05', '1,234元', '1.234', ''].map(readYuan)).toEqual([120_000, 120_050, -5, 123_400, null, null]); // prettier-ignore
    fc.assert(
      fc.property(fc.integer({min: -1e12, max: 1e12}), fen => {
        expect(readYuan(yuan(fen))).toBe(fen);
      })
    );
  });
});

describe('downloads', () => {
  const site: ExploreSite = {
    locale: 'zh-CN',
    words: {fund_kind: {}, purpose: {}, notice_kind: {}, role: {}, village_kind: {}, stage: {}},
    terms: {
      data_status: 'demonstration',
      publisher: {zh: '晴川县', en: 'Qingchuan'},
      licence: {zh: '可免费使用', en: 'Free to use'},
      licence_url: '',
      attribution: {zh: '写明出处', en: 'Name it'},
      terms: {zh: '写明改动', en: 'Say what you changed'}
    },
    data_on: '2026-09-30',
    site_name: '阳光村账',
    fingerprint: 'abc'
  };
  const query = ask({picked: {payee_kind: ['firm']}});
  const columns = ['village', 'payee', 'amount'].flatMap(name => columnOf(data, name) ?? []);
  test('CSV: BOM, CRLF, yuan, a code beside its name, the question and the state of the data in each row, the licence in the first', () => {
    expect(sheetCsv(rowSheet(Uint32Array.from([0, 3]), columns), query, site)).toBe(
      '\ufeffvillage_code,village,payee,amount,query,publisher,licence,attribution,terms,data_status\r\n' +
        '990101101201,村201,收款人0,-5.00,table=payments&payee_kind=firm,晴川县 / Qingchuan,可免费使用 / Free to use,写明出处 / Name it,写明改动 / Say what you changed,demonstration\r\n' +
        ',,收款人3,232.57,table=payments&payee_kind=firm,,,,,demonstration\r\n'
    );
  });
  test('JSON: question, origin, whole fen; sums beyond 2^53 as exact integers', () => {
    const groups = groupRows(Uint32Array.from(all), [codedOf(data, 'village')!], data.measures);
    const text = sheetJson(groupSheet(data, [codedOf(data, 'village')!], groups), query, site, exploreWords('zh-CN')); // prettier-ignore
    const read = JSON.parse(text) as {query: {address: string}; source: {data_on: string; licence: {en: string}}; rows: {amount_fen: number; rows: number}[]}; // prettier-ignore
    expect([read.query.address, read.source.data_on, read.source.licence.en, read.rows.length]).toEqual(['payee_kind=firm', '2026-09-30', 'Free to use', 4]); // prettier-ignore
    expect(read.rows.reduce((sum, {amount_fen}) => sum + amount_fen, 0)).toBe(all.reduce((sum, row) => sum + fenAt('amount', row), 0)); // prettier-ignore
    expect(sheetJson({columns: [], rows: [{x: 9_007_199_254_740_993n}]}, query, site, exploreWords('en'))).toContain('{"x":9007199254740993}'); // prettier-ignore
  });
  test('a name that a spreadsheet would run is disarmed, an amount is not touched', () => {
    const column = coded(['=1+1'], {name: 'payee', title: ''});
    const csv = sheetCsv(
      rowSheet(Uint32Array.from([0]), [column, fenColumn('amount', '', [-500])]),
      ask(),
      site
    );
    expect(csv).toContain("\r\n'=1+1,-5.00,");
  });
});
