import type {place as zh} from '../zh/place.ts';
import {plural} from './plural.ts';

export const place: typeof zh = {
  dataOn: day => `Data as of ${day}`,
  thisYear: 'This year',
  inYear: year => `${year}`,
  noMoney: 'No money arranged or paid here has been published.',
  paid: amount => ['Already paid ', ...amount],
  paidNothing: 'Nothing has been paid yet',
  toHouseholdsByCard: (amount, households) => [
    ...amount,
    ` to the bank cards of ${plural(households, 'household')}`
  ],
  toHouseholds: (amount, households) => [...amount, ` to ${plural(households, 'household')}`],
  toHouseholdPayments: (amount, payments) => [...amount, ` to households in ${plural(payments, 'payment')}`],
  toProjects: (amount, projects) => [...amount, ` for ${plural(projects, 'project')}`],
  toUnits: amount => [...amount, ' to co-operatives, firms and the village'],
  open: amount => ['Still unpaid ', ...amount],
  openLine: (name, amount, reason) => [...name, ' lacks ', ...amount, `, ${reason}`],
  openRest: (count, amount) => [`${plural(count, 'other lacks', 'others lack')} `, ...amount],
  paidUp: 'All the money arranged has been paid.',
  overpaid: amount => [
    '',
    ...amount,
    ' more was paid than arranged; both figures stand as published, the reason is not published.'
  ],
  sharedPaid: amount => [
    'Another ',
    ...amount,
    ' was paid for projects shared with other villages; it is not in the figures above.'
  ],
  nextUpdate: day => `Next update by ${day}.`,
  money: {
    heading: 'Money of this year and earlier',
    caption: 'By fund year: arranged and paid',
    year: 'Fund year',
    arranged: 'Arranged',
    paid: 'Paid',
    households: 'of which households',
    projects: 'of which projects',
    open: 'Not yet paid',
    note: 'The fund year is the year of the allocation document. Last year’s money paid this year counts for last year.'
  },
  paidYears: {
    heading: 'When it was paid',
    title: (from, to, amount) =>
      from === to ? `${amount} was paid in ${from}` : `${amount} was paid from ${from} to ${to}`,
    description: 'Money paid in each year; the figures are in the table below.',
    caption: 'By year of payment',
    year: 'Year of payment',
    amount: 'Paid',
    payments: 'Payments'
  },
  blocks: {
    title: (when, amount, unit) => `${when} ${amount} arranged; 1 block = ${unit}`,
    unit: yuan => `${yuan.toLocaleString('en')} yuan`,
    description: 'Full blocks are paid; crossed empty ones are not yet. For the figures see the table below.',
    households: 'Paid to households',
    projects: 'Paid for projects',
    units: 'Paid to co-operatives, firms, the village',
    open: 'Not yet paid (crossed)'
  },
  purposes: {
    heading: 'What the money is for',
    title: (purpose, amount) => `Most project money is for ${purpose}: ${amount} arranged`,
    description: 'Project money arranged by purpose; the figures are in the table below.',
    caption: 'Project money by purpose',
    purpose: 'Purpose',
    allocated: 'Arranged',
    paid: 'Paid',
    projects: 'Projects'
  },
  items: {
    heading: 'Which subsidies were paid',
    caption: 'Subsidies to households and units, all years',
    item: 'Subsidy',
    other: 'no subsidy named (mostly project payments)',
    due: 'Due',
    paid: 'Paid',
    payments: 'Payments',
    households: 'Households'
  },
  ladder: {
    heading: 'Step by step: where the difference lies',
    household: {
      equal: amount => `Subsidies due: ${amount}, all paid to the households`,
      short: (due, missing) => `Subsidies due: ${due}, of which ${missing} has not reached the households`,
      over: (due, paid) => `Subsidies due: ${due}; paid: ${paid}`,
      due: 'Due',
      paid: 'Paid to households',
      caption: 'Household subsidies: due and paid (all years)'
    },
    project: {
      title: paid => `Paid for projects: ${paid}`,
      planned: 'Planned',
      contracted: 'Contracted',
      paid: 'Paid',
      settled: 'Settled',
      caption: 'Projects here: planned, contracted, paid, settled (all years)',
      returned: amount => `Returned unspent: ${amount}. `
    },
    description: 'Hatching is the difference to the step before; the figures are in the table below.',
    step: 'Step',
    amount: 'Amount',
    gap: 'Less than the step before',
    note: 'Planned, contracted, paid and settled are different figures. A contract below the plan is often money saved by tender.'
  },
  total: {
    line: (amount, payments) => ['Paid in all years: ', ...amount, `, in ${plural(payments, 'payment')}.`],
    heading: 'How the total adds up',
    caption: 'Paid in all years, as a sum of its parts',
    part: 'Part',
    amount: 'Amount',
    villages: 'All villages',
    townships: 'All townships',
    counties: 'All counties',
    aggregates: 'Assistance published as totals only',
    unplaced: 'Payments not placed in a village',
    total: 'Total'
  },
  expired: (count, amount) =>
    `${plural(count, 'payment')}, ${amount}, have passed their publication period: no longer listed, still in the totals.`,
  teams: {
    heading: 'Who is responsible',
    caption: 'People in office and the village supervision committee',
    role: 'Role',
    name: 'Name',
    unit: 'Unit',
    phone: 'Phone',
    since: 'Since'
  },
  sources: {
    heading: 'Where the figures come from',
    intro: 'Every figure on this page is added up from the files below; none is typed in.',
    caption: 'Source files',
    file: 'File',
    rows: 'Rows used',
    documents: 'Allocation documents: ',
    between: ', '
  },
  downloads: {
    heading: 'Downloads',
    json: 'All data of this page (JSON)',
    csv: 'Payments (CSV, opens in a spreadsheet)',
    hint: 'If a file does not open in WeChat, choose “open in browser”.'
  },
  absent: names => `Not published: ${names}.`,
  absentNames: {
    rounds: 'numbers of applications and approvals',
    teams: 'people in office',
    notices: 'public notices',
    standards: 'subsidy rates'
  },
  corrections: {
    heading: 'What was corrected',
    caption: 'Changes to what was published before',
    what: 'Changed',
    old: 'Before',
    new: 'After',
    reason: 'Reason',
    on: 'Date'
  }
};
