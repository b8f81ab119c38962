import type {roots as zh} from '../zh/roots.ts';

export const roots: typeof zh = {
  title: 'By which ways the money comes, and where each went',
  link: 'By which ways the money comes, and where each went',
  lead: (issued, paid) => [
    'Special relief funds, related farm and benefit funds, and social help pooled: issued ',
    ...issued,
    ', paid ',
    ...paid,
    '. '
  ],
  others: paid => [
    'With subsidies of financing and what states no way, all that was paid is ',
    ...paid,
    ', the same figure as on the home page and the page of funds. '
  ],
  donated: (delivered, link) => [
    'Given to villages directly, delivered: ',
    ...delivered,
    '. It passed through no fund and is not added above. ',
    ...link
  ],
  needsLink: 'What villages need, and who gives it',
  loans: loans => [
    'Loans granted in all years: ',
    ...loans,
    '. A loan is paid back; it is no money given, and is added to no figure above. '
  ],
  rootsTitle: 'Three ways',
  rootsCaption: 'What each way issued, arranged and paid',
  rootsHead: ['Way', 'Documents', 'Issued', 'Arranged for projects', 'Paid without a project', 'Paid'],
  special: 'Special relief funds',
  farm: 'Related farm and benefit funds',
  social: 'Social help, with east-west collaboration',
  ofWhich: root => `of which: ${root}`,
  socialOnly: 'donations, paired assistance',
  pooled: 'Three ways together',
  finance: 'Money given in financing (subsidies)',
  none: 'No way stated',
  total: 'All',
  rootsNote:
    'Special: funds of poverty alleviation, transition and standing assistance. Farm and benefit: funds of departments, pooled farm funds, subsidies to farmers and citizens. What a document hands on to another is issued once.',
  kindsTitle: 'What each way is made of',
  kindsCaption: 'Kinds of funds and the way they belong to',
  kindsHead: ['Kind of fund', 'Way', 'Documents', 'Issued', 'Paid'],
  kindsNote:
    'What was paid is the same as “by kind” on the page of funds. A document of another way takes what it issues along.',
  noKind: 'no kind stated',
  usesTitle: 'Where each went: what for',
  usesCaption: 'What the money of each way was paid for',
  use: 'What for',
  uses: {
    household: 'to households',
    unit: 'to units, for no project',
    aggregate: 'assistance published as totals only'
  },
  project: purpose => `projects: ${purpose}`,
  noPurpose: 'no purpose stated',
  placesTitle: 'Where each went: townships',
  placesCaption: 'In which township the money of each way was paid',
  place: 'Township',
  noTownship: 'the county itself, or no township stated',
  short: {
    special: 'Special',
    farm: 'Farm, benefit',
    social: 'Social help',
    east_west: 'East-west',
    finance: 'Financing',
    none: 'Not stated'
  },
  yearsTitle: 'Year by year',
  yearsCaption: 'What each way issued and paid in each year',
  yearsHead: ['Year', 'Way', 'Documents', 'Issued', 'Paid'],
  noYear: 'no year stated',
  donationsTitle: 'Given to villages directly',
  donationsCaption: 'Given to villages, through no fund',
  donationsHead: ['Donor', 'Way', 'Needs', 'Promised', 'Delivered'],
  donationsNote: 'What was given to which village, and whether it was accepted: see “What villages need”.',
  financingTitle: 'Loans and interest subsidies',
  financingIntro: smallest =>
    `A loan is borrowed and paid back; it is no relief. It stands here to be complete and is not added to the money above. Subsidies on interest and payments for bad loans are given; those that name their fund count there already. No borrower is named, and fewer than ${smallest} in a township stand with the county.`,
  financingCaption: 'Loans and subsidies by year',
  financingHead: ['Year', 'Kind', 'Borrowers', 'Loans', 'Amount', 'Counted in'],
  ownMoney: 'no money given',
  inFund: fund => `counted in ${fund}`,
  apart: 'names no fund; added to no figure above',
  townshipsCaption: year => `Loans and subsidies of ${year} by township`,
  townshipsHead: ['Place', 'Kind', 'Borrowers', 'Loans', 'Amount'],
  filesTitle: 'Take it away',
  files: {
    roots: kind => `Kinds of funds and their ways as a table (${kind})`,
    financing: kind => `Loans and subsidies as a table (${kind})`
  },
  toFunds: 'Each fund document and where it went',
  toFlow: 'Where the money comes from and goes: one picture'
};
