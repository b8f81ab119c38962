import type {Edition} from './edition.ts';
import {villageFinder, type FoundPlace, type PlaceCells} from './find-village.ts';
import {nameIndex, type NameIndex} from './name-index.ts';
import {textOf, wordsOf, type Table} from './open-table.ts';
import {bareUnitName, unitName} from './unit-name.ts';

/** The tables a list is compared with: payments, the contractors of projects, people in office. */
export const books = ['disbursements', 'projects', 'teams'] as const;
export type Book = (typeof books)[number];

/** Units of one table by code, by name, and by name without legal form. */
export interface UnitIndex {
  readonly byCode: ReadonlyMap<string, readonly number[]>;
  readonly byName: ReadonlyMap<string, readonly number[]>;
  readonly byBareName: ReadonlyMap<string, readonly number[]>;
  codeOf(row: number): string;
}

/** Everything a list is looked up in; made once for an edition. */
export interface EditionIndex {
  readonly edition: Edition;
  readonly people: Partial<Record<Book, NameIndex>>;
  readonly units: Partial<Record<Book, UnitIndex>>;
  /** Household token -> payments. */
  readonly byToken: ReadonlyMap<string, readonly number[]>;
  readonly findPlace: (cells: PlaceCells) => FoundPlace;
  /** Payment -> row of the village table; −1: none. */
  readonly villageAt: Int32Array;
}

/** A person in business may be listed under the own name or the firm's: looked up as both, like a payee of no stated kind. */
const onlyUnits: ReadonlySet<string> = new Set(['firm', 'cooperative', 'village']);
const onlyPeople: ReadonlySet<string> = new Set(['household']);

export function indexEdition(edition: Edition): EditionIndex {
  const table = (name: string) => edition.tables.get(name);
  const villages = table('villages');
  const codes = wordsOf(villages, 'village_code');
  const villageOf = new Map(Array.from({length: villages?.rows ?? 0}, (_, row) => [textOf(codes, row), row]));
  const oneStar = edition.about.mask_form === 'one-star';
  const placesOf = (of: Table | undefined, name: string) => {
    const column = wordsOf(of, name);
    const places = column?.words.map(code => villageOf.get(code) ?? -1) ?? [];
    return Int32Array.from({length: of?.rows ?? 0}, (_, row) => places[column?.at[row] ?? -1] ?? -1);
  };

  const payments = table('disbursements');
  const villageAt = placesOf(payments, 'village_code');
  const payees = wordsOf(payments, 'payee');
  const kinds = wordsOf(payments, 'payee_kind');
  const without = (left: ReadonlySet<string>) => {
    const isLeft = kinds?.words.map(kind => left.has(kind)) ?? [];
    return Int32Array.from({length: payments?.rows ?? 0}, (_, row) =>
      isLeft[kinds?.at[row] ?? -1] ? -1 : (payees?.at[row] ?? -1)
    );
  };
  const teams = table('teams');
  const officials = wordsOf(teams, 'name');
  const areas = placesOf(teams, 'area_code');
  const people: EditionIndex['people'] = {};
  if (payees)
    people.disbursements = nameIndex(
      payees.words,
      without(onlyUnits),
      row => villageAt[row]!,
      edition,
      oneStar
    );
  if (officials)
    people.teams = nameIndex(officials.words, officials.at, row => areas[row]!, edition, oneStar);

  const units: EditionIndex['units'] = {};
  if (payees) units.disbursements = unitIndex(edition, payments!, 'payee', 'payee_code', without(onlyPeople));
  const contractors = wordsOf(table('projects'), 'contractor');
  if (contractors)
    units.projects = unitIndex(edition, table('projects')!, 'contractor', 'contractor_code', contractors.at);

  const tokens = wordsOf(payments, 'household_id');
  const byToken = new Map<string, number[]>();
  if (tokens)
    for (let row = 0; row < tokens.at.length; row++)
      if (tokens.at[row]! >= 0) put(byToken, tokens.words[tokens.at[row]!]!, row);
  return {edition, people, units, byToken, findPlace: villageFinder(edition), villageAt};
}

function unitIndex(edition: Edition, table: Table, name: string, code: string, at: Int32Array): UnitIndex {
  const [names, codes] = [wordsOf(table, name)!, wordsOf(table, code)];
  const folded = names.words.map(word => unitName(word, edition));
  const [byCode, byName, byBareName] = [0, 1, 2].map(() => new Map<string, number[]>()) as [
    Map<string, number[]>,
    Map<string, number[]>,
    Map<string, number[]>
  ];
  for (let row = 0; row < table.rows; row++) {
    const unit = textOf(codes, row);
    if (unit) put(byCode, unit, row);
    const text = at[row]! < 0 ? '' : folded[at[row]!]!;
    if (text === '') continue;
    put(byName, text, row);
    put(byBareName, bareUnitName(text), row);
  }
  return {byCode, byName, byBareName, codeOf: row => textOf(codes, row)};
}

function put(map: Map<string, number[]>, key: string, row: number): void {
  const found = map.get(key);
  if (found) found.push(row);
  else map.set(key, [row]);
}
