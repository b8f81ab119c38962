import {expect, test} from 'vitest';
import {conceal} from '../../src/match/conceal.ts';
import {guessColumns} from '../../src/match/guess-columns.ts';
import {readList} from '../../src/match/read-list.ts';
import {writeWorkbook} from '../../src/spreadsheet/write-workbook.ts';

/** 张三 and 李四 in GBK, as WPS saves a CSV. */
const gbk = Uint8Array.from([
  0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xb4, 0xe5, 0x0a, 0xd5, 0xc5, 0xc8, 0xfd, 0x2c, 0x41, 0x0a
]);
const utf8 = (text: string) => new TextEncoder().encode(text);
const cells = async (name: string, bytes: Uint8Array) => {
  const read = await readList(name, bytes);
  if ('problem' in read) return read.problem;
  return read.sheets.map(({rows}) => rows.map(({row, cells}) => [row, ...cells].join('|')));
};

test('readList reads GBK, UTF-8 with and without a mark, tabs, and a workbook; rows keep their numbers', async () => {
  expect(await cells('a.csv', gbk)).toEqual([['1|姓名|村', '2|张三|A']]);
  expect(await cells('a.csv', utf8('\ufeff姓名,村\r\n\r\n"张\n三",A'))).toEqual([
    ['1|姓名|村', '3|张\n三|A']
  ]);
  expect(await cells('a.txt', utf8('姓名\t村\n张三\tA\n'))).toEqual([['1|姓名|村', '2|张三|A']]);
  const book = await writeWorkbook([
    {name: '说明', rows: []},
    {
      name: '名单',
      rows: [
        ['姓名', '日期'],
        ['张三', 45292]
      ]
    }
  ]);
  expect(await cells('a.xlsx', book)).toEqual([['1|姓名|日期', '2|张三|45292']]);
});

test.each([
  ['a.csv', new Uint8Array(), 'empty'],
  ['a.csv', utf8(' \n , \n'), 'empty'],
  ['a.pdf', utf8('%PDF-1.7'), 'pdf'],
  ['a.xlsx', utf8('%PDF-1.7'), 'pdf'],
  ['a.csv', Uint8Array.from([0x41, 0xff, 0xff, 0xff, 0x0a]), 'letters'],
  ['a.xlsx', utf8('PK\x03\x04 nothing behind it'), 'damaged'],
  ['a.exe', Uint8Array.from([0x4d, 0x5a, 0, 0]), 'unknown'],
  ['a.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47]), 'image']
])('readList(%s) says why it cannot be read, and never throws', async (name, bytes, problem) => {
  expect(await readList(name, bytes)).toEqual({problem});
});

const plan = (file: string, ...rows: string[][]) =>
  guessColumns(file, {name: null, rows: rows.map((cells, i) => ({row: i + 1, cells}))});

test('guessColumns finds the header below a title, and what each column is', () => {
  expect(
    plan(
      '民政局死亡名单.xlsx',
      ['死亡人员名单'],
      ['序号', '姓名', '身份证号码', '户籍地址', '死亡时间'],
      ['1', '张三', '', '', '']
    )
  ).toEqual({
    header: 2,
    titles: ['序号', '姓名', '身份证号码', '户籍地址', '死亡时间'],
    roles: ['keep', 'name', 'id', 'village', 'date'],
    kind: 'deceased'
  });
});

test.each([
  ['工资表.csv', ['姓名', '单位名称', '参加工作时间'], 'payroll', ['name', 'keep', 'from']],
  [
    '名单.csv',
    ['村干部姓名', '与干部关系', '亲属姓名', '行政村'],
    'cadres',
    ['keep', 'keep', 'name', 'village']
  ],
  ['车.csv', ['车主', '号牌号码', '初次登记日期'], 'vehicles', ['name', 'keep', 'from']],
  ['市场主体.csv', ['单位名称', '统一社会信用代码', '法定代表人'], 'firms', ['unit', 'code', 'name']],
  ['x.csv', ['name', 'household_id', 'village_code'], 'other', ['name', 'household', 'village_code']]
])('guessColumns(%s) tells the kind of list and its columns', (file, titles, kind, roles) => {
  expect(
    plan(
      file,
      titles,
      titles.map(() => 'x')
    )
  ).toMatchObject({kind, roles});
});

test('guessColumns: columns without a title are known by their cells; a list without a header begins at once', () => {
  const rows = [
    ['张三', '430099199001010011', '荞麦坪村'],
    ['李四', '430099199001010038', '松林村']
  ];
  expect(plan('x.csv', ...rows)).toMatchObject({header: 0, roles: ['keep', 'id', 'village']});
});

test.each([
  ['430099199001010011', '●●●'],
  ['身份证430099199001010011,已故', '身份证●●●,已故'],
  ['4300991990 0101 001X', '●●●'],
  ['43009919900101001', '●●●'],
  ['0999-0000001', '0999-0000001'],
  ['990101100201', '990101100201'],
  ['2026-03-01', '2026-03-01'],
  ['荞麦坪村3组', '荞麦坪村3组']
])('conceal(%s) === %s', (text, shown) => {
  expect(conceal(text)).toBe(shown);
});

test('conceal leaves a credit code in its column, and covers an ID number there', () => {
  expect(conceal('93990101MA70P8UAAF', true)).toBe('93990101MA70P8UAAF');
  expect(conceal('430099199001010011', true)).toBe('●●●');
});
