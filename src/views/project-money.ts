import type {Line} from '../i18n/inline.ts';
import type {ProjectPack} from '../publish/packs/project.ts';
import {cell, maybe} from './cell.ts';
import type {PageContext} from './context.ts';
import {ladderView, type LadderView} from './ladders.ts';
import type {TableView} from './table.ts';

type Figures = ProjectPack['figures'];

/** What payments are measured against: the settled price, else the contract, else the plan. */
function owed(
  figures: Figures
): {readonly basis: 'settled' | 'contracted' | 'planned'; readonly fen: number} | null {
  if (figures.settled_fen !== null) return {basis: 'settled', fen: figures.settled_fen};
  if (figures.contracted_fen !== null) return {basis: 'contracted', fen: figures.contracted_fen};
  return figures.planned_fen === null ? null : {basis: 'planned', fen: figures.planned_fen};
}

/** Arranged and paid in sentences, and what became of the rest: open with its reason, taken back, or overrun. */
export function projectMoney(figures: Figures, {w, f, site}: PageContext): readonly Line[] {
  const words = w.project;
  const {allocated_fen: allocated, paid_fen: paid, open_fen: open, overrun_fen: overrun} = figures;
  if (allocated === 0 && paid === 0) return [[words.nothingArranged]];
  const money: Line = [
    words.arranged, ...f.amount(allocated), w.common.comma, words.paidSo(f.day(site.settings.data_on)), ...f.amount(paid)
  ]; // prettier-ignore
  const sentence: Line = [...money, w.common.stop];
  if (overrun > 0) return [sentence, [words.overrun(f.money(overrun))]];
  if (open === 0) return [[...sentence, words.noneOpen]];
  const returned = figures.returned_fen ?? 0;
  if (returned >= open) return [sentence, words.restReturned(f.amount(open))];
  if (figures.settled_fen !== null && paid >= figures.settled_fen)
    return [sentence, words.settledPaid(f.amount(open))];
  return [
    [
      ...money,
      w.common.comma,
      words.openIs,
      ...f.amount(open),
      w.common.colon,
      reason(figures, w),
      w.common.stop
    ]
  ];
}

const reason = (figures: Figures, w: PageContext['w']): string =>
  w.common.reason[figures.open_reason ?? 'not-published'];

/** The five amounts with what each means; payments also with what is missing to the price, and why. */
export function amountsTable({record, figures}: ProjectPack, {w, f, site}: PageContext): TableView {
  const words = w.project;
  const due = owed(figures);
  const missing = due === null ? 0 : due.fen - figures.paid_fen;
  const money = (value: number | null, field: string): string =>
    cell(w, record.marks, field, maybe(value, f.yuan));
  const row = (name: string, amount: string, means: string) => ({cells: [name, amount, means]});
  const gap =
    due !== null && missing > 0 && record.state !== 'refused' && record.state !== 'cancelled'
      ? w.common.semicolon + words.missing(words[due.basis], f.yuan(missing), reason(figures, w))
      : '';
  return {
    caption: words.amountsCaption,
    head: words.amountHead,
    numeric: [2],
    rows: [
      row(words.planned, money(figures.planned_fen, 'planned_fen'), words.plannedMeans),
      row(words.contracted, money(figures.contracted_fen, 'contracted_fen'), words.contractedMeans),
      row(words.paid, f.yuan(figures.paid_fen), words.paidMeans(f.day(site.settings.data_on)) + gap),
      row(words.settled, money(figures.settled_fen, 'settled_fen'), words.settledMeans),
      row(words.returned, money(figures.returned_fen, 'returned_fen'), words.returnedMeans)
    ]
  };
}

/** planned → contracted → paid → settled; null where only payments are published, or the project has ended. `amounts` is its table. */
export function amountsLadder(
  {record, figures}: ProjectPack,
  context: PageContext,
  amounts: TableView
): LadderView | null {
  const {w, f} = context;
  const words = w.project;
  const due = owed(figures);
  if (due === null || record.state === 'refused' || record.state === 'cancelled') return null;
  const basis = words[due.basis];
  const missing = due.fen - figures.paid_fen;
  const title =
    missing > 0
      ? words.ladderTitle(
          basis,
          f.money(due.fen),
          f.money(figures.paid_fen),
          f.money(missing),
          reason(figures, w)
        )
      : missing === 0
        ? words.ladderClear(basis, f.money(due.fen))
        : words.ladderOver(basis, f.money(due.fen), f.money(figures.paid_fen));
  const view = ladderView(context, {
    id: 'ladder',
    title,
    caption: amounts.caption,
    steps: [
      [words.planned, figures.planned_fen],
      [words.contracted, figures.contracted_fen],
      [words.paid, figures.paid_fen],
      [words.settled, figures.settled_fen]
    ]
  });
  return {...view, table: amounts};
}
