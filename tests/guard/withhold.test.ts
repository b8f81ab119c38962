import {describe, expect, test} from 'vitest';
import {day} from '../../src/model/day.ts';
import type {SourceRow} from '../../src/model/records.ts';
import {tables, tableNames} from '../../src/model/tables.ts';
import {withholdPersonalData} from '../../src/guard/withhold.ts';
import {collect, noCounty, source} from './invented.ts';

const id = noCounty + '196308120012';
const phone = '139' + '00000000';
const payment = (values: Record<string, string | number | null> = {}, more = {}) =>
  source({disbursement_id: 'D1', village_code: '990101101201', payee_kind: 'household', payee: '张三', village_group: '三组', quantity: '12.5', amount_fen: 128600, paid_on: day('2026-03-12'), note: null, ...values}, {row: 17, ...more}); // prettier-ignore

describe('withholdPersonalData', () => {
  test('keeps clean rows, in order, as they are', () => {
    const rows = [payment(), payment({disbursement_id: 'D2'})];
    const issues = collect();
    expect(withholdPersonalData('disbursements', rows, issues)).toEqual({kept: rows, withheld: []});
    expect(issues.issues).toEqual([]);
  });

  test('an ID in any text or id column of any table withholds the row and names the cell, never the value', () => {
    for (const table of tableNames)
      for (const column of tables[table].columns) {
        if (!['text', 'id', 'phone', 'url', 'decimal'].includes(column.kind)) continue;
        const issues = collect();
        const row = source({[column.field]: column.kind === 'url' ? `https://x.example/${id}.html` : id}, {file: `${table}.csv`, row: 9}); // prettier-ignore
        expect(withholdPersonalData(table, [row], issues).withheld, `${table}.${column.name}`).toEqual([row]);
        expect(issues.issues).toEqual([{kind: 'personal-data', detector: 'id-18', level: 'must', place: {file: `${table}.csv`, row: 9, header: column.name}}]); // prettier-ignore
        expect(JSON.stringify(issues.issues)).not.toContain(id.slice(6));
      }
  });

  test('every cell with a hit is reported, one issue a cell', () => {
    const issues = collect();
    withholdPersonalData(
      'disbursements',
      [payment({note: id, payee: `张三${phone}`}, {raw: {note: id}})],
      issues
    );
    expect(
      issues.issues.map(issue => [issue.place.header, issue.kind === 'personal-data' && issue.detector])
    ).toEqual([
      ['payee', 'mobile-phone'],
      ['note', 'id-18']
    ]);
  });

  test('raw text counts: of unreadable cells, of amounts, of fields the table does not know', () => {
    for (const field of ['amount_fen', 'amount', 'paid_on', 'quantity', 'place_raw']) {
      const issues = collect();
      const rows = [payment({}, {raw: {[field]: `10(${id})`}})];
      expect(withholdPersonalData('disbursements', rows, issues).withheld, field).toHaveLength(1);
    }
  });

  test('money, days, codes and choices are no phones and no ID numbers', () => {
    const rows = [
      payment({amount_fen: Number(phone), due_fen: Number(noCounty + '630812001'), quantity: `0.${noCounty}19630812001`, channel: 'card'}, {raw: {amount_fen: `${phone}元`}}) // prettier-ignore
    ];
    expect(withholdPersonalData('disbursements', rows, collect()).kept).toEqual(rows);
  });

  test('published phones may stand in phone columns, private ones nowhere else', () => {
    const project = (values: Record<string, string>) => source(values, {file: 'projects.csv'});
    const ok = project({project_id: 'P1', hotline: phone});
    const bad = project({project_id: 'P2', responsible: `张三 ${phone}`});
    expect(withholdPersonalData('projects', [ok, bad], collect())).toEqual({kept: [ok], withheld: [bad]});
  });

  test('door numbers are withheld in payments to persons, not in those to firms or in projects', () => {
    const door = payment({village_group: '3组12号'});
    const firm = payment({payee_kind: 'firm', payee: '晴川建筑公司(解放路15号)'});
    expect(withholdPersonalData('disbursements', [door, firm], collect())).toEqual({
      kept: [firm],
      withheld: [door]
    });
    const unknown = payment({payee_kind: null, village_group: '3组12号'});
    expect(withholdPersonalData('disbursements', [unknown], collect()).withheld).toEqual([unknown]);
    const project = source({project_id: 'P1', place_raw: '解放路15号'}, {file: 'projects.csv'});
    expect(withholdPersonalData('projects', [project], collect()).kept).toEqual([project]);
  });

  test('a payment numbered village code + sequence stays', () => {
    const village = noCounty + '101201';
    const row = payment({village_code: village, disbursement_id: `${village}001`});
    expect(withholdPersonalData('disbursements', [row], collect()).kept).toEqual([row]);
    const elsewhere = payment({disbursement_id: `${village}001`});
    expect(withholdPersonalData('disbursements', [elsewhere], collect()).withheld).toEqual([elsewhere]);
  });

  test('an integer too long to count anything is looked at', () => {
    const row = source({village_code: '990101101201', population: Number(phone)}, {file: 'villages.csv'});
    expect(withholdPersonalData('villages', [row], collect()).withheld).toEqual([row]);
  });

  test('20,000 rows of 20 cells pass in a breath', () => {
    const rows = Array.from(
      {length: 20_000},
      (_, i) =>
      payment({disbursement_id: `D-2026-${String(i).padStart(7, '0')}`, project_id: 'P-2026-0001', fund_id: 'F-2026-01', item: 'land', round_id: 'R-2026-01-0001', household_id: 'CFGHJKMNPR', quantity_unit: '亩', rate: '95.00', period: '2026年度', stage: '一次性', payee_code: null}) // prettier-ignore
    );
    const start = performance.now();
    expect(withholdPersonalData('disbursements', rows, collect()).kept).toHaveLength(20_000);
    // Measured 0.1 s; the bound only catches a rule that has become quadratic.
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

test('an amount cell that could not be read may be a phone: it is withheld; one that was read is money', () => {
  const phone = ['139', '0000', '0000'].join('-');
  const cell = (raw: string, unreadable: boolean): SourceRow => ({
    file: 'projects.csv',
    row: 2,
    values: {project_id: 'P1', planned_fen: unreadable ? null : 1390000000000},
    raw: {planned_fen: raw},
    ...(unreadable ? {unreadable: ['planned_fen']} : {})
  });
  const silent = {add: () => {}};
  expect(withholdPersonalData('projects', [cell(phone, true)], silent).withheld).toHaveLength(1);
  expect(
    withholdPersonalData('projects', [cell(`${phone.replaceAll('-', '')}元`, false)], silent).withheld
  ).toHaveLength(0);
});
