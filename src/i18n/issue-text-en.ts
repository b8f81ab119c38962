import type {Place, Problem} from '../model/issues.ts';
import {tables, type TableName} from '../model/tables.ts';
import {quoteCell} from './quote-cell.ts';

/** The English sentences, one exhaustive switch; see issue-text-zh.ts. */
export function problemEn(problem: Problem): string {
  switch (problem.kind) {
    case 'missing-file':
      return `The required file “${fileOf(problem.table)}” (${titleOf(problem.table)}) is missing. Put it into the data folder under exactly this name.`;
    case 'missing-column':
      return `The required column “${problem.name}” (${problem.zh}) is missing. Add it to the header row${also(problem.aliases)}. The header must stand within the first 10 rows.`;
    case 'only-due-column':
      return `There is only “${quoteCell(problem.found)}” (due), not what was paid. Due is not paid: add a column “amount”; if this column is what people received, say so in import.json: "amount": {"from": "${quoteCell(problem.found)}"}.`;
    case 'unknown-column':
      return problem.proposal === undefined
        ? `The column “${quoteCell(problem.found)}” is not known and was passed over. If it is needed, rename it to a column of the data dictionary.`
        : `The column “${quoteCell(problem.found)}” is not known and was passed over. Is it “${quoteCell(problem.proposal)}”? Then rename the header.`;
    case 'ambiguous-column':
      return `${problem.found.length} columns could be “${problem.name}”: ${list(problem.found)}. Keep one, or rename the right one to “${problem.name}”.`;
    case 'private-column':
      return `The column “${quoteCell(problem.found)}” holds personal data (ID number, account or private phone) and must not stand in public data. Delete the whole column in Excel and save again; a published office phone belongs under “hotline” or “phone”.`;
    case 'empty-file':
      return `The file has no data rows (${titleOf(problem.table)}). See whether another worksheet was saved, and save it again.`;
    case 'undecodable':
      return `Byte ${problem.byte + 1} cannot be read (as ${problem.encoding}); the file may be cut off or damaged. Open the original in Excel and save it as “CSV UTF-8 (comma delimited)”.`;
    case 'damaged-text':
      return `“${quoteCell(problem.found)}” holds characters that were lost in an earlier save. Type it again from the original.`;
    case 'removed-characters':
      return `“${quoteCell(problem.found)}” held invisible characters (${problem.removed.join(', ')}); they were taken out. If the text is now wrong, type the cell again.`;
    case 'not-a-table':
      return `“${quoteCell(problem.found)}” is not a CSV file but perhaps a renamed workbook or archive. Open it in Excel and save it as “CSV UTF-8 (comma delimited)”.`;
    case 'short-row':
      return `This row has ${count(problem.cells, 'cell')}, the header ${problem.expected}. See whether cells are missing or the row was cut off.`;
    case 'long-row':
      return `This row has ${count(problem.cells, 'cell')}, more than the header’s ${problem.expected}; its values may have moved. If a cell holds a comma, put it in double quotes, or save the CSV again from Excel.`;
    case 'unclosed-quote':
      return 'The double quotes in this row do not pair, and the row was not read. Check it in Excel and save the CSV again.';
    case 'total-row':
      return `“${quoteCell(problem.found)}” is a total and was not counted as a row. Nothing needs to be done.`;
    case 'empty-required':
      return `“${problem.name}” is required, and this cell has no usable value. Fill it in.`;
    case 'not-an-amount':
      return `“${quoteCell(problem.found)}” is not an amount. Write digits only, with at most two decimals; the unit belongs in the header, e.g. “金额(元)”.`;
    case 'amount-too-large':
      return `The amount “${quoteCell(problem.found)}” is too large for one row (the limit is about 90 trillion yuan). Check the unit and the decimal point.`;
    case 'rounded-amount':
      return `“${quoteCell(problem.found)}” has more than two decimals and was rounded half-even to ${problem.written}. Compare it with the original.`;
    case 'unknown-unit':
      return `The unit of the amounts in “${quoteCell(problem.name)}” is not understood. Name 元 or 万元, e.g. in the header “金额(万元)”.`;
    case 'not-a-day':
      return `“${quoteCell(problem.found)}” is not a date. Write 2026-03-05, 2026-03 or 2026, and check that the day exists.`;
    case 'ambiguous-day':
      return `The date “${quoteCell(problem.found)}” can be read in more than one way. Write it like 2026-03-05.`;
    case 'not-an-integer':
      return `“${quoteCell(problem.found)}” is not a whole number. Write digits only.`;
    case 'not-a-decimal':
      return `“${quoteCell(problem.found)}” is not a number. Write one number; the unit belongs in the header or the unit column.`;
    case 'not-a-code':
      return problem.digits === undefined
        ? `“${quoteCell(problem.found)}” is not a code. A code has digits only.`
        : `“${quoteCell(problem.found)}” is not a code of ${problem.digits} digits. Count them; if leading zeros were lost, format the column as text and type it again.`;
    case 'damaged-code':
      return `“${quoteCell(problem.found)}” is a code that Excel has turned into a number; the lost digits cannot be won back. Take it from the original again, into a column formatted as text.`;
    case 'not-an-id':
      return `“${quoteCell(problem.found)}” cannot be an id. Ids have digits, Latin letters and . _ -, at most 64, and start with a digit or letter. It could be “${problem.proposal}”.`;
    case 'not-a-choice':
      return `“${quoteCell(problem.found)}” is not one of the known values. Choose one of: ${problem.expected.join(', ')}.`;
    case 'not-a-url':
      return `“${quoteCell(problem.found)}” is not a web address. Write it in full, starting with http:// or https://, without blanks.`;
    case 'not-a-phone':
      return 'This cell is not a phone number. Write a published office phone, the number only.';
    case 'duplicate-key':
      return `The id “${quoteCell(problem.found)}” stands twice in ${titleOf(problem.table)}, first in row ${problem.first}. Give each row its own id, or delete the repeated row.`;
    case 'unknown-reference':
      return `“${quoteCell(problem.found)}” is not in ${titleOf(problem.table)} (${fileOf(problem.table)}). Add that row, or mend the id.`;
    case 'unknown-village':
      return `The village code “${quoteCell(problem.found)}” is not in the list of villages; the row stands under “not placed in a village”. Add the village to villages.csv, or mend the code.`;
    case 'village-township-mismatch':
      return `“${quoteCell(problem.found)}” does not fit the village code, which says “${quoteCell(problem.expected)}”. Please check.`;
    case 'small-count':
      return `“${problem.name}” is 1 or 2, which tells who it is; it is shown as withheld. Write 不公开 in the table too.`;
    case 'need-of-household':
      return 'This need points to a household or a person; the whole row was not published. A need is a village’s: write what the village needs and how many, then build again.';
    case 'case-by-case':
      return 'Complaints, and cases that brought money back from persons, are not published one by one: in a small place one could tell who it was. Write data/ anew with the import; they stand only as sums in oversight_sums.csv.';
    case 'names-person':
      return 'This cell seems to name a person and was not published. Say it without a name and build again.';
    case 'personal-data':
      return `This cell holds ${detectorEn[problem.detector] ?? 'personal data'}; the whole row was not published. Delete it in the original table and build again.`;
    case 'aggregate-row':
      return problem.item === null
        ? 'This payment to a person names no item; by rule it is published in totals only. Add the item.'
        : `“${quoteCell(problem.item)}” is not published by household; the row counts in totals only. Use the import command to rewrite the data folder, and leave no single rows in it.`;
    case 'tier-too-loose':
      return `The name of “${quoteCell(problem.item)}” holds “${quoteCell(problem.word)}”; it may not be published more openly than “${tierEn[problem.least] ?? problem.least}”. The table says “${tierEn[problem.found] ?? problem.found}”; the stricter way was taken. Mend the tier.`;
    case 'public-answer-missing-check':
      return `The point “${quoteCell(problem.found)}” is not published one by one, so its answer must not stand in public data. Move the row to private/answers.csv.`;
    case 'unknown-finding':
      return `No point has the id “${quoteCell(problem.found)}”, and none ever had: its last letter is a check letter and does not fit. ${problem.proposal === undefined ? 'Copy the id from the page of points to verify.' : `Is it “${problem.proposal}”? Then mend it.`}`;
    case 'bad-setting':
      return `${problem.path === '' ? 'The file ' : `The setting “${problem.path}” `}${reasonEn(problem.reason)}`;
    case 'unknown-setting':
      return `There is no setting “${quoteCell(problem.path)}”. ${problem.proposal === undefined ? 'Delete it, or mend it by the documentation.' : `Is it “${problem.proposal}”? Then mend it.`}`;
    case 'empty-corpus':
      return 'There is no allocation and no payment, so there is nothing to publish. Check allocations.csv and disbursements.csv.';
    case 'no-token-key':
      return 'No key for household tokens is set, so none were made and each payment stands alone. Set the key as documented and import again.';
    case 'correction-shows-person':
      return `A correction of “${problem.field}” must not show the old or the new value. Empty both cells, and name no one in the reason.`;
    case 'mapping-unmatched':
      return `No file fits “${quoteCell(problem.pattern)}”. Check the file name, or delete the entry.`;
  }
}

