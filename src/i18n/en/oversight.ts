import type {Line} from '../inline.ts';
import type {oversight as zh} from '../zh/oversight.ts';

export const oversight: typeof zh = {
  title: 'Received and closed: what became of complaints',
  kinds: {complaint: 'Complaints', audit: 'Audits', inspection: 'Inspections'},
  years: (from, to) => (from === to ? from : `${from} to ${to}`),
  complaints: (years, cases, closed, open, late, upheld) =>
    `${years}: ${cases} complaints received, ${closed} closed, ${open} open, ${late} past their limit. ${upheld} were upheld in whole or in part.`,
  others: (kind, years, cases, closed, found) =>
    `${years}: ${kind.toLowerCase()} ${cases}, closed ${closed}, with problems found ${found}.`,
  recovered: (amount: Line): Line => ['Recovered in all: ', ...amount, '.'],
  untold: kind => `${kind}: some are so few in the whole county that their number is not published.`,
  privacy: few =>
    `Who complained, and about whom, is not written here. Of complaints there are only numbers: fewer than ${few} in a township and year move to the county, with those of a neighbouring township; so does money that fewer than ${few} cases brought back.`,
  lineCaption: (kind, year) => `${kind}: number and days by township, ${year}`,
  lineHead: ['Place', 'Received', 'Closed', 'Late', 'Upheld', 'Recovered', 'Days taken'],
  foundHead: ['Place', 'Number', 'Closed', 'Late', 'Problems found', 'Recovered', 'Days taken'],
  days: days => `half within ${days} days`,
  moved: 'moved to the county',
  county: name => `${name} (moved up, or no township given)`,
  casesTitle: 'Audits and inspections one by one',
  casesCaption: 'Published audits and inspections, newest first',
  casesHead: [
    'Begun',
    'Kind',
    'Where',
    'What was looked at',
    'Result',
    'What was done',
    'Recovered',
    'Closed'
  ],
  results: {
    upheld: 'problems found',
    partly: 'some problems found',
    not_upheld: 'no problems found',
    not_accepted: 'not carried out',
    referred: 'passed on'
  },
  noSubject: 'not stated',
  openSince: days => `open, limit ${days} days`,
  open: 'open',
  late: ' (late)',
  howTitle: 'How to read these numbers',
  how: [
    'Late: closed after the days allowed, or open past them on the day of the data. Without a limit or a day nothing counts as late.',
    'Days taken: from receipt to closing, half of the cases took no longer. A dash where several places were put together and it cannot be told.',
    'Money that came back from persons stands in the sums only.'
  ],
  filesTitle: 'Downloads',
  raise: 'Report a problem',
  block: 'Complaints, audits and inspections',
  blockCaption: 'Number and days of this township by year',
  blockHead: [
    'Year',
    'Kind',
    'Number',
    'Closed',
    'Late',
    'Upheld or problems found',
    'Recovered',
    'Days taken'
  ],
  link: 'Complaints: received and closed'
};
