import {yearOf, type Day} from '../model/day.ts';
import {townshipOf} from '../model/places.ts';
import {dateSign} from './date-sign.ts';
import type {Book, EditionIndex} from './edition-index.ts';
import {emptyHits, type Hits} from './hits.ts';
import type {FoundPlace} from './find-village.ts';
import type {ListKind} from './list-kinds.ts';
import type {ListRow, TroubleLog} from './list-rows.ts';
import type {NameAgreement, NameIndex} from './name-index.ts';
import {textOf, wordsOf} from './open-table.ts';
import {rowSigns} from './row-signs.ts';
import {scoreOf, sign} from './score.ts';
import {bareUnitName, unitCode, unitName} from './unit-name.ts';

/** What of the edition a list is compared with; null: all. */
export interface MatchOptions {
  readonly kind: ListKind;
  readonly books: readonly Book[];
  readonly items: readonly string[] | null;
  readonly years: readonly number[] | null;
  readonly townships: readonly string[] | null;
  /** List people of the same name in other villages as well. */
  readonly elsewhere: boolean;
}

/** The token of an ID number in a year, made with the county's key; only the command has one. */
export type TokenOf = (id: string, year: number) => string | null;

/** More hits than this nobody checks by hand, nor fit into one sheet of Excel. */
const mostHits = 1_000_000;
const rowsAStep = 250;

const signOfName: Readonly<Record<NameAgreement, number>> = {
  same: sign.sameName,
  sound: sign.sound,
  rare: sign.rare,
  hidden: sign.hidden
};

/**
 * Compares a list with an edition. Yields the number of list rows done; stop asking to cancel. The work is that of reading
 * the list and of writing the hits: every look-up goes by a key, none through a table. Hits come in order of list row.
 */
export function* matchList(
  index: EditionIndex,
  rows: readonly ListRow[],
  options: MatchOptions,
  log: TroubleLog,
  tokenOf?: TokenOf
): Generator<number, Hits> {
  const hits = emptyHits(index.edition, mostHits);
  const payments = paymentsOf(index, options);
  const wanted = (book: Book) => options.books.includes(book);
  const found = rowSigns(index.edition, book => (book === 'disbursements' ? payments.allowed : () => true));
  const {add} = found;

  for (const [listed, row] of rows.entries()) {
    if (listed % rowsAStep === 0) yield listed;
    const place = index.findPlace(row);
    const hasPlace = row.village !== '' || row.township !== '' || row.village_code !== '';
    if (hasPlace && place.how === 'unknown') log.add('no-place', row.row);

    const own = wanted('disbursements') ? ownTokens(row, payments.years, tokenOf) : null;
    if (row.id && tokenOf && payments.years.length && !own) log.add('bad-id', row.row);
    if (own)
      for (const [token, year] of own)
        for (const at of index.byToken.get(token) ?? [])
          if (year === null || payments.yearOf(at) === year) add('disbursements', at, sign.token);
    for (const book of ['disbursements', 'teams'] as const)
      if (wanted(book) && row.name !== '' && index.people[book])
        people(index.people[book], row.name, place, options.elsewhere, (at, signs) => add(book, at, signs));
    for (const book of ['disbursements', 'projects'] as const)
      if (wanted(book)) units(index, book, row, (at, signs) => add(book, at, signs));
    if (/[*●某×]/u.test(row.name)) log.add('hidden-name', row.row);
    let undated = false;
    for (const [book, at, signs] of found.take()) {
      let all = signs;
      if (book === 'disbursements') {
        const dated = dateSign(row, options.kind, payments.dayOf(at));
        if (dated === null) continue;
        undated ||= row.undated;
        all |= dated | (own && !(signs & sign.token) && payments.disagrees(at, own) ? sign.otherToken : 0);
      }
      if (!hits.add(listed, book, at, all, scoreOf(all))) return hits.close(listed);
    }
    if (undated && options.kind === 'deceased') log.add('no-date', row.row);
  }
  yield rows.length;
  return hits.close(null);
}