/** `disbursements.csv, row 12, column F “实发金额”: `; the file alone where the problem is the file's. */
export function placeEn(place: Place): string {
  const parts = [quoteCell(place.file)];
  if (place.sheet !== undefined) parts.push(`sheet “${quoteCell(place.sheet)}”`);
  if (place.row !== undefined) parts.push(`row ${place.row}`);
  const header = place.header === undefined ? '' : `“${quoteCell(place.header)}”`;
  if (place.column !== undefined) parts.push(`column ${place.column}${header === '' ? '' : ` ${header}`}`);
  else if (header !== '') parts.push(header);
  return `${parts.join(', ')}: `;
}

export const titlesEn: Record<Problem['kind'], string> = {
  'missing-file': 'Missing file',
  'missing-column': 'Missing column',
  'only-due-column': 'Due without paid',
  'unknown-column': 'Unknown column',
  'ambiguous-column': 'Two columns for one',
  'private-column': 'Column of personal data',
  'empty-file': 'Empty file',
  undecodable: 'Unreadable file',
  'damaged-text': 'Damaged text',
  'removed-characters': 'Invisible characters',
  'not-a-table': 'Not a CSV file',
  'short-row': 'Row too short',
  'long-row': 'Row too long',
  'unclosed-quote': 'Quotes do not pair',
  'total-row': 'Total row',
  'empty-required': 'Required cell is empty',
  'not-an-amount': 'Not an amount',
  'amount-too-large': 'Amount too large',
  'rounded-amount': 'Rounded amount',
  'unknown-unit': 'Unknown unit of money',
  'not-a-day': 'Not a date',
  'ambiguous-day': 'Date with two readings',
  'not-an-integer': 'Not a whole number',
  'not-a-decimal': 'Not a number',
  'not-a-code': 'Wrong code',
  'damaged-code': 'Code damaged by Excel',
  'not-an-id': 'Id that cannot be used',
  'not-a-choice': 'Not a known value',
  'not-a-url': 'Not a web address',
  'not-a-phone': 'Not a phone number',
  'duplicate-key': 'Repeated id',
  'unknown-reference': 'Id not found',
  'unknown-village': 'Village not in the list',
  'village-township-mismatch': 'Village and township differ',
  'small-count': 'Count too small to publish',
  'need-of-household': 'A need that points to a household',
  'case-by-case': 'Not to be published one by one',
  'names-person': 'Seems to name a person, withheld',
  'personal-data': 'Personal data, not published',
  'aggregate-row': 'Published in totals only',
  'tier-too-loose': 'Tier too open',
  'public-answer-missing-check': 'Answer must not be public',
  'unknown-finding': 'No such point',
  'bad-setting': 'Wrong setting',
  'unknown-setting': 'Unknown setting',
  'empty-corpus': 'Nothing to publish',
  'no-token-key': 'No key',
  'correction-shows-person': 'Correction shows a person',
  'mapping-unmatched': 'Mapping without a file'
};

