import {tableNames, type Row, type TableName} from '../model/tables.ts';
import type {Random} from './random.ts';

/** A household, known here under its invented full name; the published tables hold a token and a masked name. */
export interface Household {
  readonly key: string;
  readonly head: string;
  readonly group: string;
  /** Contracted land in tenths of a mu; 0: none. */
  readonly mu_tenths: number;
}

/** A village with what the generator knows of it beyond its published row. */
export interface Village {
  readonly row: Row<'villages'>;
  readonly households: readonly Household[];
}

export type Tables = {[T in TableName]: Row<T>[]};

/** A whole county in memory: the published tables, and beside them what never leaves: full names. */
export interface County {
  /** Two digits: 01 is 晴川县. They stand in every id, so that counties written one after the other stay in key order. */
  readonly number: string;
  readonly code: string;
  readonly name: string;
  readonly random: Random;
  readonly tables: Tables;
  readonly villages: Village[];
  /** Full name of each payment to a person, by disbursement_id. */
  readonly names: Map<string, string>;
  /** Cells written as 不公开: `<table>/<key>/<field>`. */
  readonly withheld: Set<string>;
  /** Files beside the tables, by path inside the data folder: drawings in place of photos. */
  readonly files: Map<string, string>;
  /** The last number given in each table. */
  readonly serials: Map<TableName, number>;
}

export interface Size {
  readonly villages: number;
  readonly payments: number;
  readonly projects: number;
}

export function emptyCounty(number: string, name: string, random: Random): County {
  return {
    number,
    code: `9901${number}`,
    name,
    random,
    tables: Object.fromEntries(tableNames.map(table => [table, []])) as unknown as Tables,
    villages: [],
    names: new Map(),
    withheld: new Set(),
    files: new Map(),
    serials: new Map()
  };
}

/** The data's day: nothing published lies after it. */
export const dataOn = '2026-09-30';

/** True where the village stands on that day. */
export const stands = (village: Row<'villages'>, on: string): boolean =>
  (village.valid_from ?? '') <= on && on <= (village.valid_to ?? '9999');

/** The next id of a table in this county: nextId(county, 'disbursements', 'D', 6) === 'D01000001'. Never given twice. */
export function nextId(county: County, table: TableName, letter: string, width: number): string {
  const serial = (county.serials.get(table) ?? 0) + 1;
  county.serials.set(table, serial);
  return `${letter}${county.number}${String(serial).padStart(width, '0')}`;
}