/** Which payments count, and what is asked of each. */
function paymentsOf({edition, byToken}: EditionIndex, {items, years, townships}: MatchOptions) {
  const table = edition.tables.get('disbursements');
  const column = (name: string) => wordsOf(table, name);
  const [days, paidItems, villages, tokens] = [
    column('paid_on'),
    column('item'),
    column('village_code'),
    column('household_id')
  ];
  const chosen = <T>(all: readonly T[] | null) => (all === null ? null : new Set(all));
  const [wantedItems, wantedYears, wantedTownships] = [chosen(items), chosen(years), chosen(townships)];
  const dayOf = (at: number) => (textOf(days, at) || null) as Day | null;
  const yearAt = (at: number) => {
    const day = dayOf(at);
    return day === null ? null : yearOf(day);
  };
  const all = new Set((days?.words ?? []).map(day => yearOf(day as Day)));
  return {
    dayOf,
    yearOf: yearAt,
    years: byToken.size ? [...all].sort() : [],
    allowed: (at: number): boolean =>
      (!wantedItems || wantedItems.has(textOf(paidItems, at))) &&
      (!wantedYears || wantedYears.has(yearAt(at) ?? 0)) &&
      (!wantedTownships || wantedTownships.has(townshipOf(textOf(villages, at)))),
    /** The payment has a token, of a year in which the listed person has one too, and it is another. */
    disagrees(at: number, own: ReadonlyMap<string, number | null>): boolean {
      const token = textOf(tokens, at);
      const year = yearAt(at);
      return token !== '' && !own.has(token) && [...own.values()].includes(year);
    }
  };
}

/** Token -> its year (null: as the list gives it); null where the list has neither number nor token. */
function ownTokens(
  row: ListRow,
  years: readonly number[],
  tokenOf: TokenOf | undefined
): Map<string, number | null> | null {
  const own = new Map<string, number | null>();
  if (row.household) own.set(row.household.normalize('NFKC').toUpperCase(), null);
  if (row.id && tokenOf)
    for (const year of years) {
      const token = tokenOf(row.id, year);
      if (token !== null) own.set(token, year);
    }
  return own.size ? own : null;
}

function people(
  index: NameIndex,
  name: string,
  {how, villages}: FoundPlace,
  elsewhere: boolean,
  add: (at: number, signs: number) => void
): void {
  const inVillage = how === 'several' ? sign.oneOfVillages : sign.sameVillage;
  for (const [number, agreement] of index.candidates(name)) {
    const signs = signOfName[agreement];
    const same = agreement === 'same';
    if (how === 'none' || how === 'unknown') {
      // Without a place only the very same name is worth a look: all else would be half the county.
      if (!same) continue;
      const placed = how === 'none' ? sign.noPlace : sign.unknownPlace;
      for (const at of index.rowsOf(number)) add(at, signs | placed);
      continue;
    }
    if (how === 'township' && agreement === 'hidden') continue;
    const inside = new Set<number>();
    for (const village of villages)
      for (const at of index.rowsIn(number, village)) {
        inside.add(at);
        add(at, signs | (how === 'township' ? sign.sameTownship : inVillage));
      }
    if (!same) continue;
    for (const at of index.rowsIn(number, -1)) {
      inside.add(at);
      add(at, signs | sign.noPlace);
    }
    if (elsewhere)
      for (const at of index.rowsOf(number)) if (!inside.has(at)) add(at, signs | sign.elsewhere);
  }
}

function units(
  {units, edition}: EditionIndex,
  book: 'disbursements' | 'projects',
  row: ListRow,
  add: (at: number, signs: number) => void
): void {
  const index = units[book];
  const code = unitCode(row.code);
  const name = unitName(row.unit, edition);
  if (!index || (code === null && name === '')) return;
  const differs = (at: number) => code !== null && index.codeOf(at) !== '' && index.codeOf(at) !== code;
  if (code !== null) for (const at of index.byCode.get(code) ?? []) add(at, sign.unit | sign.code);
  if (name === '') return;
  for (const at of index.byName.get(name) ?? [])
    add(at, sign.unit | sign.sameName | (differs(at) ? sign.otherCode : 0));
  const bare = bareUnitName(name);
  for (const at of index.byBareName.get(bare) ?? [])
    add(at, sign.unit | sign.nearName | (differs(at) ? sign.otherCode : 0));
}
