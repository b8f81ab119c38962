import {characters} from '../search/build-index.ts';
import {tables, tableNames, type TableName} from '../model/tables.ts';
import type {Column} from '../model/table.ts';
import type {EditionAbout, PackedEdition} from './edition.ts';
import {
  tablePacker,
  type CellValue,
  type ColumnHead,
  type PackedTable,
  type TablePacker
} from './packed-table.ts';

/** Tables and columns of the public edition: what a list is compared with, and no more. */
export const publicColumns: Partial<Record<TableName, readonly string[]>> = {
  villages: ['village_code', 'village', 'township_code', 'township', 'aliases'],
  succession: ['old_code', 'new_code'],
  items: ['item', 'name', 'scope'],
  projects: [
    'project_id',
    'project',
    'contractor',
    'contractor_code',
    'contracted',
    'award_on',
    'contract_on'
  ],
  project_villages: ['project_id', 'village_code'],
  teams: ['area_code', 'role', 'name', 'unit', 'since'],
  disbursements: [
    'disbursement_id',
    'project_id',
    'village_code',
    'payee_kind',
    'payee',
    'payee_code',
    'item',
    'amount',
    'paid_on',
    'period'
  ]
};

/** Columns with names that somebody may have written by ear. */
const spoken: ReadonlySet<string> = new Set([
  'payee',
  'village',
  'township',
  'aliases',
  'name',
  'contractor'
]);

/**
 * Makes an edition from rows, table by table (build time only: the dictionary of readings stays behind). `columns`: those
 * that go in, null for all of all tables. Same rows in the same order, same bytes.
 */
export function editionPacker(about: EditionAbout, columns: typeof publicColumns | null) {
  const packers = new Map<TableName, TablePacker>();
  const written = new Set<string>();
  for (const name of tableNames) {
    const wanted = columns === null ? null : columns[name];
    if (wanted === undefined) continue;
    const {zh, en} = tables[name];
    const heads = (tables[name].columns as readonly Column[])
      .filter(column => wanted === null || wanted.includes(column.name))
      .map(headOf);
    packers.set(name, tablePacker({name, zh, en}, heads));
  }
  return {
    add(table: TableName, values: Readonly<Record<string, CellValue>>): void {
      const packer = packers.get(table);
      if (!packer) return;
      packer.add(values);
      for (const field of Object.keys(values))
        if (spoken.has(field) && typeof values[field] === 'string')
          for (const character of values[field]) written.add(character);
    },
    pack(more: readonly PackedTable[] = []): PackedEdition {
      const packed = [...packers.values()].map(packer => packer.pack()).filter(({rows}) => rows > 0);
      return {version: 1, about, tables: [...packed, ...more], ...characters([...written].sort().join(''))};
    }
  };
}

function headOf({name, zh, en, kind, choices}: Column): ColumnHead {
  const words =
    choices && Object.fromEntries(choices.map(choice => [choice.code, [choice.zh, choice.en] as const]));
  return {name, zh, en, kind, ...(words ? {choices: words} : {})};
}
