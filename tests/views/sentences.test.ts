import {expect, test} from 'vitest';
import {plain} from '../../src/i18n/inline.ts';
import {pageContext} from '../../src/views/context.ts';
import {householdLadder, projectLadder} from '../../src/views/ladders.ts';
import {projectLines} from '../../src/views/project-lines.ts';
import {shortName} from '../../src/views/short-name.ts';
import {phone} from '../../src/views/teams.ts';
import {openSentence} from '../../src/views/year-sentences.ts';
import {figures, openLine, projectLine, site, year} from './sample.ts';

const context = pageContext(site(), 'zh-CN', '/village/990101101201/');

test('openSentence(…) names three and sums the rest, so that the parts make the whole', () => {
  const open = [400, 300, 200, 70, 30].map((fen, at) =>
    openLine({id: `P${at}`, name: `项目${at}`, open_fen: fen})
  );
  expect(plain(openSentence(context, year({open_fen: 1000, open})))).toBe(
    '还没付10元:项目0差4元,等验收;项目1差3元,等验收;项目2差2元,等验收;另外2项共差1元。'
  );
});

test('householdLadder(…) says the missing part in its title and in its table', () => {
  const view = householdLadder(context, figures({due_fen: 1_000_000, due_paid_fen: 995_000}));
  expect(view?.title).toBe('补贴应发10,000元(1.00万元),还差50元没有发到户');
  expect(view?.table.rows[1]?.cells).toEqual(['发到户', '9,950元', '50元']);
});

test('projectLadder(…) names what is not published and keeps zero as a value', () => {
  const view = projectLadder(context, figures({projects: 1, planned_fen: 500_000, project_paid_fen: 0}));
  expect(view?.values).toEqual(['5,000元', '没有公布', '0元', '没有公布']);
});

test('projectLines(…) says the stage, what one can count and what is open', () => {
  const {running} = projectLines(context, [
    projectLine({
      allocated_fen: 48_000_000,
      paid_fen: 33_600_000,
      open_fen: 14_400_000,
      open_reason: 'not-accepted',
      outputs: [
        {
          what: '太阳能路灯',
          quantity: '40',
          unit: '盏',
          where: '村口到学校',
          built_quantity: '38',
          checked_on: null
        }
      ]
    })
  ]);
  expect(running[0]?.lines.map(plain)).toEqual([
    '走到哪一步:已完工。',
    '可以去数:太阳能路灯40盏(村口到学校),验收时数到38盏。',
    '安排480,000元(48.00万元),已付336,000元(33.60万元),还差144,000元(14.40万元),等验收。'
  ]);
});

test('projectLines(…) of a shared project says that its sums are not split', () => {
  const {running} = projectLines(context, [projectLine({villages: 3})]);
  expect(plain(running[0]?.lines[0] ?? [])).toBe(
    '走到哪一步:已完工;由3个村共有,金额是整个项目的,不拆到各村。'
  );
});

test('projectLines(…) lists a refused project apart, with its reason', () => {
  const {running, refused} = projectLines(context, [
    projectLine({state: 'refused', refusal_reason: '不属于支持范围'})
  ]);
  expect(running).toEqual([]);
  expect(plain(refused[0]?.lines[0] ?? [])).toBe('没有通过,原因:不属于支持范围');
});

test('shortName(…) drops year and places from the front, and nothing else', () => {
  expect(shortName('2026年云坪镇荞麦坪村道路硬化项目', ['晴川县', '云坪镇', '荞麦坪村'])).toBe(
    '道路硬化项目'
  );
  expect(shortName('荞麦坪村', ['荞麦坪村'])).toBe('荞麦坪村');
});

test('phone(number) links a phone that rings, not an invented one', () => {
  expect(phone('12388')).toEqual({text: '12388', href: 'tel:12388'});
  expect(phone('0999-0000012')).toEqual({text: '0999-0000012', strong: true});
});
