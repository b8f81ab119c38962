import {expect, test} from 'vitest';
import {fill} from '../../src/match/result-words.ts';
import {pageContext} from '../../src/views/context.ts';
import {matchView} from '../../src/views/match.ts';
import {site} from './sample.ts';

const village = (id: string, county: string) => ({id, county});

test('matchView leads the script to engine, data and pages by relative addresses, in each language', () => {
  const villages = [village('990102101201', '邻县'), village('990101101201', '晴川县')];
  const view = matchView(pageContext(site(), 'en', '/match/'), villages, 1);
  expect(JSON.parse(view.counties)).toEqual([
    {name: '晴川县', href: '../../assets/match-990101.json'},
    {name: '邻县', href: '../../assets/match-990102.json'},
    {name: 'Payments that name no village', href: '../../assets/match-unplaced.json'}
  ]);
  expect([view.script, view.worker, view.root]).toEqual([
    '../../assets/match.js',
    '../../assets/match-worker.js',
    '../'
  ]);
  expect(matchView(pageContext(site(), 'zh-CN', '/match/'), villages, 0).root).toBe('../');
});

test('the words of the script are whole as JSON: nothing in them is a function', () => {
  for (const locale of ['zh-CN', 'en'] as const) {
    const view = matchView(pageContext(site(), locale, '/match/'), [], 0);
    const {match} = pageContext(site(), locale, '/match/').w;
    expect(JSON.parse(view.words)).toEqual(match.script);
  }
});

test('fill puts each value into its place and leaves what it does not know', () => {
  expect(fill('第{from}到{to}条,共{of}条 {x}', {from: 1, to: 20, of: 154})).toBe('第1到20条,共154条 {x}');
});
