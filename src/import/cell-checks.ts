import {detect} from '../guard/detect.ts';
import {isPerson} from '../guard/tier.ts';
import type {ImportIssue, ImportProblem} from '../model/import-issues.ts';
import type {Level, Problem} from '../model/issues.ts';
import type {SourceRow} from '../model/records.ts';
import type {Column} from '../model/table.ts';
import {tables} from '../model/tables.ts';
import type {BoundColumn} from '../read/bind-columns.ts';
import type {RowIssue} from '../read/row-reader.ts';
import type {ChangeKind} from './automatic-changes.ts';
import type {BlockPlaces} from './block-places.ts';
import type {LaidRow} from './lay-out.ts';
import type {BlockPlan} from './plan-block.ts';

export type LaidRecord = Extract<LaidRow, {kind: 'data' | 'total'}>;

/** Kinds of column in which a number of 16 digits or more has lost its last ones. */
const numberWords: ReadonlySet<string> = new Set(['text', 'id', 'code', 'phone']);
/** Columns that are dropped anyway. */
const dropped: ReadonlySet<string> = new Set(['account', 'bank', 'private_phone', 'sign', 'seq']);

type OnIssue = (issue: ImportIssue) => void;

/** What can be wrong with a cell beyond what the reader types: how the spreadsheet stored it, and what it should never hold. */
export function cellChecks(plan: BlockPlan, places: BlockPlaces, refuses: (kind: ChangeKind) => boolean) {
  const table = plan.table!;
  const contract: readonly Column[] = tables[table].columns;
  const {place, first} = places;
  const keys = new Set<string>(tables[table].key);
  const asNumber = new Map<string, number>();
  const looked = plan.columns.filter(
    ({column: {name, kind}}) =>
      !dropped.has(name) && name !== 'id_number' && !['money', 'day', 'phone'].includes(kind)
  );
  // Names of villages, funds and projects stand for codes and are not written on, so that the guard never sees them.
  const unseen = looked.filter(
    ({column}) => column.name === 'village_code' || !contract.some(({name}) => name === column.name)
  );
  const seen = looked.filter(bound => !unseen.includes(bound));
  const numbers = plan.columns.filter(
    ({column: {kind}}) => kind === 'money' || kind === 'decimal' || kind === 'integer'
  );
  /** Columns whose rewriting the clerk refuses. */
  const refusable = plan.columns.flatMap(({column}) => {
    const kind =
      column.kind === 'money' ? 'rewritten-amount' : column.kind === 'day' ? 'rewritten-day' : null;
    return kind !== null && refuses(kind) ? [{column, kind} as const] : [];
  });
  const idNumber = (plan.columns.find(({column}) => column.name === 'id_number')?.index ?? -1) - first;

  return {
    looked,
    unseen,
    seen,
    /** Codes stored as numbers, by column: one hint a column, at the end. */
    asNumber,
    /** An error value, a formula saved without its result, a long number that has lost its end. */
    stored({cells, kinds, row, part}: LaidRecord, issue: OnIssue): void {
      if (!kinds) return;
      for (const {column, index} of plan.columns) {
        if (index === null) continue;
        const kind = kinds[index - first];
        const text = cells[index - first] ?? '';
        if (kind === undefined || kind === 'text') continue;
        const where = {...place, row, ...places.of(column.name, part.start)};
        if (kind === 'error') issue({kind: 'error-value', found: text, level: 'must', place: where});
        else if (kind === 'formula' && text === '')
          issue({kind: 'formula-without-value', level: 'must', place: where});
        else if (kind === 'number' && !dropped.has(column.name)) {
          const digits = numberWords.has(column.kind) ? text.replace(/\D/gu, '').length : 0;
          const level = column.name === 'id_number' ? 'check' : 'must';
          if (digits >= 16) issue({kind: 'long-number', digits, level, place: where});
          else if (column.kind === 'code' || column.name.endsWith('_code'))
            asNumber.set(column.name, (asNumber.get(column.name) ?? 0) + 1);
        }
      }
    },
    /** An ID number typed as a number has lost its last three digits: no token may be made of what is left. */
    withoutLostDigits({cells, kinds}: LaidRecord): readonly string[] {
      if (kinds?.[idNumber] !== 'number' || (cells[idNumber] ?? '').length < 16) return cells;
      return cells.map((cell, index) => (index === idNumber ? '' : cell));
    },
    /** An id that cannot be one is fatal for its row where it is the key; one with an exponent has lost its digits. */
    ofKey({problem, level, place: {header}}: RowIssue): {problem: Problem | ImportProblem; level: Level} {
      if (problem.kind !== 'not-an-id') return {problem, level};
      const damaged = /^\d+(?:[.,]\d+)?e\+?\d+$/iu.test(problem.found.normalize('NFKC'));
      const key = plan.columns.some(bound => bound.header === header && keys.has(bound.column.name));
      return {
        problem: damaged ? {kind: 'damaged-id', found: problem.found} : problem,
        level: key ? 'must' : level
      };
    },
    /** Personal data in cells that the guard will not see: of columns that are not written on, or of rows that stay behind. */
    personal(
      cells: readonly string[],
      {row, part}: LaidRecord,
      columns: readonly BoundColumn[],
      issue: OnIssue
    ): void {
      for (const {column, text} of columns) {
        const detector = detect(text(cells), {persons: table === 'disbursements'});
        if (detector)
          issue({
            kind: 'personal-data',
            detector,
            level: 'must',
            place: {...place, row, ...places.of(column.name, part.start)}
          });
      }
    },
    /** 13912340000 yuan or mu is no payment to a person: somebody typed a phone into a column of numbers. */
    phones({row, values, raw}: SourceRow, start: number, issue: OnIssue): void {
      if (table !== 'disbursements' || !isPerson((values['payee_kind'] ?? null) as string | null)) return;
      for (const {column} of numbers) {
        const value = values[column.field] ?? null;
        const whole = column.kind === 'money' && typeof value === 'number' ? value / 100 : Number(value ?? 0);
        const text = value === null ? (raw?.[column.field] ?? '') : whole < 1e10 ? '' : String(whole);
        if (text === '' || detect(text, {persons: true}) === null) continue;
        issue({
          kind: 'personal-data',
          detector: 'mobile-phone',
          level: 'must',
          place: {...place, row, ...places.of(column.name, start)}
        });
      }
    },
    /** A rewriting that the clerk refuses makes its cell one to be mended by hand. */
    refused({row, values, raw}: SourceRow, start: number, issue: OnIssue): void {
      if (!raw || refusable.length === 0) return;
      for (const {column, kind} of refusable) {
        const found = raw[column.field];
        if (found === undefined || values[column.field] === null) continue;
        const where = {...place, row, ...places.of(column.name, start)};
        issue({
          kind: kind === 'rewritten-amount' ? 'not-an-amount' : 'not-a-day',
          found,
          level: 'must',
          place: where
        });
      }
    }
  };
}
