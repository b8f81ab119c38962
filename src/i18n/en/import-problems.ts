import type {Candidate, ImportProblem} from '../../model/import-issues.ts';
import {tables, type TableName} from '../../model/tables.ts';
import {quoteCell} from '../quote-cell.ts';

/** The import's own problems in English, as exhaustive as the Chinese ones. */
export function importProblemEn(problem: ImportProblem): string {
  switch (problem.kind) {
    case 'refused-file':
      return (
        refusedEn[problem.form] ??
        'This kind of file cannot be read. Open it in Excel or WPS, save it as “Excel Workbook (*.xlsx)” and put that in.'
      );
    case 'broken-file':
      return 'This workbook cannot be opened; it may be incomplete or damaged. Open the original, save it as a new .xlsx and put that in.';
    case 'same-file':
      return `The same file as “${quoteCell(problem.other)}”, byte for byte; only one was read. Move one of them away.`;
    case 'hidden-sheet':
      return 'This sheet is hidden and was not read. If it holds data to publish, unhide it in Excel and save.';
    case 'no-header':
      return `${problem.rows} rows look like data, but no known header stands above them. Write the column names above the first row of data (such as 村名, 姓名, 补贴金额, 发放日期) and save.`;
    case 'not-imported':
      return `This is the table “${titleOf(problem.table)}”, which an import never writes. Edit ${problem.table}.csv in the data folder.`;
    case 'which-table':
      return problem.candidates.length
        ? `It is not clear what this table is. It may be: ${problem.candidates.map(table => `${titleOf(table)} (${table})`).join(', ')}. Name it as "table" in private/import.json, or rename the sheet.`
        : 'It is not clear what this table is: no column is known. Change the header after the template, or list the sheet in private/left-out.csv.';
    case 'column-wanted': {
      const own = problem.unused.length
        ? `Columns of the table that were not recognised: ${problem.unused.map(header => `“${quoteCell(header)}”`).join(', ')}. If it is one of them, write “${problem.zh}” above it, or "${quoteCell(problem.unused[0]!)}": "${problem.name}" under "columns" of this table in private/import.json.`
        : 'Add it to the header row.';
      const day =
        problem.name === 'paid_on'
          ? ' One day for the whole table may also stand above it, as in “发放时间:2026年9月3日”.'
          : '';
      return `The table needs a column “${problem.en}” (${problem.zh}); there is none. ${own}${day}`;
    }
    case 'which-village': {
      const where = problem.township === null ? 'the list of villages' : `“${quoteCell(problem.township)}”`;
      if (problem.same)
        return `${problem.candidates.length} villages are called “${quoteCell(problem.found)}”: ${candidates(problem.candidates)}. Write the 12-digit code, or add the township.`;
      const list = problem.candidates.length ? `Is it ${candidates(problem.candidates)}? ` : '';
      return `No village “${quoteCell(problem.found)}” in ${where}. ${list}Write the name as in the list, or its 12-digit code; add an old name to the village’s other names.`;
    }
    case 'which-item':
      return `The item “${quoteCell(problem.found)}” is not in the table of items. ${ask(problem.candidates)}Write a name of that table, or add the item to it.`;
    case 'which-fund':
      return `The fund “${quoteCell(problem.found)}” is not in the table of funds, or is there more than once. ${ask(problem.candidates)}Write the fund’s id, or add the fund.`;
    case 'which-project':
      return `The project “${quoteCell(problem.found)}” is not in the table of projects, or is there more than once. ${ask(problem.candidates)}Write the project’s id, or add the project.`;
    case 'village-name-mismatch':
      return `The name is “${quoteCell(problem.found)}”, but the code belongs to “${quoteCell(problem.expected)}”. The code was used. Please check which is right.`;
    case 'short-code':
      return `“${quoteCell(problem.found)}” is no ${problem.digits}-digit code${problem.name === null ? '' : ` (${quoteCell(problem.name)})`}. Set the column to text first, then take the code from the list of villages.`;
    case 'damaged-id':
      return `“${quoteCell(problem.found)}” is an id that a spreadsheet turned into a number with an exponent; its last digits are lost and different ids have become equal, so it cannot be a key. Export the column again and set it to text before pasting.`;
    case 'long-number':
      return `A number of ${problem.digits} digits is stored as a number. Excel keeps 15 digits; the rest has become 0 and is lost. Set the column to text and type it again.`;
    case 'code-as-number':
      return `${problem.rows} codes of this column are stored as numbers. They can still be read, but leading zeros get lost. Set the column to text.`;
    case 'formula-without-value':
      return 'This cell is a formula saved without its result. Open the file in Excel, press F9, save and import again; or paste the value.';
    case 'error-value':
      return `The formula in this cell failed (${quoteCell(problem.found)}). Mend it, or type the number.`;
    case 'unit-assumed':
      return 'No unit is given for this column; it was read as yuan. If it is in 万元, write that in the header or above the table.';
    case 'unit-mixed-up':
      return `${quoteCell(problem.found)} yuan and ${quoteCell(problem.beside)} yuan differ by about ${problem.factor} times: 元 and 万元 may be mixed up. Please check the unit.`;
    case 'total-differs':
      return `The stated total is ${problem.stated} yuan; the ${problem.rows} lines come to ${problem.computed} yuan. Both are kept. Please check.`;
    case 'repeated-row':
      return `The same as row ${problem.first} of ${quoteCell(problem.firstFile)} (village, name, item, amount, date). Please check whether it was paid or entered twice.`;
    case 'repeated-published':
      return `Village, household, item, period, amount and day are those of a payment published now (row ${problem.row} of data/disbursements.csv) under another id, and that one is in no file any more. If it is the same payment, write its old id into the sheet; if private/ids.json was lost, bring it back before importing.`;
    case 'not-the-product':
      return `${problem.due} yuan is written; quantity times rate is ${problem.product} yuan. Please check.`;
    case 'paid-above-allocated':
      return `“${quoteCell(problem.id)}”: ${problem.paid} yuan paid, more than the ${problem.allocated} yuan allocated. Please check.`;
    case 'future-day':
      return `${quoteCell(problem.found)} lies after the data’s date (${problem.data_on}). Please check.`;
    case 'negative-without-reason':
      return `The amount is negative (${quoteCell(problem.found)}) without a reason. If it was returned or cancelled, say so in the note.`;
    case 'no-payee-kind':
      return `${problem.rows} payments name neither an item nor what kind of payee they go to. So that no person is shown, they count in sums and stand in no list. For households name the item; for units add a column “收款类别” (payee kind): 企业 (firm), 合作社 (co-operative) or 村集体 (village).`;
    case 'bad-id-number':
      return 'This cell is no ID number of 18 (or 15) characters; no token was made for the household. Please check it; it is not shown here.';
    case 'demonstration-folder':
      return 'The data folder holds the demonstration (an invented county). Real data must not be mixed with it. Move the data folder away first.';
    case 'no-settings':
      return 'The data folder has no settings.json. You may import, but the site needs it: publisher, date of the data, phone numbers.';
    case 'rows-gone':
      return `${problem.rows} rows of ${titleOf(problem.table)} that are published now are not in these files and would disappear from the site. If they were only not put in, add the earlier files to private/inbox; if they are to be withdrawn, write "gone": {"${problem.table}": ${problem.rows}} in private/import.json and run again.`;
  }
}

