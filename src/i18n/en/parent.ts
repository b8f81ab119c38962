import type {
  home as zhHome,
  parent as zhParent,
  unplaced as zhUnplaced,
  villages as zhVillages
} from '../zh/parent.ts';
import {plural} from './plural.ts';

export const parent: typeof zhParent = {
  title: (place, year) => `${place} ${year}: money and subsidies`,
  heading: (place, year) => `${place}, ${year}`,
  arranged: (when, place, amount) => [`${when} ${place} arranged `, ...amount, '. '],
  openReasons: 'The reason for each open amount stands on the pages of projects and villages.',
  parts: {
    villagesHeading: 'Money by village',
    townshipsHeading: 'Money by township',
    countiesHeading: 'Money by county',
    chart: {
      village: (largest, amount, count) =>
        `Of ${plural(count, 'village')}, most was paid in ${largest}: ${amount}`,
      township: (largest, amount, count) =>
        `Of ${plural(count, 'township')}, most was paid in ${largest}: ${amount}`,
      county: (largest, amount, count) =>
        `Of ${plural(count, 'county', 'counties')}, most was paid in ${largest}: ${amount}`
    },
    chartDescription: 'Money paid in all years, in the order of codes; the figures are in the table below.',
    caption: when => `Arranged and paid, ${when}, and all years`,
    village: 'Village',
    township: 'Township',
    county: 'County',
    villages: 'Villages',
    households: 'Households',
    arranged: year => `Arranged ${year}`,
    paid: year => `Paid ${year}`,
    all: 'Paid, all years',
    stopped: day => ` (closed on ${day})`
  },
  aggregates: {
    heading: 'Assistance not published by household',
    intro:
      'Minimum living allowance, disability aid, emergency aid: to protect privacy only totals are published. Very small numbers move up to the county.',
    caption: 'Assistance published as totals only',
    item: 'Subsidy',
    year: 'Year',
    recipients: 'Recipients',
    payments: 'Payments',
    amount: 'Amount (yuan)',
    row: 'Source row',
    built: 'summed from payment rows'
  },
  shared: {
    heading: 'Projects shared by several villages',
    none: 'No shared projects.',
    county: 'Projects across townships'
  },
  items: 'Which subsidies were paid'
};

export const home: typeof zhHome = {
  title: site => site,
  heading: 'Where the money came from, who got it, what came of it',
  arranged: (year, day, place, amount) => [`In ${year}, up to ${day}, ${place} arranged `, ...amount, '. '],
  everywhere: 'this place',
  toHouseholds: amount => [...amount, ' to households'],
  toProjects: amount => [...amount, ' for projects'],
  toUnits: amount => [...amount, ' to co-operatives, firms and villages'],
  open: amount => ['Not yet paid: ', ...amount, ', each with its reason.'],
  oversight: {
    untraced: amount => ['Money whose way cannot be told: ', ...amount],
    traced: 'No money whose way cannot be told',
    points: (count: string) => `${count} points to verify`,
    answered: (count: string) => `${count} answered`,
    late: (villages: string, late: string, quarter: string) =>
      `${late} of ${villages} villages did not publish the accounts of ${quarter} in time`,
    inTime: (villages: string, quarter: string) =>
      `All ${villages} villages published the accounts of ${quarter} in time`
  },
  find: 'Find my village',
  findHint: 'Type a village name or its pinyin at the top of the page, or choose a township.',
  byTownship: 'By township',
  allVillages: count => `All ${plural(count, 'village')}`,
  lists: 'What is published',
  projects: count => plural(count, 'project'),
  funds: count => plural(count, 'fund'),
  items: count => `${plural(count, 'kind')} of subsidy`,
  withheld: (rows, amount) =>
    `${plural(rows, 'row')} with personal data withheld, ${amount}; not in the figures above.`,
  rejected: rows => `${plural(rows, 'row')} could not be read and are not counted; see the `,
  fundsHeading: 'Where the money comes from',
  fundsCaption: 'This year’s funds',
  fund: 'Fund',
  document: 'Document number',
  amount: 'Issued',
  allocated: 'To projects',
  direct: 'To households and units',
  remainder: 'Not yet arranged'
};

export const villages: typeof zhVillages = {
  title: 'Find my village',
  heading: 'Find my village',
  intro: count => `${plural(count, 'village')} in all. Villages of the same name are told apart by township.`,
  closed: count => ` ${plural(count, 'village')} changed since; the old accounts remain.`,
  byTownship: 'By township',
  byLetter: 'By pinyin',
  letters: 'First letters',
  other: 'Other',
  noTownship: 'Township not published',
  stopped: ' (changed)',
  unplaced: 'Money not placed in a village'
};

export const unplaced: typeof zhUnplaced = {
  title: 'Money and projects not placed in a village',
  heading: 'Money and projects not placed in a village',
  intro:
    'Projects shared by villages, notices that name no village, places that are not in the list: this money stands here and is not forced on any village.',
  sum: (amount, payments) => [
    'Payments not placed in a village: ',
    ...amount,
    `, in ${plural(payments, 'payment')}.`
  ],
  none: 'There are no such payments.',
  allocated: (amount, projects) => [
    `${plural(projects, 'project')} naming no village, arranged `,
    ...amount,
    '. '
  ],
  payments: 'Payments',
  projects: 'Projects',
  place: 'Place as published'
};
