import type {TableName} from '../model/tables.ts';
import type {SheetRead} from './import-report.ts';

interface Words {
  readonly unknownTable: string;
  readonly notUsed: string;
  readonly onlyHeader: (table: string) => string;
}

/** What a sheet was taken for, in words: its tables, a form without rows, a sheet nobody needs, or not recognised. */
export function sheetTitles(
  {tables, empty, fates}: Pick<SheetRead, 'tables' | 'empty' | 'fates'>,
  titleOf: (table: TableName) => string,
  words: Words
): string {
  const titles = tables.map(({table}) => (table === null ? words.unknownTable : titleOf(table)));
  const forms = empty.map(table => words.onlyHeader(titleOf(table)));
  const all = [...new Set([...titles, ...forms])].join('、');
  if (all !== '') return all;
  return fates.passed_over > 0 ? words.notUsed : words.unknownTable;
}
