import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {compare, packed, paid} from './invented.ts';

const [mill, pine, otherPine] = ['990101100201', '990101100202', '990101101201'];
const short = ({hits}: ReturnType<typeof compare>) => hits.map(({row, id, score}) => [row, id, score]);

describe('by name and place', () => {
  const edition = packed([
    paid('张建国', mill!, '2026-03-01'),
    paid('张建国', pine!, '2026-03-01'),
    paid('张健国', mill!, '2026-03-01'),
    paid('王䶮', mill!, '2026-03-01'),
    paid('阿卜杜·热合曼', otherPine!, '2026-03-01'),
    paid('张建国', null, '2026-03-01')
  ]);

  test('the same name in the same village; one who only sounds so is listed lower; the other village is left out', () => {
    const {hits} = compare(edition, [
      ['name', 'village'],
      ['张建国', '荞麦坪村']
    ]);
    expect(hits.map(({id, score, reasons}) => [id, score, ...reasons])).toEqual([
      ['D1', 90, '姓名一样', '同一个村'],
      ['D3', 65, '姓名读音一样,字不同', '同一个村'],
      ['D6', 55, '姓名一样', '名单或数据里没有写村,可能是同名的人']
    ]);
  });

  test.each(['坪村', '大荞麦坪村', '古镇村'])('%s is no village of the county, however it ends', village => {
    expect(
      compare(edition, [
        ['name', 'village'],
        ['张建国', village]
      ]).troubles
    ).toEqual(['no-place 1']);
  });

  test('elsewhere: a namesake in another village is listed when asked for', () => {
    const list = [
      ['name', 'village'],
      ['张建国', '荞麦坪村']
    ];
    expect(short(compare(edition, list, 'other', {elsewhere: true}))).toContainEqual([2, 'D2', 35]);
  });

  test.each([
    ['by address', '晴川县云坪镇荞麦坪村3组', ''],
    ['by 12 digits', '990101100201', ''],
    ['as a village committee', '荞麦坪村民委员会', ''],
    ['by sound', '乔麦坪村', ''],
    ['before a hamlet that is called a village too', '云坪镇荞麦坪村新村组', ''],
    ['with its township in a column', '荞麦坪', '云坪镇']
  ])('finds the village %s', (_, village, township) => {
    const {hits} = compare(edition, [
      ['name', 'village', 'township'],
      ['张建国', village, township]
    ]);
    expect(hits[0]).toMatchObject({id: 'D1', score: 90});
  });

  test('two villages of one name: told apart by township, else both with a lower score', () => {
    const list = (township: string) => [
      ['name', 'village', 'township'],
      ['阿卜杜热合曼', '松林村', township]
    ];
    expect(short(compare(edition, list('河口乡')))).toEqual([[2, 'D5', 90]]);
    expect(short(compare(edition, list('')))).toEqual([[2, 'D5', 75]]);
    expect(short(compare(edition, list('云坪镇')))).toEqual([]);
  });

  test('only a township is named: its villages; no place: the very same name, lower; a place that is not there: said', () => {
    expect(
      short(
        compare(edition, [
          ['name', 'township'],
          ['张建国', '云坪镇']
        ])
      )
    ).toEqual([
      [2, 'D1', 70],
      [2, 'D2', 70],
      [2, 'D6', 55],
      [2, 'D3', 45]
    ]);
    expect(short(compare(edition, [['name'], ['张建国']]))).toEqual([
      [2, 'D1', 55],
      [2, 'D2', 55],
      [2, 'D6', 55]
    ]);
    const strange = compare(edition, [
      ['name', 'village'],
      ['张建国', '外地村']
    ]);
    expect(strange.hits.map(({score}) => score)).toEqual([50, 50, 50]);
    expect(strange.troubles).toEqual(['no-place 1']);
  });

  test.each(['王□', '王?', '王YAN', '王(龙天)', '王龑', '王䶮(已故)'])(
    'a rare character written as %s is tolerated',
    name => {
      const {hits} = compare(edition, [
        ['name', 'village'],
        [name, '荞麦坪村']
      ]);
      expect(hits.map(({id}) => id)).toEqual(['D4']);
      expect(hits[0]!.score).toBe(/[䶮龑]/u.test(name) ? 90 : 65);
    }
  );

  test('traditional characters, blanks and full-width letters are one name', () => {
    for (const name of ['張建國', '张 建 国', '张建国2'])
      expect(
        short(
          compare(edition, [
            ['name', 'village'],
            [name, '荞麦坪村']
          ])
        )[0]
      ).toEqual([2, 'D1', 90]);
  });

  test('a listed name that is masked itself is said, and matches nobody by guess', () => {
    expect(
      compare(edition, [
        ['name', 'village'],
        ['张**', '荞麦坪村']
      ])
    ).toEqual({
      hits: [],
      troubles: ['hidden-name 1']
    });
  });
});

