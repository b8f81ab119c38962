import {z} from 'zod';
import {tableNames, type TableName} from '../model/tables.ts';

const valueList = z.union([z.string(), z.array(z.string()).min(1)]);

/** Where a column's cells come from: a source column, one constant, or a template such as `{notice_id}-{seq:02}`. */
const columnSource = z.union([
  z.strictObject({
    from: z.string().min(1),
    /** 元, 万元 … for the whole column, or the source column that names it row by row. A unit in the cell goes before it. */
    unit: z.union([z.string(), z.strictObject({column: z.string().min(1)})]).optional(),
    /** Cells to read as others: {"Completion": "approved"}; cells not listed stay as they are. */
    values: z.record(z.string(), z.string()).optional()
  }),
  z.strictObject({value: z.string()}),
  z.strictObject({template: z.string().min(1), values: z.record(z.string(), z.string()).optional()})
]);

const mappedTable = z.strictObject({
  table: z.enum(tableNames as [TableName, ...TableName[]]),
  /** Only rows whose source columns hold these values; "" is an empty cell, a list any of its values. */
  where: z.record(z.string(), valueList).optional(),
  /** Only the first row of each key. */
  distinct: z.boolean().optional(),
  /** `match`: columns that are not listed are found by their headers, as in a file without a mapping. */
  others: z.literal('match').optional(),
  columns: z.record(z.string(), columnSource)
});

/**
 * import.json: how foreign files become tables of the contract. A file whose name fits a pattern (`*` stands for any
 * letters) is read through it alone; an empty list of tables passes the file over. Files not mentioned are read as usual.
 */
export const mappingSchema = z.strictObject({
  files: z.array(z.strictObject({pattern: z.string().min(1), tables: z.array(mappedTable)}))
});

export type Mapping = z.output<typeof mappingSchema>;
export type MappedTable = z.output<typeof mappedTable>;
export type ColumnSource = z.output<typeof columnSource>;

/** Does a file name fit a pattern? Only `*` is special; case counts. */
export function fitsPattern(name: string, pattern: string): boolean {
  const parts = pattern.split('*').map(part => part.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`));
  return new RegExp(`^${parts.join('.*')}$`, 'u').test(name);
}

/** Label of a mapped table's rows: `lines.csv#kind=project`; the bare name where no filter tells rows apart. */
export function mappedLabel(file: string, where: MappedTable['where']): string {
  const filters = Object.entries(where ?? {}).map(
    ([column, value]) => `${column}=${[value].flat().join('|')}`
  );
  return filters.length ? `${file}#${filters.join('&')}` : file;
}
