import type {ImportProblem} from '../model/import-issues.ts';
import type {Level, Problem} from '../model/issues.ts';
import type {Column} from '../model/table.ts';
import {tables, type TableName} from '../model/tables.ts';
import type {BoundColumn} from '../read/bind-columns.ts';
import {columnLetter} from '../spreadsheet/column-letter.ts';
import {foldHeader} from '../read/fold-header.ts';
import {matchHeader} from '../read/match-header.ts';
import {captionUnit, moneyUnit, type MoneyUnit} from '../read/money-unit.ts';
import {captionPaidOn} from './captions.ts';
import {importTable} from './import-table.ts';
import type {Block} from './lay-out.ts';
import {recall, type Memory, type SheetMemory} from './memory.ts';
import {proposeTables} from './propose-table.ts';

/** Where the unit of a money column is known from, in the order of evidence (a unit in the cell goes before all). */
export type UnitEvidence = 'header' | 'caption' | 'memory' | 'contract' | 'assumed';

export interface PlanProblem {
  readonly problem: Problem | ImportProblem;
  readonly level: Level;
  readonly column?: string;
  readonly header?: string;
}

/** How one table of a sheet will be read. `table` null: it is a question, or the clerk passes it over (`skipped`). */
export interface BlockPlan {
  readonly block: Block;
  readonly table: TableName | null;
  readonly skipped: boolean;
  readonly columns: readonly BoundColumn[];
  /** Header as written → column or helper, null where not used. */
  readonly mapping: readonly (readonly [found: string, column: string | null])[];
  readonly unit: MoneyUnit | null;
  readonly units: Readonly<Record<string, UnitEvidence>>;
  readonly constants: Readonly<Record<string, string>>;
  readonly problems: readonly PlanProblem[];
}

/** Two tables this close in likelihood are the clerk's to tell apart. */
const tie = 0.75;

/** Proposes table, columns, unit and constants of a block; what the clerk confirmed or changed goes before every guess. */
export function planBlock(block: Block, memory: Memory): BlockPlan {
  const remembered = recall(memory, block.sheet.file, block.sheet.name, signature(block));
  if (remembered?.table === '') return {...nothing(block), skipped: true};
  const proposals = proposeTables(block);
  const [best, second] = proposals;
  const table = remembered?.table || best?.table;
  const unsure = !remembered && best && second && best.score - second.score < tie;
  if (!table || unsure || (!remembered && best!.score < 1.5)) {
    const candidates = proposals.slice(0, 3).map(proposal => proposal.table);
    return {...nothing(block), problems: [{problem: {kind: 'which-table', candidates}, level: 'must'}]};
  }
  return bindBlock(block, table, remembered, memory.refused_changes.includes('constant'));
}

/** The words by which a form is known again. */
export const signature = ({headers}: Block): string => headers.join('|');

const nothing = (block: Block): BlockPlan => ({
  block,
  table: null,
  skipped: false,
  columns: [],
  mapping: block.headers.map(header => [header, null]),
  unit: null,
  units: {},
  constants: {},
  problems: []
});

