import type {use as zh} from '../zh/use.ts';
import {plural} from './plural.ts';

export const use: typeof zh = {
  onVillage: (assets, inUse, link) => [`Assets registered: ${assets}, in use: ${inUse}. `, ...link, '. '],
  accountsOnVillage: (link, period, balance) => [
    ...link,
    balance === null ? ` to ${period}.` : ` to ${period}, balance ${balance}.`
  ],
  useLink: 'Is it in use, did money come back',
  accountsLink: 'The village’s accounts',
  title: village => `${village}: what was built, did money come back`,
  heading: village => `${village}: what was built, is it in use, did money come back`,
  assetsLead: (count, value) => [
    `The village registered ${plural(count, 'asset', 'assets')} worth `,
    ...value,
    ' when built. '
  ],
  states: (inUse, idle, lost, unknown) =>
    `In use: ${inUse}; idle: ${idle}; damaged or lost: ${lost}${unknown === null ? '' : `; not stated: ${unknown}`}.`,
  noAssets: 'No register of this village’s assets is published.',
  incomeLead: (due, received) => ['Rent and other income due: ', ...due, ', received: ', ...received, '. '],
  villageLead: (due, paid) => ['Shares due to the village: ', ...due, ', paid: ', ...paid, '. '],
  householdsLead: (due, paid) => ['Shares due to households: ', ...due, ', paid: ', ...paid, '. '],
  noIncome: 'No income is published.',
  householdsNote:
    'What went to households is shown as a number of households and a sum, without names; fewer than 3 are not published.',
  projectsTitle: 'Projects that were to earn: what went in, what came back',
  projectMoney: (arranged, paid, assets, value) => [
    'Arranged: ',
    ...arranged,
    ', paid: ',
    ...paid,
    `. Assets registered: ${assets}, worth `,
    ...value,
    '. '
  ],
  promised: words => `What was promised: ${words}`,
  noPromise: 'What village and households were promised is not published.',
  nothingBack: 'No income is published yet.',
  periodsCaption: project => `What came back of ${project}`,
  periodsHead: [
    'Period',
    'Due to village',
    'Village received',
    'Due to households',
    'Households received',
    'Households'
  ],
  noPeriod: 'period not stated',
  registerTitle: 'Register of assets',
  registerCaption: 'Each asset registered',
  registerHead: ['Asset', 'Class', 'Value', 'Owner', 'Keeper', 'Handed over', 'Now', 'Last inspected'],
  privateParty: 'a person, name withheld',
  toAccounts: 'The village’s accounts',
  toUse: 'What was built, did money come back',
  toVillage: 'Back to the village',
  toRegister: 'Register of assets of the county',
  accountsTitle: village => `Accounts of ${village}`,
  noAccounts: 'No accounts of this village are published.',
  period: (period, opening, income, expenditure, closing) => [
    `${period}: opened with `,
    ...opening,
    ', income ',
    ...income,
    ', expenditure ',
    ...expenditure,
    ', closed with ',
    ...closing,
    '. '
  ],
  yearLine: (year, income, expenditure) => [
    `Published lines of ${year}: income `,
    ...income,
    ', expenditure ',
    ...expenditure,
    '. '
  ],
  allLine: (income, expenditure) => [
    'All periods published: income ',
    ...income,
    ', expenditure ',
    ...expenditure,
    '. '
  ],
  addsUp: 'Opening balance plus income less expenditure is the closing balance.',
  notAddsUp: difference =>
    `Opening balance plus income less expenditure differs from the closing balance by ${difference}. Both stand as published.`,
  carried: 'It opens with what the period before closed with.',
  notCarried: difference =>
    `It opens with a balance that differs by ${difference} from what the period before closed with. Both stand as published.`,
  balanceMissing: 'An opening or closing balance is not published, so this cannot be verified.',
  accountsCaption: period => `Each line of ${period}`,
  accountsHead: [
    'Day',
    'For what',
    'Income',
    'Expenditure',
    'Other party',
    'Voucher',
    'Decided by',
    'Signed by supervisors'
  ],
  opening: 'Opening balance',
  closing: 'Closing balance',
  noVoucher: 'no voucher number',
  decided: (meeting, day) => (day === null ? meeting : `${meeting} (${day})`),
  paperNote:
    'The supervision committee is elected by the villagers. Persons who were paid are not named. To ask about a line, give its voucher number.',
  assetsTitle: 'Register of assets: what was built, is it in use',
  assetsTotal: (villages, count, value) => [
    `${plural(villages, 'village', 'villages')} published assets or accounts. ${plural(count, 'asset', 'assets')} in all, worth `,
    ...value,
    ' when built. '
  ],
  withAccounts: villages => `${plural(villages, 'village', 'villages')} published accounts.`,
  classesTitle: 'By class',
  classesCaption: 'How many of each class',
  classesHead: ['Class', 'Assets', 'Value', 'Idle', 'Damaged or lost'],
  unusedTitle: 'Idle, damaged or lost',
  unusedCaption: 'Assets not in use',
  unusedHead: ['Asset', 'Village', 'Class', 'Value', 'Handed over', 'Now', 'Last inspected'],
  noUnused: 'No registered asset is stated to be idle, damaged or lost.',
  villagesTitle: 'By village',
  villagesCaption: 'Assets and income of the villages',
  villagesHead: ['Village', 'Assets', 'Value', 'Not in use', 'Due', 'Received', 'Accounts to'],
  apartTitle: 'Shared by several villages, or in no village named',
  apartCaption: 'Assets of no single village',
  apartHead: ['Asset', 'Class', 'Value', 'Owner', 'Keeper', 'Now'],
  unknownClass: 'not stated',
  photos: {
    title: 'Photos and documents',
    none: 'No photo of the site is published.',
    caption: (kind, day, words) => `${kind}${day === null ? '' : `, ${day}`}: ${words}`,
    reviewed: (by, day) => `reviewed by ${by} on ${day}`,
    hiddenTitle: 'Attachments not published',
    hiddenCaption: 'Attachments on record that are not published',
    hiddenHead: ['Attachment', 'Day', 'Why it is not published'],
    why: {
      'not-reviewed': 'nobody has reviewed and signed for it',
      'no-picture': 'there is no picture that may be published',
      public: 'published'
    },
    voucher: 'see the document'
  },
  count: {
    noOutputs: 'How many or how large is not listed as something one can count.',
    notAccepted: 'No acceptance is published yet.',
    acceptedUncounted: 'It was accepted; what was counted then is not published.',
    sheet: village =>
      village === null ? 'Print the counting sheet' : `Print the counting sheet of ${village}`
  }
};
