import {describe, expect, test} from 'vitest';
import type {Row} from '../../src/model/tables.ts';
import {changesText, parseChanges} from '../../src/release/changes.ts';
import {collectChanges} from '../../src/release/collect-changes.ts';
import {contractFields} from '../../src/release/contract-fields.ts';
import {correctionsTemplate, explains, newCorrections} from '../../src/release/corrections.ts';
import {differences} from '../../src/release/differences.ts';
import {firstChanges} from '../../src/release/first-changes.ts';
import type {PackLike, Values} from '../../src/release/pack-rows.ts';
import {addCounts, countPack} from '../../src/release/row-counts.ts';

const payment = (id: string, more: Values = {}): Values => ({
  disbursement_id: id,
  village_code: '990101101201',
  payee_kind: 'household',
  payee: '张**',
  item: 'gengdi',
  amount_fen: 120000,
  paid_on: '2026-03-01',
  ...more
});
const village = (code: string, payments: readonly Values[]): PackLike => ({
  kind: 'village',
  id: code,
  record: {village_code: code, village: '荞麦坪村'},
  rows: {payments, rounds: [], notices: [], teams: []}
});
const pair = (before: readonly Values[], after: readonly Values[], code = '990101101201') => ({
  name: `village/${code}`,
  before: village(code, before),
  after: village(code, after)
});
const correction = (id: string, field: string, old: string | null, now: string | null): Row<'corrections'> =>
  ({
    table: 'disbursements',
    id,
    field,
    old,
    new: now,
    reason: '登记有误',
    on: '2026-03-02',
    document_no: null
  }) as Row<'corrections'>;
const rules = {
  hidden: () => null,
  tellsPerson: () => false,
  masked: (old: string, now: string) => old.replace(/[*某]/g, '') === now.replace(/[*某]/g, '')
};
const collect = (
  pairs: readonly ReturnType<typeof pair>[],
  corrections: readonly Row<'corrections'>[] = [],
  own: Partial<Parameters<typeof collectChanges>[4]> = {}
) => collectChanges(2, 1, pairs, corrections, {...rules, ...own});

describe('differences', () => {
  test('compares the contract’s fields, not where a row stands in its file', () => {
    const before = village('1', [payment('D1', {row: 7, file: 'a.csv'})]);
    const after = village('1', [payment('D1', {row: 8, file: 'b.csv'})]);
    expect(differences(before, after, contractFields)).toEqual([]);
  });

  test('names rows that came, changed and went, in order', () => {
    const changes = differences(
      village('1', [payment('D1'), payment('D2')]),
      village('1', [payment('D3'), payment('D2', {amount_fen: 90000})]),
      contractFields
    );
    expect(changes.map(({kind, id}) => `${kind} ${id}`)).toEqual(['removed D1', 'changed D2', 'added D3']);
  });

  test('the order of rows in a pack changes nothing', () => {
    const rows = [payment('D1'), payment('D2')];
    expect(differences(village('1', rows), village('1', [...rows].reverse()), contractFields)).toEqual([]);
  });
});

