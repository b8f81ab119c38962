import type {ListPreview, SheetPreview} from '../../match/sheet-preview.ts';
import type {OpenedDesk} from '../../match/opened-desk.ts';
import {fill} from '../../match/result-words.ts';
import type {Locale} from '../../match/hit-line.ts';
import {NoWorker, type Desk} from './desk-calls.ts';
import {h, refill} from './element.ts';
import {planStep} from './plan-step.ts';
import {resultStep} from './result-step.ts';
import type {ToolWords} from './tool-words.ts';

export interface ToolOptions {
  readonly words: ToolWords;
  readonly locale: Locale;
  /** The counties one can choose from, by name; one: nothing to choose. */
  readonly counties: readonly string[];
  /** Opens the engine with the data of a county; asked only when a list comes. */
  open(county: number): Promise<{readonly desk: Desk; readonly opened: OpenedDesk}>;
  /** Where the page of a published row stands; null: the row has no page. */
  linkOf(path: string): string | null;
}

const mostBytes = 200 * 1024 * 1024;

/** The three steps of comparing: put in a list, name the columns, see the result. Returns its element. */
export function tool(options: ToolOptions): HTMLElement {
  const {words} = options;
  const w = words.list;
  const status = h('p', {role: 'status', class: 'said'});
  const facts = h('p', {class: 'note'});
  const [plan, result] = [h('section', {hidden: true}), h('section', {hidden: true})];
  const steps = words.steps.map((step, i) => h('li', i === 0 ? {'aria-current': 'step'} : {}, step));
  const goTo = (step: number) => {
    steps.forEach((item, i) => {
      if (i === step) item.setAttribute('aria-current', 'step');
      else item.removeAttribute('aria-current');
    });
    [first, plan, result].forEach((section, i) => (section.hidden = i !== step));
  };
  const county = h(
    'select',
    {id: 'match-county'},
    options.counties.map((name, i) => h('option', {value: i}, name))
  );
  let opened: {county: number; ready: ReturnType<ToolOptions['open']>} | undefined;

  const open = async () => {
    const chosen = Number(county.value || 0);
    if (opened?.county !== chosen) opened = {county: chosen, ready: options.open(chosen)};
    return opened.ready;
  };

  async function take(file: File | undefined): Promise<void> {
    if (!file) return;
    if (file.size > mostBytes) return refill(status, w.tooLarge);
    try {
      refill(status, w.loading);
      const ready = await open().catch((error: unknown) => {
        opened = undefined;
        throw error;
      });
      refill(facts, dataSentence(ready.opened), ' ', words.where[ready.desk.where]);
      refill(status, w.reading);
      const bytes = new Uint8Array(await file.arrayBuffer());
      const read = await ready.desk.read(file.name, bytes);
      if ('problem' in read) return refill(status, w.problems[read.problem]);
      refill(status);
      showPlan(ready, file.name, read);
    } catch (error) {
      const old = error instanceof NoWorker;
      refill(status, old ? w.oldBrowser : error instanceof TypeError ? w.noData : words.run.failed);
    }
  }

  function dataSentence({counts, about}: OpenedDesk): string {
    const number = new Intl.NumberFormat(options.locale === 'zh' ? 'zh-CN' : 'en');
    return fill(w.data, {
      payments: number.format(counts.payments),
      projects: number.format(counts.projects),
      officials: number.format(counts.officials),
      on: about.data_on
    });
  }

  function showPlan(
    ready: Awaited<ReturnType<ToolOptions['open']>>,
    file: string,
    read: Extract<ListPreview, {preview: SheetPreview}>
  ): void {
    goTo(1);
    planStep(plan, {
      ...ready,
      words,
      file,
      sheets: read.sheets,
      preview: read.preview,
      again: () => input.click(),
      show(summary, choice) {
        goTo(2);
        resultStep(result, {
          ...ready,
          words,
          summary,
          choice,
          linkOf: options.linkOf,
          locale: options.locale,
          again: () => input.click(),
          adjust: () => goTo(1)
        });
      }
    });
  }

  const input = h('input', {
    type: 'file',
    id: 'match-file',
    class: 'file',
    accept: '.xlsx,.xls,.ods,.csv,.txt,.tsv',
    'aria-describedby': 'match-hint',
    onchange: () => {
      void take(input.files?.[0]);
      // The same file, mended, can be chosen once more.
      input.value = '';
    }
  });
  const first = h(
    'section',
    {},
    h('h2', {}, w.heading),
    options.counties.length > 1 && h('p', {}, h('label', {for: 'match-county'}, w.county), ' ', county),
    h(
      'div',
      {class: 'drop'},
      input,
      h('label', {for: 'match-file', class: 'button'}, w.choose),
      h('span', {class: 'note'}, w.drop)
    ),
    h('p', {id: 'match-hint', class: 'note'}, w.hint)
  );
  // A file may be dropped anywhere on the tool, at any step.
  const all = h(
    'div',
    {
      class: 'desk',
      'data-added': true,
      ondragover: event => {
        event.preventDefault();
        all.classList.add('over');
      },
      ondragleave: () => all.classList.remove('over'),
      ondrop: event => {
        event.preventDefault();
        all.classList.remove('over');
        void take((event as DragEvent).dataTransfer?.files[0]);
      }
    },
    h('ol', {class: 'steps'}, steps),
    first,
    status,
    plan,
    result,
    facts
  );
  return all;
}
