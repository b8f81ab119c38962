import {yuanText} from '../model/money.ts';
import type {Edition} from './edition.ts';
import type {Book} from './edition-index.ts';
import type {Hit} from './hits.ts';
import type {ListRow} from './list-rows.ts';
import {cellOf, columnOf, textOf, wordsOf} from './open-table.ts';
import {fill, type ResultWords} from './result-words.ts';
import {levelOf, sign, type Level, type Sign} from './score.ts';

/** The published row of a hit, in words. */
export interface Published {
  readonly book: Book;
  readonly id: string;
  readonly village_code: string;
  readonly township: string;
  readonly village: string;
  readonly who: string;
  readonly kind: string;
  readonly what: string;
  readonly amount_fen: number | null;
  readonly on: string;
  readonly period: string;
}

/** A hit as it is shown and exported; the list's cells stand beside it. */
export interface HitLine {
  readonly row: ListRow;
  readonly level: Level;
  readonly score: number;
  readonly reasons: readonly string[];
  readonly fits: number;
  readonly published: Published;
}

export type Locale = 'zh' | 'en';

/** Looks up what a hit's rows say. Made once per edition and language. */
export function hitLines(edition: Edition, words: ResultWords, locale: Locale) {
  const table = (name: string) => edition.tables.get(name);
  const villages = table('villages');
  const villageRow = rowOf(edition, 'villages', 'village_code');
  const names = {
    item: nameOf(edition, 'items', 'item', 'name'),
    project: nameOf(edition, 'projects', 'project_id', 'project')
  };
  const townshipNames = new Map<string, string>();
  for (let row = 0; row < (villages?.rows ?? 0); row++)
    townshipNames.set(
      textOf(columnOf(villages, 'township_code'), row) ||
        textOf(columnOf(villages, 'village_code'), row).slice(0, 9),
      textOf(columnOf(villages, 'township'), row)
    );
  const placeOf = (code: string) => {
    const row = villageRow.get(code);
    if (row === undefined) return {township: townshipNames.get(code.slice(0, 9)) ?? '', village: ''};
    return {
      township: textOf(columnOf(villages, 'township'), row),
      village: textOf(columnOf(villages, 'village'), row)
    };
  };
  const projectVillage = nameOf(edition, 'project_villages', 'project_id', 'village_code');
  const choice = (book: string, name: string, row: number) => {
    const column = wordsOf(table(book), name);
    const code = textOf(column, row);
    return column?.choices?.[code]?.[locale === 'zh' ? 0 : 1] ?? code;
  };

  function published(book: Book, at: number): Published {
    const text = (name: string) => textOf(columnOf(table(book), name), at);
    const fen = (name: string) => cellOf(columnOf(table(book), name), at) as number | null;
    if (book === 'disbursements') {
      const village_code = text('village_code');
      return {
        ...{book, id: text('disbursement_id'), village_code, ...placeOf(village_code)},
        who: text('payee'),
        kind: choice(book, 'payee_kind', at),
        what: names.item(text('item')) || names.project(text('project_id')),
        amount_fen: fen('amount'),
        on: text('paid_on'),
        period: text('period')
      };
    }
    if (book === 'projects') {
      const village_code = projectVillage(text('project_id'));
      return {
        ...{book, id: text('project_id'), village_code, ...placeOf(village_code)},
        who: text('contractor'),
        kind: words.books.projects,
        what: text('project'),
        amount_fen: fen('contracted'),
        on: text('contract_on') || text('award_on'),
        period: ''
      };
    }
    const area = text('area_code');
    return {
      ...{book, id: '', village_code: area.length === 12 ? area : '', ...placeOf(area)},
      who: text('name'),
      kind: words.books.teams,
      what: [text('role'), text('unit')].filter(Boolean).join(' '),
      amount_fen: null,
      on: text('since'),
      period: ''
    };
  }

  return (hit: Hit, row: ListRow): HitLine => {
    const line = published(hit.book, hit.at);
    const values = {
      ...{died: row.date ?? '', from: row.from ?? '…', to: row.to ?? '…', paid: line.on},
      place: [row.township, row.village].filter(Boolean).join(' '),
      n: hit.fits
    };
    const has = (name: Sign) => (hit.signs & sign[name]) !== 0;
    const reasons = (Object.keys(sign) as Sign[])
      // A surer reason makes a weaker one of the same sort needless.
      .filter(
        name => has(name) && !(name === 'nearName' && (has('sameName') || has('code'))) && name !== 'unit'
      )
      .filter(name => !(has('token') && (name === 'otherToken' || name === 'hidden')))
      .map(name => fill(name === 'sameName' && has('unit') ? words.unitSame : words.signs[name], values));
    if (hit.fits > 1 && !has('code')) reasons.push(fill(words.fits, values));
    return {row, level: levelOf(hit.score), score: hit.score, reasons, fits: hit.fits, published: line};
  };
}

/** 1286000 -> 12,860.00 */
export const amountText = (fen: number | null): string =>
  fen === null ? '' : yuanText(fen).replace(/\B(?=(\d{3})+(?!\d))(?=\d*\.)/g, ',');

function rowOf(edition: Edition, table: string, key: string): Map<string, number> {
  const column = wordsOf(edition.tables.get(table), key);
  const rows = edition.tables.get(table)?.rows ?? 0;
  return new Map(Array.from({length: rows}, (_, row) => [textOf(column, row), row]));
}

function nameOf(edition: Edition, table: string, key: string, name: string): (id: string) => string {
  const rows = rowOf(edition, table, key);
  const column = columnOf(edition.tables.get(table), name);
  return id => {
    const row = rows.get(id);
    return row === undefined ? '' : textOf(column, row);
  };
}
