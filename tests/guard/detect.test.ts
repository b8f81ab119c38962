import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {detect} from '../../src/guard/detect.ts';
import {hint, mayIdentify} from '../../src/guard/may-identify.ts';
import {bankCard, fullWidth, grouped, identity15, identity18, mobile, noCounty} from './invented.ts';

const words = fc.constantFrom('', '李明', '身份证号:', '备注 ', '(', '。', ', ', '甲组,', 'ID ', 'No.');
const digitsOf = (zero: number) => (text: string) =>
  text.replace(/\d/g, c => String.fromCodePoint(zero + Number(c)));
const disguise = fc.constantFrom<(id: string) => string>(
  id => id,
  fullWidth,
  id => id.toLowerCase(),
  id => [...id].join('\u200b'),
  id => [...id].join(' '),
  digitsOf(0x0660),
  digitsOf(0x0f20),
  digitsOf(0x1d7ce),
  id => id.replace(/\d/g, c => '〇一二三四五六七八九'[Number(c)]!)
);

describe('ID numbers', () => {
  test('detect(any words + any 18-character ID in any script or disguise + any words) is id-18', () => {
    fc.assert(
      fc.property(words, identity18, disguise, words, (before, id, dress, after) => {
        expect(detect(before + dress(id) + after)).toBe('id-18');
      }),
      {numRuns: 600}
    );
  });

  test('detect finds an ID in groups, whatever the groups and the separator', () => {
    const cuts = fc
      .uniqueArray(fc.integer({min: 1, max: 16}), {maxLength: 5})
      .map(list => list.sort((a, b) => a - b));
    const separators = fc.constantFrom(' ', '-', '–', '—', '.', '_', '\u3000', '\u00a0', ' - ', '/', '\n');
    fc.assert(
      fc.property(words, identity18, cuts, separators, (before, id, at, separator) => {
        const ends = [...at, id.length];
        const parts = ends.map((end, i) => id.slice(ends[i - 1] ?? 0, end));
        expect(detect(before + parts.join(separator))).not.toBeNull();
      }),
      {numRuns: 400}
    );
  });

  test('detect finds the 15-digit form between other characters', () => {
    fc.assert(
      fc.property(words, identity15, (before, id) => {
        fc.pre(!/[A-Za-z]$/.test(before));
        expect(detect(before + id + '张三')).toBe('id-15');
      })
    );
  });

  test('detect finds an ID run together with a phone or a second ID', () => {
    fc.assert(
      fc.property(identity18, mobile, (id, phone) => {
        fc.pre(!id.endsWith('X'));
        expect(detect(id + phone)).toBe('id-18');
        expect(detect(phone + id)).toBe('id-18');
        expect(detect(id + id)).toBe('id-18');
      })
    );
  });

  test('detect leaves 18 digits without a province, or without a possible day', () => {
    for (const [
      region,
      born
    ] of [['990101', '19630812'], ['430099', '19631312'], ['430099', '19630230'], ['430099', '20630812'], ['430099', '18630812']]) // prettier-ignore
      expect(detect(region! + born! + '0012')).toBeNull();
  });
});

describe('cards and phones', () => {
  test('detect finds a bank card, whole or in groups of four', () => {
    fc.assert(
      fc.property(words, bankCard, fc.constantFrom('', ' ', '-'), (before, card, separator) => {
        fc.pre(!/[A-Za-z]$/.test(before));
        expect(detect(before + grouped(card, [4, 4, 4, 4, 3], separator).replace(/\W$/, ''))).not.toBeNull();
      })
    );
  });

  test('detect finds an account behind its word, though it has no check digit', () => {
    for (const word of ['账号', '一卡通账号:', '存折 ', '银行卡号为'])
      expect(detect(`${word}${'81010' + '100000017'}`)).toBe('bank-card');
  });

  test('detect finds a mobile number with +86, blanks, hyphens, behind tel', () => {
    fc.assert(
      fc.property(
        mobile,
        fc.constantFrom('', '+86', '+86 ', '0086-', '86', '电话', 'tel:', '(', '张三'),
        (phone, before) => {
          for (const separator of ['', ' ', '-']) {
            fc.pre(!/^(19|20)/.test(phone.slice(3)));
            expect(detect(before + grouped(phone, [3, 4, 4], separator))).toBe('mobile-phone');
          }
          expect(detect(before + fullWidth(phone))).toBe('mobile-phone');
        }
      )
    );
  });

  test('detect({phones: true}) lets phones stand and still finds IDs', () => {
    const phone = '139' + '00000000';
    expect(detect(phone, {phones: true})).toBeNull();
    expect(detect(`${phone} ${noCounty}196308120012`, {phones: true})).toBe('id-18');
  });

  test('detect finds landlines only in rows about persons, never the undialable 0999-0000001', () => {
    const local = '0736-' + '2220000';
    expect(detect(`办公电话 ${local}`)).toBeNull();
    expect(detect(`家里 ${local}`, {persons: true})).toBe('landline');
    expect(detect('0999-0000001', {persons: true})).toBeNull();
  });
});

