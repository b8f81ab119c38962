import type {MatchSummary} from '../../match/desk-engine.ts';
import type {OpenedDesk} from '../../match/opened-desk.ts';
import type {ShownHit} from '../../match/shown-hit.ts';
import type {Locale} from '../../match/hit-line.ts';
import type {ListChoice} from '../../match/list-rows.ts';
import {fill} from '../../match/result-words.ts';
import {levels, type Level} from '../../match/score.ts';
import type {Desk} from './desk-calls.ts';
import {h, refill} from './element.ts';
import {pager} from './pager.ts';
import {saveFile} from './save-file.ts';
import type {ToolWords} from './tool-words.ts';

export interface ResultOptions {
  readonly desk: Desk;
  readonly opened: OpenedDesk;
  readonly words: ToolWords;
  readonly summary: MatchSummary;
  readonly choice: ListChoice;
  readonly locale: Locale;
  linkOf(path: string): string | null;
  /** Another list is wanted; other columns or another scope are. */
  again(): void;
  adjust(): void;
}

const pageRows = 20;

/** Step 3: what was found, surest first, with the two rows side by side; and the way out into a spreadsheet. */
export function resultStep(
  section: HTMLElement,
  {desk, opened, words, summary, choice, linkOf, locale, again, adjust}: ResultOptions
): void {
  const w = words.hits;
  const number = new Intl.NumberFormat(locale === 'zh' ? 'zh-CN' : 'en');
  const heading = h('h2', {tabindex: '-1'}, w.heading);
  const {rows, hits, listedWithHits, byLevel, issues, stoppedAt} = summary;
  const said = fill(hits === 0 ? w.none : w.some, {
    rows: number.format(rows),
    listed: number.format(listedWithHits),
    hits: number.format(hits)
  });
  const list = h('div', {class: 'wide', role: 'region', tabindex: '0', 'aria-label': w.heading});
  const status = h('p', {role: 'status', class: 'said'});
  const boxes = levels
    .filter(level => byLevel[level] > 0)
    .map(level => ({
      level,
      input: h('input', {
        type: 'checkbox',
        id: `match-level-${level}`,
        checked: true,
        onchange: () => void pages.show(0)
      })
    }));
  const chosen = (): Level[] => boxes.filter(({input}) => input.checked).map(({level}) => level);
  const pages = pager(w, pageRows, async (from, count) => {
    const {total, lines} = await desk.hits({levels: chosen(), from, count});
    refill(list, hitTable(lines, words, linkOf));
    return total;
  });

  async function save(format: 'csv' | 'xlsx'): Promise<void> {
    const saved = await desk.save(format, chosen()).catch(() => null);
    if (!saved) return refill(status, words.run.failed);
    if ('tooMany' in saved) return refill(status, fill(w.tooMany, {n: number.format(saved.tooMany)}));
    saveFile(saved.name, saved.bytes);
    refill(status, fill(w.saved, {name: saved.name}));
  }

  refill(
    section,
    heading,
    h('p', {class: 'lead'}, said),
    hits > 0 && h('p', {class: 'note'}, `${w.note}${words.results.causes[choice.kind]}`),
    hits > 0 && opened.about.edition === 'public' && h('p', {class: 'note'}, w.publicNote),
    stoppedAt !== null && h('p', {class: 'warn'}, fill(w.stopped, {row: stoppedAt})),
    issues.length > 0 &&
      h(
        'ul',
        {class: 'warn'},
        issues.map(({trouble, count, rows}) =>
          h(
            'li',
            {},
            fill(w.issues[trouble], {
              n: number.format(count),
              rows: rows.join('、') + (count > rows.length ? w.more : '')
            })
          )
        )
      ),
    hits > 0 &&
      h(
        'fieldset',
        {class: 'plain levels'},
        h('legend', {}, w.show),
        boxes.map(({level, input}) =>
          h(
            'span',
            {class: 'check'},
            input,
            h('label', {for: input.id}, `${words.results.levels[level]}(${number.format(byLevel[level])})`)
          )
        )
      ),
    h(
      'p',
      {class: 'actions'},
      hits > 0 && h('button', {type: 'button', class: 'main', onclick: () => void save('xlsx')}, w.xlsx),
      hits > 0 && h('button', {type: 'button', onclick: () => void save('csv')}, w.csv),
      h('button', {type: 'button', onclick: adjust}, w.adjust),
      h('button', {type: 'button', onclick: again}, words.plan.another)
    ),
    hits > 0 && h('p', {class: 'note'}, w.saveNote),
    status,
    hits > 0 && list,
    hits > 0 && pages.element
  );
  if (hits > 0) void pages.show(0);
  heading.focus();
}

function hitTable(
  lines: readonly ShownHit[],
  words: ToolWords,
  linkOf: (path: string) => string | null
): HTMLElement {
  const titles = words.hits.columns.map((title, i) =>
    h('th', {scope: 'col', class: i === 3 ? 'n' : undefined}, title)
  );
  return h(
    'table',
    {class: 'hits'},
    h('thead', {}, h('tr', {}, titles)),
    h(
      'tbody',
      {},
      lines.map((hit, i) =>
        h(
          'tr',
          {},
          h(
            'td',
            {},
            h('span', {class: `level ${hit.level}`}, words.results.levels[hit.level]),
            h('span', {class: 'score'}, String(hit.score))
          ),
          listed(hit, lines[i - 1]?.row === hit.row, words),
          published(hit, hit.link === null ? null : linkOf(hit.link)),
          h('td', {class: 'n'}, hit.amount),
          h(
            'td',
            {},
            h(
              'ul',
              {},
              hit.reasons.map(reason => h('li', {}, reason))
            )
          )
        )
      )
    )
  );
}

/** The list's row; below another hit of the same row only its name. */
function listed({row, who, place, more}: ShownHit, again: boolean, words: ToolWords): HTMLElement {
  const number = h('div', {class: 'note'}, fill(words.hits.row, {row}));
  if (again) return h('td', {}, who, number);
  const rest = more.map(([title, cell]) => (title ? `${title} ${cell}` : cell)).join(' · ');
  return h('td', {}, h('b', {}, who), h('div', {}, place), h('div', {class: 'note'}, rest), number);
}

function published({published}: ShownHit, link: string | null): HTMLElement {
  const [who = '', place = '', what = '', on = '', id = '', kind = '', period = ''] = published;
  const dots = (...parts: string[]) => parts.filter(Boolean).join(' · ');
  return h(
    'td',
    {},
    h('b', {}, who),
    h('div', {}, place),
    h('div', {}, dots(what, period)),
    h(
      'div',
      {class: 'note'},
      dots(on, kind),
      id !== '' && ' · ',
      link === null || id === '' ? id : h('a', {href: link, target: '_blank', rel: 'noopener'}, id)
    )
  );
}
