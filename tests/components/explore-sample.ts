import {coded, derived, fenColumn} from '../../src/components/explore/column.ts';
import type {Dataset} from '../../src/components/explore/dataset.ts';

/** Any many payments in three villages of two townships: amounts, kinds and days follow from the row's number. */
export function samplePayments(rows: number): Dataset {
  const at = Array.from({length: rows}, (_, row) => row);
  const village = coded(
    at.map(row => ['990101101201', '990101101202', '990101102201', null][row % 4]),
    {
      name: 'village',
      keyName: 'village_code',
      title: '村',
      label: key => `村${key.slice(-3)}`,
      searched: true
    }
  );
  const amount = fenColumn(
    'amount',
    '实发',
    at.map(row => BigInt((row * 7_919) % 1_000_003) - 500n)
  );
  const due = fenColumn(
    'due',
    '应发',
    at.map(row => (row % 3 ? row * 100 : null))
  );
  return {
    name: 'payments',
    rows,
    columns: [
      village,
      derived(village, key => key.slice(0, 9) || null, {name: 'township', title: '乡镇'}),
      coded(
        at.map(row => (row % 5 ? 'household' : 'firm')),
        {name: 'payee_kind', title: '收款类别'}
      ),
      coded(
        at.map(row => `收款人${row % 50}`),
        {name: 'payee', title: '收款人', searched: true}
      ),
      amount,
      due,
      {kind: 'text', name: 'disbursement_id', title: '编号', texts: at.map(row => `D${row}`)}
    ],
    filters: ['village', 'township', 'payee_kind'],
    groups: ['village', 'township', 'payee_kind', 'payee'],
    shown: ['village', 'payee', 'amount'],
    measures: [amount, due],
    linked: 'payee',
    href: row => `#D${row}`
  };
}
