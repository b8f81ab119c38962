import {yearOf, type Day} from '../model/day.ts';
import type {Cell, SourceRow} from '../model/records.ts';
import type {Column} from '../model/table.ts';
import {tables, type TableName} from '../model/tables.ts';
import {parseCode} from '../read/parse-code.ts';
import type {ChangeKind} from './automatic-changes.ts';
import {householdIdentity, tokenOf} from './household-identity.ts';
import {keepNote} from './keep-note.ts';
import type {NameIndex} from './name-index.ts';
import {unitKind} from './unit-kind.ts';
import type {ResolveContext, RowProblem} from './resolve-context.ts';
import {codeProblem, projectVillages, villageOf} from './resolve-village.ts';

export interface Resolved {
  readonly row: SourceRow;
  readonly problems: readonly RowProblem[];
  /** Villages of a project that its list names in one cell. */
  readonly villages: readonly string[];
  /** Who receives, for counting recipients in memory only. */
  readonly recipient: string | null;
  /** What was done to the row, for the list of automatic changes. */
  readonly done: readonly ChangeKind[];
  readonly madeId: boolean;
}

/**
 * A row as written → a row of the contract: village, item, fund and project by code or name, the household's token, the
 * missing id. Helpers are taken out. What cannot be found for sure is a question, never a guess.
 */
export function resolveRow(table: TableName, source: SourceRow, context: ResolveContext): Resolved {
  const problems: RowProblem[] = [];
  const values: Record<string, Cell> = {};
  const columns: readonly Column[] = tables[table].columns;
  for (let i = 0; i < columns.length; i++) {
    const {field} = columns[i]!;
    values[field] = source.values[field] ?? null;
  }
  const helper = (name: string): string | null => {
    const value = source.values[name];
    return typeof value === 'string' && value.trim() !== '' && !(name in values) ? value.trim() : null;
  };
  const raw: Record<string, string> = {};
  for (const field in source.raw) if (field in values) raw[field] = source.raw[field]!;

  let madeId = false;
  const done: ChangeKind[] = [];
  let villages: string[] = [];
  if ('village_code' in values && table !== 'villages') {
    const found = villageOf(values, helper, context);
    problems.push(...found.problems);
    values['village_code'] = found.code;
    if (found.byName) done.push('village-by-name');
  } else if (table === 'projects') {
    const found = projectVillages(helper, context);
    problems.push(...found.problems);
    villages = found.codes;
    if (values['place_raw'] === null)
      values['place_raw'] =
        [helper('township'), helper('village') ?? helper('place')].filter(Boolean).join('') || null;
  } else if (table === 'villages') {
    const code = parseCode(String(values['village_code'] ?? ''), 12);
    if (code.kind === 'code') values['village_code'] = code.code;
    else if (code.kind !== 'none') {
      problems.push(codeProblem(String(values['village_code']), null));
      values['village_code'] = null;
    }
  }
  // A promise or problem is of a village where one is named, else of the township.
  if (table === 'tasks' && values['area_code'] === null) {
    const found = villageOf({}, helper, context);
    problems.push(...found.problems);
    if (found.byName) done.push('village-by-name');
    values['area_code'] = found.code ?? (found.problems.length ? null : townshipNamed());
  }
  if (table === 'oversight') values['township_code'] ??= townshipNamed();
  else if (table === 'oversight_sums' || table === 'monitoring') values['area_code'] ??= townshipNamed();
  name('item', 'which-item', context.items, context.item);
  name('fund_id', 'which-fund', context.funds, helper('fund_name'));
  name('project_id', 'which-project', context.projects, helper('project_name'));

  let recipient: string | null = null;
  if (table === 'disbursements') {
    const paidOn = values['paid_on'];
    const year = typeof paidOn === 'string' ? yearOf(paidOn as Day) : null;
    const identity = householdIdentity(helper('id_number') ?? '', year, context.key);
    if (identity.bad) problems.push({problem: {kind: 'bad-id-number'}, level: 'check', name: 'id_number'});
    const written = values['household_id'] as string | null;
    const token = helper('id_number') !== null ? identity.token : tokenOf(written, year, context.key);
    values['household_id'] = token !== written && context.refuses('token') ? null : token;
    if (values['household_id'] !== null && token !== written) done.push('token');
    if (!context.refuses('note-kept') && keepNote(values, raw)) done.push('note-kept');
    const kind =
      values['payee_kind'] === null && typeof values['payee'] === 'string' && !context.refuses('payee-kind')
        ? unitKind(values['payee'])
        : null;
    if (kind !== null && !source.unreadable?.includes('payee_kind')) {
      values['payee_kind'] = kind;
      done.push('payee-kind');
    }
    recipient = identity.key ?? (values['household_id'] as string | null);
    recipient ??=
      values['payee'] === null
        ? null
        : JSON.stringify([values['village_code'], values['village_group'], values['payee']]);
  }

  for (const column of demandedOf(table)) {
    const bad = source.unreadable?.includes(column.field);
    if (
      column.key &&
      column.kind === 'id' &&
      values[column.field] === null &&
      !bad &&
      !context.refuses('made-id')
    ) {
      const who = String(values['household_id'] ?? values['payee'] ?? '');
      values[column.field] = context.ids.idFor(table, values, who);
      madeId = true;
    }
    if (values[column.field] !== null) continue;
    if (problems.some(({name: about, level}) => about === column.name && level === 'must')) continue;
    if (!bad)
      problems.push({problem: {kind: 'empty-required', name: column.name}, level: 'must', name: column.name});
  }

  const {unreadable, withheld} = source;
  const row: SourceRow = {
    file: source.file,
    row: source.row,
    values,
    ...(isEmpty(raw) ? {} : {raw}),
    ...(withheld?.some(field => field in values)
      ? {withheld: withheld.filter(field => field in values)}
      : {}),
    ...(unreadable?.some(field => field in values)
      ? {unreadable: unreadable.filter(field => field in values)}
      : {})
  };
  return {row, problems, villages, recipient, done, madeId};

  /** The township that a column or the title names. */
  function townshipNamed(): string | null {
    const township = helper('township') ?? context.township;
    return (township !== null && context.villages.townshipCode(township)) || null;
  }

  /** A reference by id or name; `instead` names it where the row's own cell is empty. */
  function name(
    field: string,
    kind: 'which-item' | 'which-fund' | 'which-project',
    index: NameIndex,
    instead: string | null
  ): void {
    if (!(field in values) || tables[table].key.includes(field as never)) return;
    const text = (values[field] as string | null) ?? instead;
    if (text === null) return;
    const answer = index.find(text);
    if ('id' in answer) values[field] = answer.id;
    else if (index.size === 0 && /^[0-9A-Za-z][0-9A-Za-z._-]{0,63}$/u.test(text)) values[field] = text;
    else {
      values[field] = null;
      delete raw[field];
      problems.push({
        problem: {kind, found: text, candidates: answer.candidates},
        level: 'must',
        name: field
      });
    }
  }
}

/** Columns without which a row is none: keys and what the contract demands. */
function demandedOf(table: TableName): readonly Column[] {
  const known = demanded.get(table);
  if (known) return known;
  const columns = (tables[table].columns as readonly Column[]).filter(({required, key}) => required || key);
  demanded.set(table, columns);
  return columns;
}

const demanded = new Map<TableName, readonly Column[]>();

function isEmpty(texts: Readonly<Record<string, string>>): boolean {
  for (const _ in texts) return false;
  return true;
}