describe('masks that still identify', () => {
  const stars = (n: number) => '*'.repeat(n);
  test.each([
    ['region and last four', `${noCounty}${stars(8)}0012`],
    ['region, year and last four', `${noCounty}1963${stars(4)}0012`],
    ['region and birthday', `${noCounty}19630812${stars(4)}`],
    ['three and last three', `430${stars(12)}012`],
    ['four and last four', `4300${stars(10)}001X`],
    ['three, birthday hidden region', `430${stars(3)}19630812${stars(4)}`],
    ['last four behind stars', `${stars(14)}0012`],
    ['crosses', `${noCounty}xxxxxxxx0012`],
    ['multiplication signs', `${noCounty}××××××××0012`],
    ['full-width stars', `${noCounty}${'\uff0a'.repeat(8)}0012`],
    ['bullets', `${noCounty}••••••••001X`],
    ['in groups', `${noCounty} ${stars(8)} 0012`],
    ['dots', `${noCounty}……0012`],
    ['phone', `138${stars(4)}0000`],
    ['card', `6217${stars(11)}0000`],
    ['尾号', '社保卡尾号0012'],
    ['后四位', '身份证后四位:001X'],
    ['后6位', '卡号后6位 000012'],
    ['bracketed', '张三 0012(尾号)'],
    ['what Excel leaves', '4.30099E+17']
  ])('detect(%s) is identifying-mask', (_, text) => {
    expect(detect(text)).toBe('identifying-mask');
  });

  test('detect lets province and check character, plain stars and masked names stand', () => {
    for (const text of [`43${stars(15)}X`, stars(18), '张**', '欧阳**', '阿**·***', '张*** 2024-03-12 1,380.00', '300*200*15', '3×4×5米', '20××年', '1.2E+5']) // prettier-ignore
      expect(detect(text, {persons: true}), text).toBeNull();
  });

  test('detect({persons: true}) finds a day of birth', () => {
    expect(detect('1963年8月12日出生', {persons: true})).toBe('identifying-mask');
    expect(detect('出生日期:1963-08-12', {persons: true})).toBe('identifying-mask');
    expect(detect('2018年1月1日以后出生的儿童', {persons: true})).toBeNull();
  });
});

describe('addresses', () => {
  test.each([
    '3组12号',
    '三组十二号',
    '晴川村12号',
    '解放路15号',
    '幸福小区2栋3单元',
    '门牌号12',
    '8-2-301室',
    '东门街3-1号'
  ])('detect("%s") is an address in a row about persons, and nothing elsewhere', text => {
    expect(detect(text, {persons: true})).toBe('address');
    expect(detect(text)).toBeNull();
  });
  test('detect lets a village group and numbered things stand', () => {
    for (const text of ['三组', '第3组', '3组', '大塘屯', '晴川村3号井', '晴政发〔2024〕12号', '2024年3号文'])
      expect(detect(text, {persons: true}), text).toBeNull();
  });
});

describe('ordinary cells', () => {
  const ordinary = [
    '430099101201', '430099101', '91430099MA4L12345X', '湘财农〔2024〕12号', '青财农字〔2023〕505号', '20240312', '2024-03-12',
    '2024年1月19日—2024年1月25日', '12,388.50', '10 851.8万元', '138,000,000.00', '13800000.00', '0.15873015873016', '124.9788302',
    'Z155110000004', '2019-430099-48-01-012345', '2112-430099-04-01-123456', '12388', '12317', '0999-0000001', '2130505',
    'D-2024-000123', 'P20240312000017', 'D138' + '00000000', '第158 20240312', '596平方米;1136.7平方米', '2300米;3000米;闸阀8个',
    'a3f5b1c2d4e6f7081920a3b4c5d6e7f8', '3H7KMNPR4T', '4900-01-01', '桩号K0+000至K12+350', '10(其中,灾情因素6万元)', '201906期', '2022930',
    '每人每学期1500元(每年3000元)', '1200元/亩,分三次500/300/400(第1/3/5年)', '2019 2020 2021 2022 2023', '100-200-300-400-500',
    '2024-03-12 至 2024-05-01 12:30', '受益户数 123 户 456 人,户均 1200 元', '1 2 3 4 5 6 7 8 9 10 11 12', 'GB 11643-1999'
  ]; // prettier-ignore
  test.each(ordinary)('detect("%s") is null, in rows about persons too', text => {
    expect(detect(text)).toBeNull();
    expect(detect(text, {persons: true})).toBeNull();
  });

  test('detect leaves amounts, days, ids and document numbers of any value', () => {
    const day = fc.date({min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true}).map(d => d.toISOString().slice(0, 10)); // prettier-ignore
    const amount = fc.integer({min: 0, max: 9_999_999_999}).map(n => `${Math.floor(n / 100)}.${String(n % 100).padStart(2, '0')}`); // prettier-ignore
    const id = fc.tuple(fc.constantFrom('D', 'P', 'F'), fc.integer({min: 0, max: 99_999_999})).map(([p, n]) => `${p}${n}`); // prettier-ignore
    const document = fc.tuple(fc.integer({min: 2000, max: 2026}), fc.integer({min: 1, max: 999})).map(([y, n]) => `晴财农〔${y}〕${n}号`); // prettier-ignore
    fc.assert(fc.property(fc.oneof(day, amount, id, document, fc.tuple(day, day).map(two => two.join(' 至 '))), text => detect(text) === null)); // prettier-ignore
  });

  test('detect({ownCode}) lets village code + sequence stand', () => {
    const village = noCounty + '101201';
    expect(detect(`${village}001`)).toBe('id-15');
    expect(detect(`${village}001`, {ownCode: village})).toBeNull();
  });
});

test('mayIdentify is never silent where the detectors would find something', () => {
  fc.assert(
    fc.property(
      words,
      fc.oneof(identity18, identity15, bankCard, mobile),
      disguise,
      words,
      (a, datum, dress, b) => {
        expect(mayIdentify(a + dress(datum) + b, false) & hint.numbers).toBe(hint.numbers);
      }
    )
  );
});