const tierEn: Readonly<Record<string, string>> = {
  full: 'full name',
  masked: 'masked name',
  aggregate: 'totals only'
};
const detectorEn: Readonly<Record<string, string>> = {
  'id-18': 'digits like an ID number',
  'id-15': 'digits like an old ID number',
  'bank-card': 'digits like a bank card number',
  'mobile-phone': 'digits like a mobile phone number',
  landline: 'digits like a phone number',
  address: 'an address with a door number',
  'identifying-mask': 'a mask that still tells who it is'
};

function reasonEn(reason: string): string {
  const at = reason.indexOf(':');
  const [code, detail] = at === -1 ? [reason, ''] : [reason.slice(0, at), reason.slice(at + 1)];
  switch (code) {
    case 'missing':
      return 'is missing. Add it.';
    case 'type':
      return `has the wrong type${typesEn[detail] === undefined ? '' : `; write ${typesEn[detail]}`}. Mend it by the documentation.`;
    case 'one-of':
      return `must be one of: ${detail.split('|').join(', ')}.`;
    case 'format':
      return detail === 'url'
        ? 'is not a whole web address. Start with http:// or https://, or leave it empty.'
        : 'has the wrong form. Mend it by the documentation.';
    case 'least':
      return `is too small; at least ${detail}.`;
    case 'most':
      return `is too large; at most ${detail}.`;
    case 'day':
      return 'is not a full date. Write it like 2026-03-05.';
    case 'json':
      return `cannot be read: something is wrong near line ${detail}. Check that commas, double quotes and brackets pair.`;
    default:
      return `is wrong: ${quoteCell(reason)}`;
  }
}

const typesEn: Readonly<Record<string, string>> = {
  string: 'text in double quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in square brackets',
  object: 'a group of values in braces',
  record: 'a group of values in braces'
};
const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
const list = (words: readonly string[]): string => words.map(word => `“${quoteCell(word)}”`).join(', ');
const also = (aliases: readonly string[]): string =>
  aliases.length === 0 ? '' : ` (${list(aliases.slice(0, 4))} will do as well)`;
const titleOf = (table: string): string =>
  table in tables ? tables[table as TableName].en : table === 'settings' ? 'Settings' : table;
const fileOf = (table: string): string => (table === 'settings' ? 'settings.json' : `${table}.csv`);