describe('collectChanges', () => {
  test('a task is a change of its village, township or county, a need of its village', () => {
    const row = (kind: string, id: string, member: string, values: Values) => ({
      name: `${kind}/${id}`,
      before: {kind, id, record: {}, rows: {[member]: [values]}},
      after: {kind, id, record: {}, rows: {[member]: []}}
    });
    const {changes} = collect([
      row('tasks', '990101101201', 'tasks', {task_id: 'T1'}),
      row('tasks', '990101101', 'tasks', {task_id: 'T2'}),
      row('tasks', '990101', 'tasks', {task_id: 'T3'}),
      row('needs', 'needs', 'needs', {need_id: 'N1', village_code: '990101101201'})
    ]);
    expect(changes.revisions.map(({id, subjects}) => [id, ...subjects])).toEqual([
      ['N1', 'needs/needs', 'village/990101101201'],
      ['T1', 'village/990101101201'],
      ['T2', 'township/990101101'],
      ['T3', 'county/990101']
    ]);
  });

  test('a change with its entry is told with the reason; one without is unexplained', () => {
    const changed = [pair([payment('D1')], [payment('D1', {amount_fen: 90000})])];
    const {changes, unexplained} = collect(changed, [correction('D1', 'amount', '1200.00', '900')]);
    expect(unexplained).toEqual([]);
    expect(changes.revisions).toMatchObject([
      {
        kind: 'changed',
        id: 'D1',
        field: 'amount_fen',
        old: 120000,
        new: 90000,
        reason: '登记有误',
        on: '2026-03-02'
      }
    ]);
    expect(changes.tables['disbursements']!.changed).toEqual({rows: 1, fen: -30000});
    expect(collect(changed).unexplained).toEqual([
      {table: 'disbursements', id: 'D1', field: 'amount', old: '1200.00', new: '900.00'}
    ]);
  });

  test('an entry with another old or new value explains nothing', () => {
    const changed = [pair([payment('D1')], [payment('D1', {amount_fen: 90000})])];
    for (const [old, now] of [
      ['1200', '901'],
      ['1201', '900'],
      ['900', '1200']
    ])
      expect(collect(changed, [correction('D1', 'amount', old!, now!)]).unexplained.length).toBe(1);
  });

  test('two entries in a row explain a change from the first old to the last new value', () => {
    const {unexplained} = collect(
      [pair([payment('D1')], [payment('D1', {amount_fen: 90000})])],
      [correction('D1', 'amount', '1200', '1000'), correction('D1', 'amount', '1000', '900')]
    );
    expect(unexplained).toEqual([]);
  });

  test('who was paid is never told: neither the old name nor the new', () => {
    const {changes} = collect(
      [pair([payment('D1')], [payment('D1', {payee: '李**'})])],
      [correction('D1', 'payee', null, null)]
    );
    expect(changes.revisions).toMatchObject([{field: 'payee', old: null, new: null, reason: '登记有误'}]);
  });

  test('a name masked in another form is no change of the row, only counted', () => {
    const {changes, unexplained} = collect([pair([payment('D1')], [payment('D1', {payee: '张某某'})])]);
    expect([changes.revisions, unexplained]).toEqual([[], []]);
    expect(changes.hidden).toEqual({'village/990101101201': {'stricter-tier': 1}});
  });

  test('a row that may not be shown any more is only counted, without its values and without an entry', () => {
    const {changes, unexplained} = collect([pair([payment('D1')], [])], [], {hidden: () => 'expired'});
    expect([changes.revisions, unexplained]).toEqual([[], []]);
    expect(changes.hidden).toEqual({'village/990101101201': {expired: 1}});
    expect(JSON.stringify(changes)).not.toContain('120000');
  });

  test('a payment that moved to another village is one change, and needs one entry', () => {
    const {changes, unexplained} = collect([
      pair([payment('D1')], []),
      pair([], [payment('D1', {village_code: '990101101202'})], '990101101202')
    ]);
    expect(unexplained).toMatchObject([
      {id: 'D1', field: 'village_code', old: '990101101201', new: '990101101202'}
    ]);
    expect(changes.revisions[0]!.subjects).toEqual(['village/990101101201', 'village/990101101202']);
  });

  test('the first release lists nothing one by one and asks for no entry', () => {
    const [brought, more] = [{}, {}];
    countPack(brought, village('1', [payment('D1')]));
    countPack(more, village('2', [payment('D2'), payment('D3')]));
    addCounts(brought, more);
    const changes = firstChanges(brought);
    expect(parseChanges(changesText(changes))).toEqual(changes);
    const none = {rows: 0};
    expect(changes.tables).toEqual({
      disbursements: {added: {rows: 3, fen: 360000}, changed: none, removed: none},
      villages: {added: {rows: 2}, changed: none, removed: none}
    });
    expect([changes.since, changes.revisions, changes.added]).toEqual([null, [], {}]);
  });

  test('a pack whose last content is lost is named, and nothing is said about it', () => {
    const {changes} = collectChanges(
      2,
      1,
      [{name: 'village/1', before: undefined, after: village('1', [payment('D1')])}],
      [],
      rules
    );
    expect(changes.unread).toEqual(['village/1']);
    expect(changes.tables).toEqual({});
  });

  test('a unit’s payment is also told on its project’s and fund’s page, a person’s only in its village', () => {
    const firm = {payee_kind: 'firm', project_id: 'P1', fund_id: 'F1'};
    const person = {project_id: 'P1', fund_id: 'F1'};
    const subjects = (more: Values) =>
      collect([pair([payment('D1', more)], [payment('D1', {...more, amount_fen: 1})])]).changes.revisions[0]!
        .subjects;
    expect(subjects(firm)).toEqual(['village/990101101201', 'project/P1', 'fund/F1']);
    expect(subjects(person)).toEqual(['village/990101101201']);
  });
});

describe('corrections', () => {
  const old = correction('D1', 'amount', '1200', '900');

  test('newCorrections leaves out what the last release already had, however often', () => {
    expect(newCorrections([old], [old])).toEqual([]);
    expect(newCorrections([old], [old, old])).toEqual([old]);
  });

  test('explains takes 1,200元, 1200 and 1200.00 as one number', () => {
    const needed = {
      table: 'disbursements',
      id: 'D1',
      field: 'amount',
      old: '1200.00',
      new: '900.00'
    } as const;
    for (const text of ['1,200元', '1200', '1200.0', '1200.00'])
      expect(explains([correction('D1', 'amount', text, '900')])(needed)).not.toBeNull();
    expect(explains([correction('D1', 'amount', '12000', '900')])(needed)).toBeNull();
  });

  test('the template has all entries so far and the missing ones without a reason', () => {
    const text = correctionsTemplate(
      [old],
      [{table: 'disbursements', id: 'D2', field: 'amount', old: '1.00', new: '2.00'}],
      '2026-10-15'
    );
    expect(text.split('\r\n')).toEqual([
      '\ufefftable,id,field,old,new,reason,on,document_no',
      'disbursements,D1,amount,1200,900,登记有误,2026-03-02,',
      'disbursements,D2,amount,1.00,2.00,,2026-10-15,',
      ''
    ]);
  });
});