function bindBlock(
  block: Block,
  name: TableName,
  remembered: SheetMemory | undefined,
  noConstants: boolean
): BlockPlan {
  const table = importTable(name);
  // A remembered header is read as if it bore the column's own name; its unit stays.
  const headers = block.headers.map(header => {
    const chosen = remembered?.columns[header];
    if (chosen === undefined || !(chosen === '' || table.columns.some(column => column.name === chosen)))
      return header;
    return chosen;
  });
  const match = matchHeader(table, headers);
  const offset = block.parts[0]!.start;
  const caption = captionUnit(block.captions);
  const unit = caption ?? (remembered?.unit === undefined ? null : moneyUnit(remembered.unit));
  const contract = match.columns.some(
    ({column, header}) => header === column.name && (remembered?.columns[header] ?? header) === header
  );
  const units: Record<string, UnitEvidence> = {};
  const problems: PlanProblem[] = [];
  const columns = match.columns.map(({column, index, unit: own}): BoundColumn => {
    const header = block.headers[index]!;
    const named = own ?? foldHeader(header).unit;
    if (column.kind === 'money') {
      const evidence: UnitEvidence =
        named !== null
          ? 'header'
          : caption !== null
            ? 'caption'
            : unit !== null
              ? 'memory'
              : contract
                ? 'contract'
                : 'assumed';
      units[header] = evidence;
      if (evidence === 'assumed')
        problems.push({
          problem: {kind: 'unit-assumed', header},
          level: 'hint',
          column: columnLetter(index + offset),
          header
        });
    }
    return {column, index: index + offset, header, unit: named, text: cells => cells[index] ?? ''};
  });
  for (const {index, problem} of match.problems) {
    // Numbers of persons are consumed here; a header that only looks private is not used, and said.
    if (problem.kind === 'unknown-column' && problem.found === '') continue;
    const level: Level =
      problem.kind === 'unknown-column' || problem.kind === 'private-column' ? 'hint' : 'must';
    const header = block.headers[index] ?? '';
    const plain: Problem =
      problem.kind === 'private-column' ? {kind: 'unknown-column', found: header} : problem;
    problems.push({problem: plain, level, column: columnLetter(index + offset), header});
  }
  const constants = noConstants ? {...remembered?.constants} : constantsOf(block, name, columns, remembered);
  const bound = [
    ...columns,
    ...Object.entries(constants).flatMap(([column, value]) => constant(table.columns, column, value))
  ];
  const unused = match.mapping.flatMap(([, column], index) =>
    column === null && block.headers[index]!.trim() !== '' ? [block.headers[index]!] : []
  );
  problems.push(...missing(name, bound, unused));
  return {
    block,
    table: name,
    skipped: false,
    columns: bound,
    mapping: match.mapping.map(([, column], index) => [block.headers[index]!, column]),
    unit,
    units,
    constants,
    problems
  };
}

function constantsOf(
  block: Block,
  table: TableName,
  columns: readonly BoundColumn[],
  remembered: SheetMemory | undefined
): Record<string, string> {
  const has = (name: string) => columns.some(({column}) => column.name === name);
  const constants: Record<string, string> = {...remembered?.constants};
  if (table === 'disbursements' && !has('paid_on') && constants['paid_on'] === undefined) {
    const paidOn = captionPaidOn([...block.captions, block.sheet.name ?? '', block.sheet.file]);
    if (paidOn !== null) constants['paid_on'] = paidOn;
  }
  if (table === 'disbursements' && !has('payee_kind') && ['id_number', 'account', 'sign'].some(has))
    constants['payee_kind'] ??= 'household';
  return constants;
}

const constant = (columns: readonly Column[], name: string, value: string): BoundColumn[] =>
  columns
    .filter(column => column.name === name)
    .map(column => ({column, index: null, header: null, unit: null, text: () => value}));

/** Ids are made and villages found; all else that the contract demands must be there in some form. */
function missing(name: TableName, bound: readonly BoundColumn[], unused: readonly string[]): PlanProblem[] {
  const has = (column: string) => bound.some(found => found.column.name === column);
  const instead: Readonly<Record<string, readonly string[]>> = {
    village_code: ['village', 'place'],
    area_code: ['township'],
    fund_id: ['fund_name'],
    project_id: ['project_name']
  };
  return (tables[name].columns as readonly Column[])
    .filter(column => (column.required || (column.key && column.kind !== 'id')) && !has(column.name))
    .filter(column => !(instead[column.name] ?? []).some(has) || name === 'villages')
    .map((column): PlanProblem => {
      const due = column.name === 'amount' ? bound.find(found => found.column.name === 'due') : undefined;
      const {zh, en, aliases = []} = column;
      const problem: Problem | ImportProblem = due
        ? {kind: 'only-due-column', found: due.header ?? 'due'}
        : {kind: 'column-wanted', name: column.name, zh, en, aliases, unused};
      return {problem, level: 'must'};
    });
}
