import {pick, type Locale} from '../../i18n/locale.ts';
import type {Settings} from '../../model/settings.ts';

/** Whose the data is and under which terms: settings of the county that stand in every file. */
export type FileTerms = Pick<
  Settings,
  'data_status' | 'publisher' | 'licence' | 'licence_url' | 'attribution' | 'terms'
>;

/** Licence, attribution and terms in one line, for a file that has one place for them. */
export const termsLine = (
  {licence, licence_url, attribution, terms}: Omit<FileTerms, 'data_status'>,
  locale: Locale
): string =>
  [pick(locale, licence), licence_url, pick(locale, attribution), pick(locale, terms)]
    .filter(Boolean)
    .join(' ');

/** What a pack says of itself: without the day of the data, since an unchanged pack keeps its fingerprint. */
export const packTerms = (settings: FileTerms): FileTerms => {
  const {data_status, publisher, licence, licence_url, attribution, terms} = settings;
  return {data_status, publisher, licence, licence_url, attribution, terms};
};

/** The columns that carry them, in words, of every CSV. */
export const termColumns = ['publisher', 'licence', 'attribution', 'terms'] as const;

/** Titles of our own columns, the last ones of every CSV. Data that is not real says so in each row, in the last of all. */
export const ownTitles = ({data_status}: FileTerms): readonly string[] => [
  ...termColumns,
  ...(data_status === 'real' ? [] : ['data_status'])
];

/** Their cells: whole sentences once, in the first row. Repeated in a hundred thousand rows they would outweigh the data. */
export function ownWords({data_status, publisher, licence, licence_url, attribution, terms}: FileTerms): {
  readonly first: readonly string[];
  readonly later: readonly string[];
} {
  const status = data_status === 'real' ? [] : [data_status];
  const both = ({zh, en}: {readonly zh: string; readonly en: string}) => (zh === en ? zh : `${zh} / ${en}`);
  const words = [
    both(publisher),
    both(licence) + (licence_url && ` ${licence_url}`),
    both(attribution),
    both(terms)
  ];
  return {first: [...words, ...status], later: [...words.map(() => ''), ...status]};
}
