import type {report as zh} from '../zh/report.ts';

export const report: typeof zh = {
  title: 'Reading report',
  lead: 'How many rows of each file were read and published, and what is wrong where.',
  equation: 'Rows read = published + aggregated + withheld + rejected.',
  filesTitle: 'Files',
  filesCaption: 'Rows of each file',
  filesHead: ['File', 'Read', 'Published', 'Aggregated', 'Withheld', 'Rejected'],
  shaTitle: 'Fingerprints of the files (SHA-256)',
  shaCaption: 'To check that a downloaded file is the one read here',
  shaHead: ['File', 'Bytes', 'Encoding', 'SHA-256'],
  mappingTitle: 'What each column was read as',
  mappingOf: file => `Columns of ${file}`,
  mappingHead: ['Column in the file', 'Read as'],
  mappingSkipped: 'not used',
  issuesTitle: 'Issues',
  issuesNone: 'No issue was found.',
  level: {must: 'Must be mended', check: 'Please check', hint: 'Hint'},
  levelAbout: {
    must: 'These rows are not published; the file has to be mended.',
    check: 'These rows are published; the publisher should look at them.',
    hint: 'Nothing is held back; mending helps.'
  },
  levelCount: (level, count) => `${level}: ${count}`,
  kindCount: count => `${count} in all`,
  examples: (shown, count) => `The first ${shown} of ${count}:`,
  withheldTitle: 'Withheld for personal data',
  withheld: (rows, sum) => `${rows} rows hold personal data and are withheld, ${sum} in all, in no total.`,
  rejected: rows => `${rows} rows could not be read and are in no total.`,
  allRead: 'Every row could be read, and none was withheld for personal data.'
};
