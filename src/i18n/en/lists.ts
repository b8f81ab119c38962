import type {lists as zh} from '../zh/lists.ts';

export const lists: typeof zh = {
  projectsTitle: 'Projects',
  projectsLead: count => `${count} projects: `,
  projectsArranged: 'arranged ',
  projectsPaid: ', paid ',
  by: {
    township: 'By township',
    stage: 'By stage reached',
    year: 'By year of the fund',
    purpose: 'By purpose'
  },
  groupCaption: {
    township: 'Projects of each township',
    stage: 'Projects at each stage',
    year: 'Projects of each fund year',
    purpose: 'Projects of each purpose'
  },
  groupHead: {
    township: ['Township', 'Projects', 'Arranged', 'Paid'],
    stage: ['Stage', 'Projects', 'Arranged', 'Paid'],
    year: ['Fund year', 'Projects', 'Arranged', 'Paid'],
    purpose: ['Purpose', 'Projects', 'Arranged', 'Paid']
  },
  sharedNote:
    'A project of several fund years stands under each of them, so the years add up to more than the total.',
  townshipNone: 'Several townships, or not named',
  yearNone: 'No allocation published',
  filtered: {
    township: name => `Projects: ${name}`,
    stage: name => `Projects: ${name}`,
    year: name => `Projects: ${name} funds`,
    purpose: name => `Projects: ${name}`
  },
  part: (page, pages) => `page ${page} of ${pages}`,
  partLink: page => `page ${page}`,
  projectCaption: (from, to, count) => `${from} to ${to} of ${count}, by township and project id`,
  projectCaptionAll: count => `${count} in all, by township and project id`,
  projectHead: ['Project', 'Where', 'Stage', 'Arranged', 'Paid', 'Not yet paid'],
  places: count => `${count} villages`,
  surplus: sum => `surplus of ${sum}, taken back`,
  empty: 'No project is published.',
  fundsTitle: 'Funds',
  fundsLead: count => `${count} fund documents are published.`,
  fundsYear: year => `Funds of ${year}`,
  fundsYearNone: 'Funds without a year',
  fundsYearSum: (count, sum) => `${count} documents, ${sum} issued.`,
  fundsPart: 'Documents that pass a fund on are not counted again.',
  fundsCaption: year => `${year}, one row a document`,
  fundsHead: ['Fund', 'Document number', 'Issued', 'Use published', 'Paid', 'Use not published'],
  fundsPassedOn: 'see the documents that pass it on',
  fundsKindNone: 'Kind not stated',
  fundsByKind: 'By kind',
  fundsKindCaption: 'Totals by kind of fund',
  fundsKindHead: ['Kind', 'Documents', 'Issued', 'Paid'],
  jump: 'Go to',
  itemsTitle: 'Items and rates',
  itemsLead: 'Who qualifies for which subsidy, at what rate, and where it went.',
  universal: 'Universal items',
  universalAbout: 'Paid to all who qualify, without selection.',
  targeted: 'Targeted items',
  targetedAbout: 'Applied for, reviewed, posted and approved.',
  otherItems: 'Items without a stated scope',
  otherAbout: 'The published files do not say whether these are universal or targeted.',
  itemsHead: ['Item', 'Who qualifies', 'Rate', 'Published as', 'Paid so far'],
  itemsCaption: kind => `${kind}: rates and amounts paid`,
  current: 'current rate',
  tierFull: 'full names',
  tierMasked: 'family names',
  tierAggregate: 'totals only'
};
