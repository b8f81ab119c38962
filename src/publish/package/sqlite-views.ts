import {quoted} from '../../store/ddl.ts';
import type {PackageTable} from './package-table.ts';

/** Columns by which people look rows up. */
const lookedUp = ['village_code', 'project_id', 'fund_id', 'item', 'household_id', 'round_id', 'payee_code'];

/** An index for each pointer and each column people look up, where no key has it first. */
export const sqliteIndexes = (tables: readonly PackageTable[]): readonly string[] =>
  tables.flatMap(({name, columns, key}) =>
    columns
      .filter(({field}) => lookedUp.includes(field) && key[0] !== field)
      .map(
        ({field}) =>
          `CREATE INDEX ${quoted(`${name}_${field}`)} ON ${quoted(name)} (${quoted(field)}) WHERE ${quoted(field)} IS NOT NULL`
      )
  );

/**
 * A view in yuan beside each table with money: the same rows, each amount as exact text with two decimals. Sums are made of the
 * fen, which are whole numbers.
 */
export const sqliteViews = (tables: readonly PackageTable[]): readonly string[] =>
  tables
    .filter(({columns}) => columns.some(({kind}) => kind === 'money'))
    .map(({name, columns}) => {
      const list = columns.map(({name: column, field, kind}) =>
        kind === 'money' ? `${yuan(quoted(field))} AS ${quoted(`${column}_yuan`)}` : quoted(field)
      );
      return `CREATE VIEW ${quoted(`${name}_in_yuan`)} AS SELECT ${list.join(', ')} FROM ${quoted(name)}`;
    });

const yuan = (fen: string): string =>
  `CASE WHEN ${fen} IS NOT NULL THEN printf('%s%d.%02d', CASE WHEN ${fen} < 0 THEN '-' ELSE '' END, abs(${fen}) / 100, abs(${fen}) % 100) END`;