describe('by date', () => {
  const edition = packed(
    ['2025-11-20', '2025-12-31', '2026-01-05', '2026', '2025', '2026-03'].map(day => paid('赵明', mill!, day))
  );
  const days = (date: string) =>
    compare(
      edition,
      [
        ['name', 'village', 'date'],
        ['赵明', '荞麦坪村', date]
      ],
      'deceased'
    );

  test('a death on 3 December 2025: months after it count, December does not, a bare 2025 cannot be told', () => {
    expect(short(days('2025年12月3日'))).toEqual([
      [2, 'D3', 90],
      [2, 'D4', 90],
      [2, 'D6', 90],
      [2, 'D5', 75]
    ]);
    expect(days('2025年12月3日').hits[0]!.reasons).toContain('2025-12-03去世,2026-01-05还有发放');
  });

  test('an unreadable date is said, and the row is compared without it: nothing is lost', () => {
    const {hits, troubles} = days('去年冬天');
    expect(hits).toHaveLength(6);
    expect(hits.every(({reasons}) => reasons.includes('没有看得懂的日期,没有比先后'))).toBe(true);
    expect(troubles).toEqual(['bad-date 1']);
    expect(days('').troubles).toEqual(['no-date 1']);
  });

  test('a time in office: payments inside it', () => {
    const list = [
      ['name', 'village', 'from', 'to'],
      ['赵明', '荞麦坪村', '2025-12-01', '2026-01-31']
    ];
    expect(compare(edition, list, 'cadres').hits.map(({id, score}) => [id, score])).toEqual([
      ['D2', 90],
      ['D3', 90],
      ['D4', 75],
      ['D5', 75]
    ]);
  });
});

describe('by number', () => {
  const edition = packed([
    paid('李四', mill!, '2026-03-01', {household_id: 'CFGHJKMNPR'}),
    paid('李四', mill!, '2025-03-01', {household_id: 'STWXYZ3479'}),
    paid('王五', pine!, '2026-03-01', {household_id: 'CFGHJKMNPR'})
  ]);
  const tokenOf = (id: string, year: number) => (id === 'A' && year === 2026 ? 'CFGHJKMNPR' : `${id}${year}`);

  test('a token of the payment’s year is certain, under whatever name; one that differs speaks against', () => {
    const {hits} = compare(
      edition,
      [
        ['name', 'id', 'village'],
        ['李四', 'A', '荞麦坪村']
      ],
      'other',
      {},
      tokenOf
    );
    expect(hits.map(({id, score}) => [id, score])).toEqual([
      ['D1', 100],
      ['D3', 100],
      ['D2', 45]
    ]);
    expect(hits[2]!.reasons.at(-1)).toBe('但身份证号对不上,多半是同名的人');
  });

  test('an ID number that is none is said, and the row is compared by name', () => {
    const unreadable = () => null;
    const {hits, troubles} = compare(
      edition,
      [
        ['name', 'id'],
        ['王五', '12']
      ],
      'other',
      {},
      unreadable
    );
    expect([hits.map(({id}) => id), troubles]).toEqual([['D3'], ['bad-id 1']]);
  });

  test('a list with tokens of its own needs no key', () => {
    expect(short(compare(edition, [['household'], ['cfghjkmnpr']]))).toEqual([
      [2, 'D1', 100],
      [2, 'D3', 100]
    ]);
  });
});

