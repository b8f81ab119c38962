import type {register as zh} from '../zh/register.ts';

/** Words of the register of points to verify. */
export const register: typeof zh = {
  title: 'Answers to points',
  lead: days =>
    `A point to verify is first put to the office, which has ${days} working days to answer. It is published here with its answer, or once the time is over.`,
  demonstration: 'These are invented data: points are shown at once, without waiting for answers.',
  notVerdict: 'A point is a question about the data, not a finding of wrongdoing.',
  counts: (asked, answered, overdue) =>
    `Asked: ${asked}. Answered: ${answered}. Not answered in time: ${overdue}.`,
  waiting: count => `Within the time to answer: ${count}.`,
  notAsked: count => `Not yet asked: ${count}.`,
  resolved: count => `No longer found after a correction: ${count}.`,
  none: 'Nothing has been asked yet.',
  entriesTitle: 'Answers',
  entriesCaption: 'Points answered, and points not answered in time',
  entriesHead: ['Point', 'Subject', 'Asked on', 'Due on', 'State', 'Answer'],
  overdue: 'Not answered in time',
  states: {open: 'Being looked at', explained: 'Explained', corrected: 'Corrected', referred: 'Referred'},
  answeredBy: (by, on) => `${by}, ${on}`,
  resolvedTitle: 'Points no longer found after a correction',
  resolvedCaption: 'Points once asked about that are no longer found',
  resolvedHead: ['Id', 'Asked on', 'Answer', 'Answered on'],
  townshipsTitle: 'By township',
  townshipsCaption: 'Points asked and answered by township, and working days to answer',
  townshipsHead: ['Township', 'Asked', 'Answered', 'Not in time', 'Working days (median)'],
  noTownship: 'No township',
  toChecks: 'All checks'
};
