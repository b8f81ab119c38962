import type {checks as zh} from '../zh/checks.ts';
import {plural} from './plural.ts';

/** Words of the checks: their list, a check's page, and the short block on other pages. */
export const checks: typeof zh = {
  title: 'Points to verify',
  lead: 'With every update the published data are checked by the rules below. What they find is a point to verify: figures that do not agree and that a person should look at.',
  notVerdict: 'This is a question about the data, not a finding of wrongdoing.',
  how: 'Each rule states its threshold, the figures compared, when all may be in order, and where it comes from. The rule itself is one SQL statement that anybody can run again.',
  off: 'This site is typed from published notices; no checks are run on it.',
  list: (kind: string) =>
    `Download the list of points (${kind}, in Chinese, with empty columns for your notes)`,
  families: {
    households: 'Payments to households',
    amounts: 'Amounts',
    order: 'Order of steps',
    time: 'Progress and deadlines',
    notices: 'Notices',
    bank: 'Bank batches',
    contracts: 'Contracts and procurement',
    use: 'Use of the money',
    totals: 'Totals'
  },
  subjects: {
    village: 'village',
    project: 'project',
    fund: 'fund document',
    payee: 'firm or co-operative',
    round: 'subsidy round in a village',
    item: 'item',
    household: 'household',
    payment: 'payment'
  },
  reasons: {
    'not-published': 'what it needs is not published',
    coarse: 'only a year or month is published, the order cannot be told',
    'too-few': 'too few of its kind to compare with',
    'not-due': 'its time has not come',
    'no-rule': 'no rate, cap or limit is published'
  },
  listCaption: family => `Checks: ${family}`,
  listHead: ['Rule', 'Compared', 'Points', 'Share', 'Not comparable'],
  switchedOff: 'Switched off',
  fewPersons: 'some, fewer than 3',
  none: '0',
  total: (checks, found) => `${checks} rules, ${found} published points to verify.`,
  personsNote:
    'Points about households and persons are published only as counts, for townships with three or more, never one by one.',
  ruleTitle: 'Rule',
  example: text => `Example: ${text}`,
  whyTitle: 'Why it matters',
  innocentTitle: 'It may be in order',
  sourceTitle: 'Source of the rule',
  needsTitle: 'Columns used',
  parametersTitle: 'Parameters',
  parametersCaption: 'Parameters of this rule',
  parametersHead: ['Parameter', 'In use', 'Default', 'Meaning'],
  changed: (reason, signer) => `Changed by this county: ${reason} (signed: ${signer})`,
  offHere: (reason, signer) => `This county has switched the rule off: ${reason} (signed: ${signer})`,
  sqlTitle: 'The rule as SQL',
  coverageTitle: 'Coverage',
  coverage: (compared, subject) => `Compared: ${compared} (${subject}).`,
  skipped: (count, reason) => `Not compared: ${count}, ${reason}.`,
  baseRate: (found, percent) => `Points to verify: ${found}, ${percent} of those compared.`,
  often: (share: string, floor: string) =>
    `This rule fires on more than ${share} % of what it compares, or fewer than ${floor} % of its answers confirm it: it tells little, take it as background.`,
  littleMark: '(tells little, take it as background)',
  findingsTitle: 'Points to verify',
  noFindings: 'Nothing was found.',
  townshipsCaption: 'Points about households and persons',
  townshipsHead: ['Township', 'Points'],
  elsewhere: 'Other townships together',
  fewHere: 'There are points about households and persons, but fewer than 3; the number is not published.',
  notYet: count =>
    `${count} more have not been put to the office yet, or its time to answer runs; until then only their number is published.`,
  independent: 'A rule that looks at something else points here too',
  figuresHead: ['Figure', 'Value'],
  figuresOf: (subject, id) => `${subject}: figures compared (${id})`,
  rowsTitle: count => `Source rows (${count})`,
  rowOf: (file, row, key) => `${file} row ${row} (${key})`,
  moreRows: count => `${plural(count, 'more row')}, see the data files.`,
  documentsTitle: 'Documents and notices',
  documents: {
    notice: 'Notice',
    noNumber: 'no number',
    days: (from: string, to: string) => `${from} to ${to}`
  },
  sheet: 'Sheet to print (A4, Chinese)',
  firstTitle: 'Look at these first',
  firstCaption: 'Subjects to look at first',
  firstHead: ['Subject', 'Village', 'Points', 'Largest sum compared'],
  firstNote:
    'First what rules of different kinds point to, then what more rules point to and larger sums. Standing first does not mean that something is wrong.',
  all: 'All rules',
  permanent: 'Id',
  block: {
    title: 'Points to verify',
    note: 'The checks found figures here that do not agree and should be looked at. This is a question about the data, not a finding of wrongdoing.',
    more: count => `${count} more on the checks page`
  }
};