describe('units and people in office', () => {
  const firm = {payee_kind: 'firm', payee_code: '93990101MA70P8UAAF', item: null, project_id: 'P1'};
  const edition = packed(
    [paid('晴川县云坪建筑有限公司', mill!, '2026-03-01', firm)],
    {
      projects: [
        {
          project_id: 'P1',
          project: '通组路',
          contractor: '晴川县云坪建筑有限公司',
          contractor_code: '93990101MA70P8UAAF',
          contracted_fen: 1
        },
        {
          project_id: 'P2',
          project: '水渠',
          contractor: '云坪建筑有限责任公司',
          contractor_code: null,
          contracted_fen: 1
        }
      ],
      teams: [
        {area_code: mill!, role: '村委会主任', name: '何莲贵', unit: null, since: '2021-05-01'},
        {area_code: '990101100', role: '驻村工作队', name: '程安', unit: '县水利局', since: null}
      ]
    },
    {edition: 'public'}
  );

  test('by credit code 100, by name 90, by a near name 65; another code speaks against', () => {
    const by = (code: string, unit: string) =>
      short(
        compare(
          edition,
          [
            ['code', 'unit'],
            [code, unit]
          ],
          'firms'
        )
      );
    expect(by('93990101ma70p8uaaf', '')).toEqual([
      [2, 'D1', 100],
      [2, 'P1', 100]
    ]);
    expect(by('', '晴川县云坪建筑有限公司')).toEqual([
      [2, 'D1', 90],
      [2, 'P1', 90],
      [2, 'P2', 65]
    ]);
    expect(by('93990101MA70P8UABX', '晴川县云坪建筑有限公司').map(([, , score]) => score)).toEqual([
      65, 50, 50
    ]);
  });

  test('a person in office, by name and village', () => {
    expect(
      compare(edition, [
        ['name', 'village'],
        ['何莲贵', '荞麦坪村']
      ]).hits
    ).toMatchObject([{who: '何莲贵', score: 90}]);
    expect(
      compare(edition, [
        ['name', 'township'],
        ['程安', '云坪镇']
      ]).hits
    ).toMatchObject([{who: '程安', score: 55}]);
  });
});

describe('the public edition', () => {
  const edition = packed(
    [
      paid('张**', mill!, '2026-03-01'),
      paid('张**', mill!, '2026-04-01'),
      paid('张*', mill!, '2026-03-01'),
      paid('欧阳**', mill!, '2026-03-01')
    ],
    {},
    {edition: 'public'}
  );

  test('a household is never more than “could be”, with how many listed people fit each row', () => {
    const list = [
      ['name', 'village'],
      ['张建国', '荞麦坪村'],
      ['张大山', '荞麦坪'],
      ['张三', '荞麦坪村'],
      ['欧阳春晓', '荞麦坪村']
    ];
    expect(compare(edition, list).hits.map(({row, id, score, fits}) => [row, id, score, fits])).toEqual([
      [2, 'D1', 30, 2],
      [2, 'D2', 30, 2],
      [3, 'D1', 30, 2],
      [3, 'D2', 30, 2],
      [4, 'D3', 30, 1],
      [5, 'D4', 30, 1]
    ]);
    expect(compare(edition, list).hits[0]!.reasons).toEqual([
      '公布的姓名隐去了名字,这个人符合',
      '同一个村',
      '名单里有2行都符合这一笔'
    ]);
  });

  test('without a village, half the county would fit: nobody is listed', () => {
    expect(compare(edition, [['name'], ['张建国']]).hits).toEqual([]);
  });

  test('one star for all: 张* fits names of any length', () => {
    const short = packed([paid('张*', mill!, '2026-03-01')], {}, {edition: 'public', mask_form: 'one-star'});
    expect(
      compare(short, [
        ['name', 'village'],
        ['张建国', '荞麦坪村']
      ]).hits
    ).toHaveLength(1);
  });

  test('it holds neither tokens nor groups nor notes', () => {
    const row = paid('张**', mill!, '2026-03-01', {
      household_id: 'CFGHJKMNPR',
      village_group: '三组',
      note: '备注'
    });
    expect(JSON.stringify(packed([row], {}, {edition: 'public'}))).not.toMatch(/CFGHJKMNPR|三组|备注/);
  });
});

