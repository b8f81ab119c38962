import {describe, expect, test} from 'vitest';
import {plain} from '../../src/i18n/inline.ts';
import type {NeedsPack} from '../../src/publish/packs/needs.ts';
import type {RootsPack} from '../../src/publish/packs/roots.ts';
import {pageContext} from '../../src/views/context.ts';
import {needsView} from '../../src/views/needs.ts';
import {rootsView} from '../../src/views/roots.ts';
import {helpCounty} from '../publish/help-county.ts';
import {published} from '../publish/small-county.ts';
import {site} from './sample.ts';

const {json} = await published(helpCounty);
const needs = json<NeedsPack>('packs/needs/needs.json');
const roots = json<RootsPack>('packs/roots/roots.json');
const context = (path: string, locale: 'zh-CN' | 'en' = 'zh-CN') => pageContext(site(), locale, path);
const text = (cell: Parameters<typeof plain>[0] | string): string =>
  typeof cell === 'string' ? cell : plain(cell);

describe('needsView(context, pack)', () => {
  const view = needsView(context('/needs/'), needs);

  test('says in sentences what is open, promised and there, and what funds took in', () => {
    expect(view.lead.map(text)).toEqual([
      '各村一共公布了5项需求。还没有人帮的1项,估价38,400元(3.84万元)。有人答应、还没到位的1项,到位了还没验收的1项,验收了的2项。',
      '答应给214,000元(21.40万元),已经到位211,000元(21.10万元)。',
      '到位的里面,200,000元(20.00万元)进了资金文件,算在资金来源页里;其余的是直接给村里的,不在别的页的数字里。'
    ]);
  });

  test('lists open needs by township, each at its own place, with a link to each township', () => {
    expect(view.jump).toEqual([{text: '云坪镇 1', href: '#t990101101'}]);
    expect(view.open.map(({id, table}) => [id, table.rows.map(row => row.id)])).toEqual([
      ['t990101101', ['X1']]
    ]);
    expect(view.open[0]!.table.rows[0]!.cells.map(text)).toEqual([
      '路灯',
      '大井村',
      '12盏',
      '38,400元',
      '2026年6月2日',
      '120',
      '—'
    ]);
  });

  test('a step whose day is not published says ?, and the page says what that means', () => {
    expect(view.accepted?.rows.map(({cells}) => text(cells.at(-1)!))).toEqual(['10天、417天、3天', '?天、?天、?天']);
    expect(view.acceptedNote).toBe('? 是哪一天没有公布。');
  }); // prettier-ignore

  test('a donor that is a person is not named', () => {
    const line = {...needs.rows.needs[1]!, donor_kind: 'person' as const, donor: null};
    const own = needsView(context('/needs/'), {...needs, rows: {...needs.rows, needs: [line]}});
    expect(own.matched?.rows[0]!.cells.map(text)[2]).toBe('个人,姓名不公开');
  });
});

describe('rootsView(context, pack)', () => {
  const view = rootsView(context('/roots/'), roots);
  const row = (name: string) => view.roots.rows.find(({cells}) => cells[0] === name)?.cells.map(text);

  test('pools three ways, east-west collaboration inside social help, and leaves what states none apart', () => {
    expect(row('社会帮扶资金(含东西部协作)')).toEqual(row('其中:东西部协作')!.with(0, '社会帮扶资金(含东西部协作)'));
    expect(row('三条路合计')![2]).toBe('900,000元');
    expect(row('没有写明来路的')![2]).toBe('0元');
    expect(view.roots.foot!.map(text).at(-1)).toBe(text(view.uses.foot!.at(-1)!));
    expect(view.roots.foot!.map(text).at(-1)).toBe(text(view.places.foot!.at(-1)!));
  }); // prettier-ignore

  test('loans are said and added to nothing', () => {
    expect(view.lead.map(text).at(-1)).toBe(
      '各年发放贷款一共1,950,000元(195.00万元)。贷款要还,不是给的钱,没有加进上面任何一个数。'
    );
    expect(view.financing?.years.rows.map(({cells}) => cells.map(text))).toEqual([
      ['2026年', '小额信贷发放', '65', '66', '1,950,000元', '不算给的钱'],
      ['2026年', '逾期没还', '7', '7', '156,666元', '不算给的钱'],
      ['2026年', '贴息', '40', '—', '40,000元', '已算在2025年衔接资金里']
    ]);
  });

  test('the English page says the same', () => {
    const own = rootsView(context('/roots/', 'en'), roots);
    expect(text(own.lead.at(-1)!)).toContain('added to no figure above');
  });
});
