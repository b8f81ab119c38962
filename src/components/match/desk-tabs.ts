import type {OpenedDesk} from '../../match/opened-desk.ts';
import type {Desk} from './desk-calls.ts';
import {h} from './element.ts';
import {tableBrowser} from './table-browser.ts';
import {tool} from './tool.ts';
import type {ToolWords} from './tool-words.ts';

/** The three things of the desk, one at a time: comparing, points to verify, tables. */
export function deskTabs(desk: Desk, opened: OpenedDesk, words: ToolWords): HTMLElement {
  const findings = opened.tables.filter(({name}) => name === 'findings');
  // Payments first: they are what is looked up most.
  const tables = opened.tables
    .filter(({name}) => name !== 'findings')
    .sort((a, b) => Number(b.name === 'disbursements') - Number(a.name === 'disbursements'));
  const panels = [
    {
      title: words.tabs.match,
      panel: tool({
        words,
        locale: 'zh',
        counties: [''],
        open: async () => ({desk, opened}),
        linkOf: () => null
      })
    },
    ...(findings.length
      ? [{title: `${words.tabs.findings}(${findings[0]!.rows})`, panel: tableBrowser(desk, findings, words)}]
      : []),
    {title: words.tabs.tables, panel: tableBrowser(desk, tables, words)}
  ];
  const buttons = panels.map(({title}, i) =>
    h('button', {type: 'button', 'aria-pressed': i === 0 ? 'true' : 'false', onclick: () => choose(i)}, title)
  );
  const choose = (chosen: number) =>
    panels.forEach(({panel}, i) => {
      panel.hidden = i !== chosen;
      buttons[i]!.setAttribute('aria-pressed', String(i === chosen));
    });
  choose(0);
  return h(
    'div',
    {},
    h('p', {class: 'tabs'}, buttons),
    panels.map(({panel}) => panel)
  );
}
