import {describe, expect, test} from 'vitest';
import {guardUse} from '../../src/guard/use-rows.ts';
import type {Issue} from '../../src/model/issues.ts';
import type {TableName} from '../../src/model/tables.ts';
import {rows, wells, type Values} from '../publish/small-county.ts';

function guarded(table: TableName, ...values: Values[]) {
  const issues: Issue[] = [];
  const {kept, withheld} = guardUse(
    table,
    rows(table, ...values),
    {smallest_cell: 3},
    {
      add: issue => void issues.push(issue)
    }
  );
  return {kept, withheld, issues};
}

describe('guardUse(…) names units and never persons', () => {
  test.each([
    ['village', '大井村股份经济合作社'],
    ['firm', '晴川农业公司'],
    ['cooperative', '大井种植专业合作社']
  ])('an owner that is a %s keeps its name', (owner_kind, owner) => {
    expect(guarded('assets', {asset_id: 'A1', owner, owner_kind}).kept[0]!.values['owner']).toBe(owner);
  });

  test.each(['household', 'business', null])(
    'an owner whose kind is %s leaves, and is marked',
    owner_kind => {
      const [row] = guarded('assets', {asset_id: 'A1', owner: '张建国', owner_kind, keeper: '张建国'}).kept;
      expect(JSON.stringify(row)).not.toContain('张建国');
      expect(row!.withheld).toEqual(['keeper', 'owner']);
    }
  );

  test('the other party of an account line and the payer of a dividend are held to the same rule', () => {
    const line = {line_id: 'L1', counterparty: '李秀英', counterparty_kind: 'household'};
    expect(JSON.stringify(guarded('accounts', line).kept)).not.toContain('李秀英');
    const share = {dividend_id: 'V1', payer: '李秀英', payer_kind: 'business', payee_kind: 'village'};
    expect(JSON.stringify(guarded('dividends', share).kept)).not.toContain('李秀英');
  });

  test('text as published leaves with the name', () => {
    const [row] = rows('accounts', {line_id: 'L1', counterparty: '李秀英', counterparty_kind: null});
    const {kept} = guardUse(
      'accounts',
      [{...row!, raw: {counterparty: '李秀英(三组)'}}],
      {smallest_cell: 3},
      {
        add: () => {}
      }
    );
    expect(JSON.stringify(kept)).not.toContain('李秀英');
  });
});

describe('guardUse(…) and small cells', () => {
  const share = (households: number | null, payee_kind: string | null = 'household') => ({
    dividend_id: 'V1',
    village_code: wells,
    payee_kind,
    households,
    paid_fen: 90_000
  });

  test.each([1, 2, null])('a dividend to %s households is held back whole', households => {
    const {kept, withheld, issues} = guarded('dividends', share(households));
    expect([kept.length, withheld.length]).toEqual([0, 1]);
    expect(issues).toMatchObject([{kind: 'small-count', name: 'households'}]);
  });

  test('three households, and a village, may stand; a payee of no known kind counts as persons', () => {
    expect(guarded('dividends', share(3)).withheld).toEqual([]);
    expect(guarded('dividends', share(null, 'village')).withheld).toEqual([]);
    expect(guarded('dividends', share(2, null)).kept).toEqual([]);
  });
});

describe('guardUse(…) and attachments', () => {
  const photo = {
    attachment_id: 'T1',
    project_id: 'P1',
    file: 'a.jpg',
    sha256: 'ab',
    words: '路已硬化。',
    reviewed_by: '云坪镇人民政府',
    reviewed_on: '2026-09-01'
  };

  test('a reviewed one with words keeps its file', () => {
    expect(guarded('attachments', photo).kept[0]!.values['file']).toBe('a.jpg');
  });

  test.each(['reviewed_by', 'reviewed_on', 'words'])(
    'without %s its line stays, without file and words',
    field => {
      const [row] = guarded('attachments', {...photo, [field]: null}).kept;
      expect(row!.values).toMatchObject({attachment_id: 'T1', file: null, sha256: null, words: null});
      expect(row!.withheld).toContain('file');
    }
  );

  test('words with a personal datum go, the line stays, and the value is told to nobody', () => {
    const {kept, issues} = guarded('attachments', {...photo, words: '联系人电话13900001111'});
    expect(kept[0]!.values['file']).toBeNull();
    expect(issues).toMatchObject([{kind: 'personal-data', detector: 'mobile-phone'}]);
    expect(JSON.stringify([kept, issues])).not.toContain('1390000');
  });
});
