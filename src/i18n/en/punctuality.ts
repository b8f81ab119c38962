import type {punctuality as zh} from '../zh/punctuality.ts';

/** Words of punctuality. */
export const punctuality: typeof zh = {
  title: 'Published in time',
  lead: 'What was to be published, and whether it was: in time, late, or without any record. Working days follow the State Council’s calendar.',
  neutral:
    'Late need not be wrong: a notice may have hung on the board without its day being registered. This page says only what stands in the data.',
  none: 'Everything due has a record of being published in time.',
  counts: (missing: string, late: string) => `${missing} without a record, ${late} late.`,
  unknown: (count: string) => `A further ${count} have no published date; nothing was guessed.`,
  assumed: (years: string) =>
    `The calendar of days off of ${years} is not known yet; Monday to Friday were counted as working days.`,
  duties: {
    fund: 'Allocation of a fund',
    'project-before': 'Notice before work',
    'project-after': 'Notice after work',
    round: 'List of a subsidy round',
    quarter: 'Village accounts of a quarter'
  },
  tableTitle: 'All in all',
  tableCaption: 'In time, late, and without a record, by kind',
  tableHead: ['What', 'In time', 'Late', 'No record', 'Date not published', 'Not due yet'],
  notRecorded: 'no date of this kind is published: cannot be told',
  linesTitle: (duty: string) => `${duty}: late or without a record`,
  linesCaption: (duty: string) => `${duty}: without a record first, then the latest first`,
  linesHead: ['What', 'Village', 'Due by', 'Published on', 'State'],
  unknownDay: 'date not published',
  missing: 'no record',
  lateState: 'late',
  units: {working: 'working days', calendar: 'days'},
  late: {
    working: (days: string) => `${days} working days late`,
    calendar: (days: string) => `${days} days late`
  },
  more: (count: string) => `${count} more stand in the data file below.`,
  quarter: (year: string, quarter: string) => `Quarter ${quarter} of ${year}`,
  quartersTitle: 'Each quarter’s village accounts',
  quartersCaption: 'Villages that owed accounts of a quarter: in time, late, without a record',
  quartersHead: ['Quarter', 'Due by', 'In time', 'Late', 'No record', 'Date not published'],
  townshipsTitle: 'By township',
  townshipsCaption: 'Projects, rounds and quarters of each township: in time, late, without a record',
  townshipsHead: ['Township', 'In time', 'Late', 'No record', 'Date not published'],
  rulesTitle: 'Where the deadlines come from',
  rules: {
    fund: (days: string) =>
      `Allocation of a fund: within ${days} working days of its document (standard directory of open government, poverty relief).`,
    before: (days: string) =>
      `Notice before work: up for ${days} days, both ends counted, before work begins (Guokaibanfa [2018] no. 11).`,
    after: (days: string) =>
      `Notice after work: within ${days} working days of the settlement’s audit (government information is published within 20 working days).`,
    round: (days: string) =>
      `List of a subsidy round: up for ${days} days before the money is paid (one-card procedure).`,
    quarter: (day: string) =>
      `Village accounts: by the ${day}th of the month after the quarter (Organic Law of Villagers’ Committees). Only villages that money reached in that quarter count.`,
    unknown:
      'A day that is not published, or only as a year or month, counts as “date not published”. A kind without a single date is not judged at all.',
    local: 'Deadlines differ from place to place: they are settings.'
  }
};
