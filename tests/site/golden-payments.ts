/** The sizes of the budgets: 420 households on its page (2026), 400 payments in 2025 and 1,500 in 2024. */
export const busyVillage = '990201100201';
export const sharedProject = 'P-ROAD';

const families = [...'张王李赵陈杨吴周徐孙'];
const items = [
  {item: 'gengdi', rate: 105, unit: '亩'},
  {item: 'chanye', rate: 400, unit: '头'},
  {item: 'wugong', rate: 300, unit: '人'}
] as const;

type Cells = Readonly<Record<string, string | number>>;

/** `disbursements.csv` of the golden site: payments to households by rule, and a few single ones for each odd case. */
export function goldenPayments(): string {
  const rows = [
    ...households(2024, 1500),
    ...households(2025, 400),
    ...households(2026, 630),
    ...odd.map(cells => ({
      fund_id: 'F2026',
      payee_kind: 'firm',
      paid_on: '2026-06-30',
      channel: 'transfer',
      ...cells
    }))
  ];
  return csv(rows);
}

/** To 420 households by turns, 1 to 9 units each, of three items; number 7 gets 50 yuan less than due. */
const households = (year: number, count: number): Cells[] =>
  Array.from({length: count}, (_, number) => {
    const {item, rate, unit} = items[(number + Math.floor(number / 420)) % 3]!;
    const quantity = (number % 9) + 1;
    const due = quantity * rate;
    return {
      disbursement_id: `D${year}-${pad(number, 4)}`,
      fund_id: `F${year}`,
      village_code: busyVillage,
      village_group: `${(number % 6) + 1}组`,
      payee_kind: 'household',
      payee: `${families[number % families.length]}**`,
      household_id: token(`${year}${pad(number % 420, 5)}`),
      item,
      round_id: item === 'chanye' && year === 2025 ? 'R2025-1' : '',
      quantity,
      quantity_unit: unit,
      rate,
      due: `${due}.00`,
      amount: `${number === 7 ? due - 50 : due}.00`,
      paid_on: `${year}-${pad((number % 9) + 1, 2)}-${pad((number % 27) + 1, 2)}`,
      period: `${year}年`,
      channel: 'card'
    };
  });

/** Nine digits in the shape of a household's token: H and a letter for each. */
const token = (digits: string): string =>
  `H${[...digits].map(digit => 'CFGHJKMNPR'[Number(digit)]).join('')}`;

const pad = (number: number, digits: number): string => String(number).padStart(digits, '0');

const odd: readonly Cells[] = [
  {
    disbursement_id: 'D-ROAD-1',
    project_id: sharedProject,
    payee: '</script><b onmouseover=alert(1)>"贸易&有限公司',
    payee_code: '91990201MA6GOLDEN1',
    amount: '420000.00',
    stage: '进度款'
  },
  {
    disbursement_id: 'D-WATER-1',
    project_id: 'P-WATER',
    payee: '青石县清泉水务有限公司(虚构)',
    payee_code: '91990201MA6GOLDEN2',
    amount: '250000.00',
    village_code: busyVillage
  },
  {
    disbursement_id: 'D-TEA-1',
    project_id: 'P-TEA',
    payee_kind: 'cooperative',
    payee: '青石县云坪茶叶专业合作社(虚构)',
    amount: '200000.00'
  },
  {
    disbursement_id: 'D-OVER-1',
    project_id: 'P-OVER',
    payee: '青石县石梁建筑队(虚构)',
    amount: '108000.00',
    village_code: '990201200203',
    paid_on: '2026'
  },
  {
    disbursement_id: 'D-VILLAGE-1',
    payee_kind: 'village',
    payee: '长岭村集体',
    amount: '30000.00',
    village_code: '990201100202',
    paid_on: '2026-07'
  },
  {
    disbursement_id: 'D-UNLISTED-1',
    payee_kind: 'village',
    payee: '某村集体',
    amount: '5000.00',
    village_code: '990201300299'
  },
  {disbursement_id: 'D-NOWHERE-1', payee_kind: 'village', payee: '乡集体', amount: '6000.00'},
  {
    disbursement_id: 'D-OLD-1',
    fund_id: 'F2025',
    payee_kind: 'household',
    payee: '吴**',
    household_id: token('202500900'),
    item: 'gengdi',
    due: '210.00',
    amount: '210.00',
    village_code: '990201100205',
    village_group: '老街组',
    paid_on: '2025-05-05',
    channel: 'card'
  }
];

/** A CSV whose header is the union of the rows' keys, in order of appearance. */
function csv(rows: readonly Cells[]): string {
  const header = [...new Set(rows.flatMap(row => Object.keys(row)))];
  const cell = (value: string | number | undefined) => {
    const text = String(value ?? '');
    return /[",\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
  };
  return [header, ...rows.map(row => header.map(name => cell(row[name])))]
    .map(cells => `${cells.join(',')}\n`)
    .join('');
}
