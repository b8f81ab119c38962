import type {KitWords} from '../zh/import-kit.ts';

/** Words of the kit, in English. */
export const kitWords: KitWords = {
  title: (township, year) => `${township}: money published${year === null ? '' : `, ${year}`}`,
  dataOn: day => `Data as of ${day}`,
  demonstration: 'Demonstration data, all invented',
  transcription: 'Transcribed from public notices; not an official publication',
  sums: 'Sums',
  payments: 'Payments',
  aggregates: 'Benefits published in sums only',
  projects: 'Projects (all years)',
  note: 'Minimum living, disability and similar benefits are by rule not listed by household; only their sums are published.',
  none: 'none',
  withheld: 'withheld',
  sumColumns: ['', 'Payments', 'Amount (yuan)'],
  listed: 'Payments listed one by one',
  summed: 'Benefits published in sums only',
  expired: 'Payments no longer listed, their time of publication being over',
  total: 'All paid',
  columns: [
    'Village',
    'Group',
    'Name or unit',
    'For',
    'Quantity',
    'Unit',
    'Rate (yuan)',
    'Due (yuan)',
    'Paid (yuan)',
    'Date',
    'Id'
  ],
  aggregateColumns: ['Benefit', 'Year', 'Recipients', 'Payments', 'Amount (yuan)', 'Fund id'],
  projectColumns: ['Village', 'Project', 'Planned (yuan)', 'Allocated (yuan)', 'Paid (yuan)', 'Id'],
  status: 'Data status',
  several: (village, count) => `${village} and ${count - 1} more`,
  made: (townships, files, bytes, folder) =>
    `${townships} townships: ${files} files written, ${bytes} in all: ${folder}`,
  site: (files, bytes, zip) => `The whole site: ${files} files, ${bytes}; as site.zip ${zip}`,
  noBrowser:
    'No browser was found, so no PDF was made. Install Chrome, Edge or Chromium and run again, or name one in BROWSER_PATH; or open the .html in a browser and print it to a PDF.',
  noPdf: file =>
    `${file} could not be printed; the other files are written. Open the .html of the same name in a browser and print it to a PDF.`,
  tooLarge: (file, bytes, limit) =>
    `${file} has ${bytes}, more than the limit of ${limit}: the platform may refuse it. If the platform takes more, raise the limit under kit in settings.json, or this time with --limit (--zip-limit for the site); if not, attach the .xlsx alone, or one year by --year.`,
  tooMany:
    'The site has too many files for one zip (at most 65,535 files and 4 GiB). Please copy the folder of the site as it is.',
  noSite: 'There is no site yet. Please run npm run build first.',
  badOption: message =>
    `Unknown option: ${message}. Known: --year 2026 (or all), --limit MIB, --zip-limit MIB, --no-pdf, --site FOLDER, --snapshot FOLDER, --out FOLDER, --lang en.`
};
