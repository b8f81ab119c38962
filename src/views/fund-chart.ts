import {bars} from '../charts/bars.ts';
import type {FundPack} from '../publish/packs/fund.ts';
import type {BarsView} from './bars-view.ts';
import {withFiles} from './chart-links.ts';
import type {PageContext} from './context.ts';

/** Issued, given to projects, given to households and units, paid: one bar each; what is not published has none. */
export function fundChart(context: PageContext, pack: FundPack): BarsView | null {
  const {w, f} = context;
  const {figures} = pack;
  const steps = (
    [
      [w.home.amount, figures.amount_fen],
      [w.home.allocated, figures.allocated_fen],
      [w.home.direct, figures.direct_fen],
      [w.place.money.paid, figures.paid_fen]
    ] as const
  ).flatMap(([label, fen]) => (fen === null ? [] : [{label, fen}]));
  const chart = {
    title: w.fund.chartTitle(f.money(figures.paid_fen)),
    description: w.fund.chartDescription,
    geometry: bars(steps.map(({fen}) => fen)),
    labels: steps.map(({label}) => label),
    values: steps.map(({fen}) => f.yuan(fen)),
    table: null
  };
  return withFiles(context, chart, pack, 'uses');
}