test('items, years, townships: only what is chosen is compared', () => {
  const edition = packed([
    paid('李四', mill!, '2026-03-01'),
    paid('李四', mill!, '2025-03-01'),
    paid('李四', mill!, '2026-03-01', {item: 'post'}),
    paid('李四', otherPine!, '2026-03-01')
  ]);
  const ids = (options: object) =>
    compare(edition, [['name'], ['李四']], 'other', options).hits.map(({id}) => id);
  expect(ids({items: ['grain']})).toEqual(['D1', 'D2', 'D4']);
  expect(ids({years: [2026]})).toEqual(['D1', 'D3', 'D4']);
  expect(ids({townships: ['990101101']})).toEqual(['D4']);
});

test('a village that was merged: payments under its old code are found under the new name', () => {
  const edition = packed([paid('李四', pine!, '2020-03-01')], {
    succession: [{old_code: pine!, new_code: mill!, on: '2021-01-01', kind: 'merged'}]
  });
  expect(
    short(
      compare(edition, [
        ['name', 'village'],
        ['李四', '荞麦坪村']
      ])
    )
  ).toEqual([[2, 'D1', 90]]);
});

describe('properties', () => {
  const name = fc.constantFrom(
    '张建国',
    '张健国',
    '张**',
    '王□',
    '王䶮',
    '李四',
    '李',
    '欧阳春晓',
    '云坪合作社',
    ''
  );
  const village = fc.constantFrom('荞麦坪村', '松林村', '庠厂村', '外地村', '云坪镇', '');
  const day = fc.constantFrom('2025', '2025-12', '2025-12-03', '2026-01-05');
  const payment = fc.record({
    name,
    code: fc.constantFrom('990101100201', '990101100202', '990101101201', null),
    day,
    kind: fc.constantFrom('household', 'firm', 'business', null)
  });
  const listed = fc.tuple(name, village, day);
  const keys = (
    payments: readonly {name: string; code: string | null; day: string; kind: string | null}[],
    list: readonly (readonly string[])[]
  ) => {
    const edition = packed(
      payments.map(({name, code, day, kind}) => paid(name || '无名', code, day, {payee_kind: kind}))
    );
    const {hits} = compare(edition, [['name', 'village', 'date'], ...list], 'deceased');
    return hits.map(({row, id, score}) => `${row} ${id} ${score}`).sort();
  };

  test('adding payments or listed rows never removes a hit, nor changes its score', () => {
    fc.assert(
      fc.property(
        fc.array(payment, {minLength: 1, maxLength: 12}),
        fc.array(payment, {maxLength: 6}),
        fc.array(listed, {minLength: 1, maxLength: 8}),
        fc.array(listed, {maxLength: 4}),
        (payments, morePayments, list, moreList) => {
          const before = keys(payments, list);
          expect(keys([...payments, ...morePayments], list)).toEqual(expect.arrayContaining(before));
          expect(keys(payments, [...list, ...moreList])).toEqual(expect.arrayContaining(before));
        }
      ),
      {numRuns: 60}
    );
  });
});
