import {describe, expect, test} from 'vitest';
import {guardUse} from '../../src/guard/use-rows.ts';
import {moveSmallFinancing, type FinancingInput} from '../../src/guard/small-financing.ts';
import type {Issue} from '../../src/model/issues.ts';
import {rows, wells, type Values} from '../publish/small-county.ts';

function guarded(...values: Values[]) {
  const issues: Issue[] = [];
  const given = rows('needs', ...values.map(own => ({need_id: 'X1', village_code: wells, ...own})));
  const {kept, withheld} = guardUse('needs', given, {smallest_cell: 3}, {
    add: issue => void issues.push(issue)
  }); // prettier-ignore
  return {kept, withheld, issues};
}

describe('guardUse(needs) names organisations and never persons', () => {
  test.each(['company', 'charity', 'public_body', 'partner'])('a donor that is a %s keeps its name', kind => {
    const [row] = guarded({need: '路灯', donor: '澄岳山货公司', donor_kind: kind}).kept;
    expect(row!.values['donor']).toBe('澄岳山货公司');
  });

  test.each(['person', null])('a donor whose kind is %s leaves, and is marked', kind => {
    const [row] = guarded({need: '路灯', donor: '张建国', donor_kind: kind}).kept;
    expect(JSON.stringify(row)).not.toContain('张建国');
    expect(row!.withheld).toEqual(['donor']);
  });
});

test('guardUse(needs) lets no name of a person stand where an office should', () => {
  const {kept, issues} = guarded({need: '路灯', office: '云坪镇人民政府', accepted_by: '李秀英主任'});
  expect(kept[0]!.values).toMatchObject({office: '云坪镇人民政府', accepted_by: null});
  expect(issues).toMatchObject([{kind: 'names-person', place: {header: 'accepted_by'}}]);
  expect(JSON.stringify([kept, issues])).not.toContain('李秀英');
});

describe('guardUse(needs) tells of no household', () => {
  test.each([
    '1户危房修缮',
    '两户人家的水管',
    '给一名残疾人的轮椅',
    '某户的冬衣',
    '户主张**要的化肥',
    '村民张建国家的水管',
    '2名学生的书包'
  ])('“%s” is held back whole, and the value is told to nobody', need => {
    const {kept, withheld, issues} = guarded({need});
    expect([kept.length, withheld.length]).toEqual([0, 1]);
    expect(issues).toMatchObject([{kind: 'need-of-household', place: {header: 'need'}}]);
    expect(JSON.stringify(issues)).not.toContain(need);
  });

  test('what it is for is looked at too, and text as published', () => {
    expect(guarded({need: '化肥', purpose: '给1户五保老人'}).kept).toEqual([]);
    const [row] = rows('needs', {need: '化肥', village_code: wells});
    const kept = guardUse('needs', [{...row!, raw: {need: '化肥(两户)'}}], {smallest_cell: 3}, {add: () => {}}).kept; // prettier-ignore
    expect(kept).toEqual([]);
  });

  test.each([
    '12户的入户路灯',
    '一家人书屋',
    '10户以上共用的水泵',
    '活动室桌椅40套',
    '1台水泵',
    '全村三百二十户的垃圾桶',
    '一家具厂旧址修整'
  ])('“%s” is a village’s', need => {
    expect(guarded({need}).withheld).toEqual([]);
  });
});

describe('moveSmallFinancing(rows, smallest)', () => {
  const cell = (area_code: string, borrowers: number | null, amount_fen: number): FinancingInput =>
    rows('financing', {kind: 'small_loan', year: 2026, area_code, borrowers, loans: borrowers, amount_fen})[0]!
      .values as unknown as FinancingInput; // prettier-ignore

  test('two borrowers of a township move to the county, with the next smallest', () => {
    const out = moveSmallFinancing([cell('990101101', 2, 100), cell('990101102', 5, 200), cell('990101103', 9, 300)], 3); // prettier-ignore
    expect(out.map(({area_code, borrowers, amount_fen, changed}) => [area_code, borrowers, amount_fen, changed])).toEqual([
      ['990101', 7, 300n, true],
      ['990101103', 9, 300n, false]
    ]); // prettier-ignore
  });

  test('a county’s own cell without a number of borrowers stands as it is', () => {
    expect(moveSmallFinancing([cell('990101', null, 500)], 3)).toMatchObject([
      {area_code: '990101', borrowers: null, amount_fen: 500n, changed: false}
    ]);
  });
});
