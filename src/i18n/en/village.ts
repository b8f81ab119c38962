import type {village as zh} from '../zh/village.ts';
import {plural} from './plural.ts';

export const village: typeof zh = {
  title: (village, year) => `${village} ${year}: money and subsidies`,
  heading: (village, township, year) =>
    township.length ? [`${village} (`, ...township, `), ${year}`] : [`${village}, ${year}`],
  nothingArranged: when => [`${when} no money arranged for our village has been published. `],
  first: {
    arranged: (when, amount) => [`${when} our village was allotted `, ...amount],
    subsidies: amount => `subsidies ${amount}`,
    forProjects: amount => `projects ${amount}`,
    paid: (day, amount) => [`By ${day} `, ...amount, ' was paid'],
    paidNothing: day => `By ${day} nothing has been paid yet.`,
    card: (amount, households) => [`${amount} to the bank cards of `, ...households],
    households: (amount, households) => [`${amount} to `, ...households],
    householdCount: count => plural(count, 'household'),
    payments: (amount, payments) => [`${amount} to households in `, ...payments],
    paymentCount: count => plural(count, 'payment'),
    projects: (amount, projects) => [`${amount} for `, ...projects],
    projectCount: count => plural(count, 'project'),
    units: amount => `${amount} to co-operatives, firms and the village`,
    open: amount => ['Still unpaid ', ...amount],
    below: 'reasons below',
    openRest: (count, amount, reasons) =>
      `${plural(count, 'other lacks', 'others lack')} ${amount}: ${reasons}`
  },
  noKickback: 'Money paid to a household belongs to it; nobody may ask for a share. ',
  callOutside: phones => ['If someone does, call ', ...phones, '; it need not go through the village.'],
  reportOutside: link => ['If someone does, you can ', ...link, ' without going through the village.'],
  reportLink: 'report it',
  aggregate: township => [
    'Assistance such as minimum living allowance or disability aid is by rule not published by household and not in the figures above; for totals see ',
    ...township,
    '. '
  ],
  townshipPage: township => `the page of ${township}`,
  doors: {
    who: 'Who received how much',
    built: 'What was built: go and count',
    mine: 'What am I due',
    raise: 'Report a problem'
  },
  take: 'Loudspeaker script, picture, page as one file (in Chinese)',
  notice: 'Notice for print (in Chinese)',
  doorsLabel: 'Where to go',
  formerly: villages => ['This village came from ', ...villages, '. '],
  became: villages => [
    'This village has become ',
    ...villages,
    '. Below are its accounts before the change. '
  ],
  stopped: day => `This village code was closed on ${day}. `,
  namesakes: villages => ['Other villages bear the same name: ', ...villages, '. Mind the township.'],
  namesake: (township, code) => `${township} (${code})`,
  population: (parts, kind, code) =>
    `${parts ? `${parts}. ` : ''}${kind ? `${kind}. ` : ''}Village code ${code}.`,
  households: count => plural(count, 'household'),
  people: count => `${count} people`,
  land: mu => `${mu} mu of arable land`,
  who: {
    heading: 'Who received how much',
    intro: year =>
      `Subsidies paid to households in ${year}, by village group and never by amount. A name leads to its payments.`,
    none: 'No payments to households have been published.',
    universal: 'Universal subsidies (for all who qualify)',
    targeted: 'Targeted subsidies (on application and review)',
    other: 'Other payments to households',
    qualify: 'Who qualifies: ',
    caption: (heading, households, amount) => `${heading}: ${plural(households, 'household')}, ${amount}`,
    captionPayments: (heading, payments, amount) => `${heading}: ${plural(payments, 'payment')}, ${amount}`,
    name: 'Household',
    items: 'Subsidies',
    sum: 'Sum (yuan)',
    group: (group, households) => `${group} · ${plural(households, 'household')}`,
    groupPayments: (group, payments) => `${group} · ${plural(payments, 'payment')}`,
    noGroup: 'Group not published',
    earlier: 'Other years: ',
    part: (item, amount) => `${item} ${amount}`,
    noName: 'name not published',
    labour: project => `${project} (within the project)`
  },
  due: {
    caption: 'Each subsidy: due and paid (all years)',
    item: 'Subsidy',
    due: 'Due',
    paid: 'Paid',
    difference: 'Difference',
    inFull: 'in full',
    short: amount => `${amount} short`,
    over: amount => `${amount} over`
  },
  units: {
    heading: 'Paid to co-operatives, firms and the village',
    caption: 'Payments to units (all years)',
    unit: 'Unit',
    for: 'For',
    payments: 'Payments',
    amount: 'Amount',
    years: 'Years'
  },
  projects: {
    heading: 'What was built: go and count',
    intro:
      'Each project says which stage it has reached and what can be counted on site. If your count differs, report it.',
    none: 'No projects of this village have been published.',
    refusedHeading: 'Applied for and not approved',
    shared: villages =>
      `shared by ${villages} villages; the amounts are the whole project’s and are not split`,
    stage: 'Stage reached: ',
    count: 'To count on site: ',
    output: (what, quantity, unit) => `${what} ${quantity} ${unit}`,
    where: where => ` (${where})`,
    built: (quantity, unit) => `, counted at acceptance: ${quantity} ${unit}`,
    money: (arranged, paid) => ['Arranged ', ...arranged, ', paid ', ...paid],
    open: (amount, reason) => [', open ', ...amount, `, ${reason}`],
    planned: amount => ['Planned ', ...amount],
    noMoney: 'no allocation published',
    refused: reason => `Not approved, reason: ${reason}`,
    years: years => `funds of ${years}`
  },
  rounds: {
    heading: 'Who applied, how many were approved',
    caption: 'Applications, approvals and refusals of subsidies (households)',
    item: 'Subsidy',
    period: 'Period',
    applied: 'Applied',
    approved: 'Approved',
    refused: 'Refused',
    reasons: 'Reasons for refusal',
    notice: 'Public notice',
    paid: 'Paid',
    days: (from, to) => `${from} to ${to}`
  },
  notices: {
    heading: 'Public notices',
    caption: 'Public notices of this village',
    kind: 'Kind',
    subject: 'Subject',
    days: 'Days',
    open: 'Original'
  },
  yearPage: {
    title: (village, year) => `${village} ${year}: every payment`,
    heading: (village, year) => `${village}: every payment of ${year}`,
    sum: (year, amount, payments) => [
      `Paid to our village in ${year}: `,
      ...amount,
      `, in ${plural(payments, 'payment')}, all listed below.`
    ],
    none: year => `No payment to our village in ${year} has been published.`,
    others: 'Other years: ',
    back: 'Back to the village page',
    persons: payments => `To households: ${plural(payments, 'payment')}`,
    units: payments => `To units: ${plural(payments, 'payment')}`
  },
  payments: {
    payee: 'Payee',
    for: 'Subsidy or project',
    basis: 'Quantity × rate',
    amount: 'Paid (yuan)',
    day: 'Day',
    channel: 'Channel',
    fund: 'Fund',
    row: 'Source row',
    due: amount => `due ${amount}`,
    inFull: 'in full',
    short: amount => `${amount} short`,
    over: amount => `${amount} over`,
    rowOf: file => `Source row is the row in the file ${file}.`
  }
};
