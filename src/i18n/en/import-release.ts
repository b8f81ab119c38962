import type {ReleaseWords} from '../zh/import-release.ts';

export const releaseWords: ReleaseWords = {
  title: 'Release review sheet',
  intro:
    'Check each point and sign before publishing. This sheet was made by the import and belongs to the fingerprint below; any change of the data needs a new one.',
  publisher: 'Publisher',
  dataOn: 'Data as of',
  file: 'File',
  rows: 'Rows',
  sums: 'Sum (yuan)',
  what: 'What',
  money: 'Paid in all',
  range: 'Days of payment',
  privacy: 'Personal data',
  masked: count => `${count} rows with masked names`,
  aggregated: (count, yuan) => `${count} rows in totals only, ${yuan} yuan`,
  withheld: count => `${count} rows not published by rule`,
  leftOut: count => `${count} rows left out this time`,
  never: 'ID numbers, bank accounts, private phones: not written to the published data',
  changes: 'Against what is published now',
  change: (added, changed, gone) => `${added} rows added, ${changed} changed, ${gone} gone`,
  open: 'Still to be checked',
  fingerprint: 'Fingerprint of the data (SHA-256)',
  reviews: [
    'No state or work secrets',
    'No personal data that must not be public',
    'Amounts and households agree with the books',
    'Content, scope and time of publication follow the rules'
  ],
  signers: ['Prepared by', 'Head of section', 'Secrecy review', 'Privacy review', 'Responsible leader'],
  opinion: 'Opinion',
  sign: 'Signature',
  date: 'Date'
};