export const importTitlesEn: Record<ImportProblem['kind'], string> = {
  'refused-file': 'Files that cannot be read',
  'broken-file': 'Files that cannot be opened',
  'same-file': 'The same file twice',
  'hidden-sheet': 'Hidden sheets',
  'no-header': 'No header found',
  'not-imported': 'Tables an import never writes',
  'which-table': 'Which table is this?',
  'column-wanted': 'Missing column',
  'which-village': 'Which village is this?',
  'which-item': 'Which item is this?',
  'which-fund': 'Which fund is this?',
  'which-project': 'Which project is this?',
  'village-name-mismatch': 'Name and code of a village differ',
  'short-code': 'Codes of the wrong length',
  'damaged-id': 'Damaged ids',
  'long-number': 'Long numbers stored as numbers',
  'code-as-number': 'Codes stored as numbers',
  'formula-without-value': 'Formulas without a result',
  'error-value': 'Failed formulas',
  'unit-assumed': 'No unit given',
  'unit-mixed-up': 'Yuan and 万元 mixed up?',
  'total-differs': 'Totals that differ from their lines',
  'repeated-row': 'Repeated rows',
  'repeated-published': 'Published before under another id',
  'not-the-product': 'Amount is not quantity × rate',
  'paid-above-allocated': 'Paid above allocated',
  'future-day': 'Days in the future',
  'negative-without-reason': 'Negative without a reason',
  'no-payee-kind': 'Neither item nor kind of payee: sums only',
  'bad-id-number': 'Wrong ID numbers',
  'demonstration-folder': 'The demonstration is still there',
  'no-settings': 'No settings',
  'rows-gone': 'Rows that would disappear'
};

const refusedEn: Readonly<Record<string, string>> = {
  xlsb: 'This is a binary workbook (.xlsb); reading it loses columns. Open it in Excel, save it as “Excel Workbook (*.xlsx)” and put that in.',
  pdf: 'This is a PDF; its tables cannot be read reliably. Put in the spreadsheet it was made from; from a scan, fill in the template.',
  word: 'This is a Word document. Copy its table to Excel, save it as .xlsx and put that in.',
  locked: 'This workbook has a password. Open it in Excel, save it without the password and put that in.',
  unsure:
    'This old workbook (.xls) holds what cannot be read reliably (a chart, words from an array formula, or text in several fonts). Open it in Excel, save it as “Excel Workbook (*.xlsx)” and put that in.',
  image: 'This is a picture. Put in the original spreadsheet; from a photograph, fill in the template.',
  archive: 'This is an archive. Unpack it and put in the tables.'
};

const candidates = (list: readonly Candidate[]): string =>
  list
    .slice(0, 5)
    .map(({id, name}) => `“${quoteCell(name)}” (${id})`)
    .join(', ') + (list.length > 5 ? ` and ${list.length - 5} more` : '');
const ask = (list: readonly Candidate[]): string => (list.length ? `Is it ${candidates(list)}? ` : '');
const titleOf = (table: string): string => (table in tables ? tables[table as TableName].en : table);
