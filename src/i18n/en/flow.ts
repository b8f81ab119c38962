import type {flow as zh} from '../zh/flow.ts';
import {plural} from './plural.ts';

export const flow: typeof zh = {
  title: place => `${place}: where the money comes from and where it goes`,
  lead: (first, last, amount, place) =>
    `${place} paid ${amount} from ${first} to ${last}. From left to right: the level it comes from, the kind of fund, the use, the township. The wider a band, the more money.`,
  leadNone: 'No payment is published.',
  caption: (from, to) => `From ${from.toLowerCase()} to ${to.toLowerCase()}`,
  description: 'The figure of each band stands in the three tables below; all three sum to one total.',
  columns: {level: 'Level', fund: 'Fund', kind: 'Kind of fund', use: 'Use', place: 'Township'},
  amount: 'Paid',
  noLevel: 'level not stated',
  noKind: 'kind not stated',
  noFund: 'fund not stated',
  noPurpose: 'projects, purpose not stated',
  household: 'Directly to households',
  unit: 'To units, without a project',
  aggregate: 'Assistance, totals only',
  countyLevel: 'County level, no village named',
  negative: 'Where more came back than was paid, the table has the figure and the chart no band.',
  tablesTitle: 'The figures of the chart',
  order: 'Levels from the top down, townships in the order of their codes, which is no ranking.',
  link: 'Where the money comes from and where it goes: one chart',
  files: {
    svg: size => `This chart (SVG, ${size})`,
    csv: (rows, size) => `Its data (CSV, ${plural(rows, 'row')}, ${size})`,
    json: size => `This county’s data (JSON, ${size})`
  }
};
