import type {Why} from '../zh/import-why.ts';

export const why: Record<Why, string> = {
  file: 'The money and people in a file that cannot be read will not appear on the site.',
  column: 'With a column taken for another, every figure of the table is wrong.',
  money: 'People compare their own money in yuan; a wrong unit is off by ten thousand.',
  total: 'A published total that does not match its lines is what raises doubt first.',
  day: 'The day decides to which year a payment belongs and whether it was on time.',
  place: 'With the wrong village the money shows up elsewhere, or nowhere.',
  key: 'The id is what a payment is known by; repeated or damaged, it can never be corrected or checked.',
  link: 'Without its fund, project or item nobody can say where money came from and what it was for.',
  person: 'Publishing ID numbers, bank cards or private phones is unlawful and cannot be undone.',
  repeat: 'An entry made twice looks like a payment made twice; if it was, it must be recovered.',
  rest: 'Readers would see something incomplete.',
  setting: 'With wrong settings the site is not built, or names the wrong office or day.',
  nothing: 'Nothing is lost by it; it tells what the program did.'
};
