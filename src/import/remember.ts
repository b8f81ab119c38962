import {mayImport} from './public-tables.ts';
import type {Memory} from './memory.ts';
import {signature, type BlockPlan} from './plan-block.ts';

/** The memory with every proposal of this run in it, so that the clerk can change it and the next run knows it. */
export function remember(memory: Memory, plans: readonly BlockPlan[]): Memory {
  const sheets = new Map(
    memory.sheets.map(entry => [JSON.stringify([entry.file, entry.sheet ?? '', entry.header]), entry])
  );
  for (const {block, table, mapping} of plans) {
    if (!table || !mayImport(table)) continue;
    const {file, name} = block.sheet;
    const header = signature(block);
    const key = JSON.stringify([file, name ?? '', header]);
    if (sheets.has(key)) continue;
    const columns = Object.fromEntries(
      mapping.filter(([found]) => found !== '').map(([found, column]) => [found, column ?? ''])
    );
    sheets.set(key, {file, ...(name === null ? {} : {sheet: name}), header, table, columns, constants: {}});
  }
  return {...memory, sheets: [...sheets.values()]};
}
