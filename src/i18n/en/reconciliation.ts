import type {reconciliation as zh} from '../zh/reconciliation.ts';

/** Words of the reconciliation. */
export const reconciliation: typeof zh = {
  title: 'Reconciliation',
  lead: 'From document to project, to payment, to village: both sides of every step. What differs comes first, with both figures; nothing is corrected for anybody.',
  stepsTitle: 'Step by step',
  stepsCaption: 'Both sums and the difference at each step',
  stepsHead: ['Sides', 'Left', 'Right', 'Difference', 'Compared', 'Differing'],
  sides: (left, right) => `${left} → ${right}`,
  steps: {
    'passed-on': ['Upper documents', 'documents that pass them on'],
    allocated: ['Documents', 'allocations to projects and direct payments'],
    paid: ['Allocated to projects', 'paid for projects'],
    placed: ['All payments', 'villages, totals above them, and no village named'],
    bank: ['Bank batches', 'payments that name a batch']
  },
  traceTitle: 'How far every fen can be followed',
  traceCaption: 'How far the money paid can be followed',
  traceHead: ['Followed to', 'Amount', 'Share', 'Payments'],
  traces: {
    traced: 'From the document to a household or unit',
    'totals-only': 'By rule published only as totals',
    'no-fund': 'No fund is named',
    'no-document': 'The fund has no document number',
    'no-payee': 'The unit paid has no code',
    'no-household': 'The household has no token',
    'no-village': 'No village is named'
  },
  traced: share => `${share} of the money paid can be followed from its document to a household or unit.`,
  untraced: sum => `Money whose way cannot be told: ${sum}.`,
  allTraced: 'The rest is by rule published only as totals; there is no money whose way cannot be told.',
  fundsTitle: 'Documents with a difference',
  fundsCaption: 'Documents whose amount is not what was used',
  fundsHead: ['Fund', 'Year', 'Amount', 'Passed on or allocated', 'Difference'],
  fundsNote:
    'Above zero: not yet allocated, or not published. Below zero: more was allocated than the document gave.',
  overrunsTitle: 'Projects paid above their allocation',
  overrunsCaption: 'Projects paid more than they were allocated',
  overrunsHead: ['Project', 'Allocated', 'Paid', 'In excess'],
  batchesTitle: 'Batches that differ from the bank',
  batchesCaption: 'Bank batches that differ from their payments',
  batchesHead: ['Batch', 'Bank', 'Lines', 'Difference', 'Payments, bank', 'Payments, lines'],
  placesTitle: 'County and townships',
  placesCaption: 'Each county and township: its sum and its parts',
  placesHead: ['Place', 'Sum', 'Parts', 'Totals-only items', 'No village named', 'Difference'],
  more: count => `${count} more, see the data file.`
};
