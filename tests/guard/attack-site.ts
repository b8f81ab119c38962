import {createHash} from 'node:crypto';
import {attackCounts} from './attack-counts.ts';
import {detect} from '../../src/guard/detect.ts';
import {maskName} from '../../src/guard/mask-name.ts';
import {scanOutput} from '../../src/guard/scan-output.ts';
import {isPerson} from '../../src/guard/tier.ts';
import {householdToken, tokenPattern} from '../../src/guard/token.ts';
import {canonicalJson} from '../../src/model/canonical.ts';
import {countyOf} from '../../src/model/places.ts';
import type {AnyPack, PackKind, PackOf} from '../../src/publish/packs/any-pack.ts';
import type {AggregateCell, CountyPack, TownshipPack} from '../../src/publish/packs/parents.ts';
import type {Payment} from '../../src/publish/packs/payment.ts';
import type {PlaceFigures} from '../../src/publish/packs/place-figures.ts'; // prettier-ignore

/** What the attacker got, and from which pack; never the value itself. */
export interface Breach {
  readonly attack: 'subtract' | 'link' | 'guess';
  readonly pack: string;
  readonly what: string;
}

/** What the attacker brings along: phones that are published anyway, and what to try out. */
export interface Attacker {
  readonly smallest?: number;
  readonly phones?: ReadonlySet<string>;
  /** Names and ID numbers to hash, keys to try on tokens. */
  readonly guesses?: {
    readonly names?: readonly string[];
    readonly ids?: readonly string[];
    readonly keys?: readonly string[];
  };
}

/**
 * Plays the attacker over every pack of a site (design 6): subtracts sums from one another, links tokens and names, and
 * guesses numbers, names and keys. Pure; an empty list is a site that held.
 *
 * Not counted as a breach, since a masked list always has it: how many households of one year can be found again in
 * another by group, masked name, item and quantity. linkedAcrossYears() measures that.
 */
export function attackSite(packs: readonly AnyPack[], attacker: Attacker = {}): Breach[] {
  const breaches = [
    ...attackCounts(packs, attacker.smallest ?? 3),
    ...subtract(packs, attacker.smallest ?? 3),
    ...link(packs),
    ...guess(packs, attacker)
  ];
  const seen = new Map(breaches.map(breach => [JSON.stringify(breach), breach]));
  return [...seen.values()];
}

const nameOf = (pack: AnyPack): string => `${pack.kind}/${pack.id}`;
const only = <K extends PackKind>(packs: readonly AnyPack[], kind: K): PackOf<K>[] =>
  packs.filter((pack): pack is PackOf<K> => pack.kind === kind);

// ——— subtract

type Key = string | number | null;
interface Held {
  readonly paid: bigint;
  readonly payments: number;
}
type Ledger = ReadonlyMap<Key, Held>;

/** A place's paid sums by item, fund and year: three ways to subtract. */
const ledgers: readonly (readonly [
  string,
  (figures: PlaceFigures) => Ledger,
  (cell: AggregateCell) => Key
])[] = [
  ['item', f => ledger(f.by_item, row => row.item), cell => cell.item],
  ['fund', f => ledger(f.by_fund, row => row.fund_id), cell => cell.fund_id],
  ['year', f => ledger(f.by_paid_year, row => row.year), cell => cell.year]
];

function ledger<R extends {readonly paid_fen: number; readonly payments: number}>(
  rows: readonly R[],
  key: (row: R) => Key
): Ledger {
  // prettier-ignore
  const sums = new Map<Key, Held>();
  for (const row of rows) {
    const held = sums.get(key(row)) ?? {paid: 0n, payments: 0};
    sums.set(key(row), {paid: held.paid + BigInt(row.paid_fen), payments: held.payments + row.payments});
  }
  return sums;
}

function* subtract(packs: readonly AnyPack[], smallest: number): Generator<Breach> {
  const breach = (pack: AnyPack, what: string): Breach => ({attack: 'subtract', pack: nameOf(pack), what});
  const sensitive = new Set(only(packs, 'item').filter(p => p.record.effective_tier === 'aggregate').map(p => p.id)); // prettier-ignore
  for (const pack of packs)
    for (const {item, tier} of pack.sources.items) if (tier === 'aggregate') sensitive.add(item);

  // One cell of one key must look the same everywhere, and none may be small.
  const cells = new Map<string, {text: string; places: Set<PackKind>; pack: AnyPack; cell: AggregateCell}>();
  for (const pack of packs) {
    if (!('aggregates' in pack.rows)) continue;
    for (const cell of pack.rows.aggregates) {
      sensitive.add(cell.item);
      if (cell.recipients !== null && cell.recipients < smallest) yield breach(pack, `a cell of ${cell.item} has fewer than ${smallest} recipients`); // prettier-ignore
      if (cell.area_code.length > 9) yield breach(pack, `a cell of ${cell.item} is of a village`);
      const key = JSON.stringify([cell.fund_id, cell.item, cell.year, cell.area_code]);
      const text = JSON.stringify([cell.recipients, cell.payments, cell.amount_fen]);
      const first = cells.get(key);
      if (first && first.text !== text)
        yield breach(pack, `a cell of ${cell.item} differs from that of ${nameOf(first.pack)}`);
      else if (first) first.places.add(pack.kind);
      else cells.set(key, {text, places: new Set([pack.kind]), pack, cell});
    }
  }
  // Loans: too few borrowers of a township, or an unknown number of them, tell who borrowed or is overdue.
  for (const pack of only(packs, 'roots'))
    for (const {area_code, borrowers, kind} of pack.rows.financing)
      if (area_code.length > 9 || (area_code.length > 6 && (borrowers ?? 0) < smallest))
        yield breach(pack, `a cell of ${kind} has fewer than ${smallest} borrowers`);
  const areas = new Set(packs.filter(p => p.kind === 'township' || p.kind === 'county').map(p => p.id));
  for (const {places, pack, cell} of cells.values())
    if (areas.has(cell.area_code) && !places.has('township') && !places.has('county'))
      yield breach(pack, `a cell of ${cell.item} stands here and not in its own area`);

  // Nothing of a sensitive item below the township.
  for (const pack of packs) {
    for (const payment of paymentsOf(pack)) {
      if (!isPerson(payment.payee_kind)) continue;
      if (payment.item === null) yield breach(pack, 'a payment to a person without an item is listed');
      else if (sensitive.has(payment.item)) yield breach(pack, `a payment of ${payment.item} is listed`);
    }
    if (pack.kind === 'village') {
      for (const {item} of [...pack.figures.by_item, ...pack.rows.rounds])
        if (item !== null && sensitive.has(item))
          yield breach(pack, `${item} stands in figures of a village`);
      for (const name of ['low_income_households', 'monitored_households'] as const)
        if (pack.record[name] === 1 || pack.record[name] === 2) yield breach(pack, `${name} is 1 or 2`);
    }
    if (
      pack.kind === 'item' &&
      sensitive.has(pack.id) &&
      pack.rows.villages.length + pack.rows.rounds.length > 0
    )
      yield breach(pack, 'villages or rounds of a sensitive item');
    if (pack.kind === 'item' && sensitive.has(pack.id)) {
      // The item's own sums may hold its cells and nothing else.
      const own = [...cells.values()].filter(({cell}) => cell.item === pack.id).map(({cell}) => cell);
      for (const {year, paid_fen} of pack.figures.by_year)
        if (BigInt(paid_fen) !== sum(own.filter(cell => cell.year === year)).paid)
          yield breach(pack, `${year} less its cells leaves a remainder`);
    }
    if (pack.kind === 'fund')
      for (const {item, village_code} of pack.rows.direct)
        if (item !== null && sensitive.has(item) && village_code !== null)
          yield breach(pack, `${item} by village`);
  }

  // County less townships, township less villages: what is left must be a published cell, or nothing.
  const byId = new Map<string, AnyPack>(packs.map(pack => [nameOf(pack), pack]));
  const unplaced = only(packs, 'unplaced').flatMap(pack => pack.rows.payments);
  for (const pack of packs) {
    if (pack.kind !== 'township' && pack.kind !== 'county') continue;
    const lines = pack.kind === 'township' ? pack.rows.villages : pack.rows.townships;
    const below = lines.map(line =>
      byId.get(`${pack.kind === 'township' ? 'village' : 'township'}/${line.code}`)
    );
    if (below.some(part => part === undefined)) continue;
    const parts = below as (PackOf<'village'> | TownshipPack)[];
    for (const [i, part] of parts.entries())
      if (lines[i]!.paid_fen !== part.figures.paid_fen)
        yield breach(pack, `its line of ${nameOf(part)} says another sum`);
    for (const [by, read, keyOf] of ledgers) {
      const own = read(pack.figures);
      const lower = parts.map(part => read(part.figures));
      for (const key of new Set([...own.keys(), ...lower.flatMap(l => [...l.keys()])])) {
        const left = (own.get(key)?.paid ?? 0n) - lower.reduce((n, l) => n + (l.get(key)?.paid ?? 0n), 0n);
        const cellsHere = sum(pack.rows.aggregates.filter(c => keyOf(c) === key && isHeldBy(c, pack))).paid;
        const cellsBelow = pack.kind === 'county' ? sum(parts.flatMap(p => (p.kind === 'township' ? p.rows.aggregates : [])).filter(c => keyOf(c) === key)).paid : 0n; // prettier-ignore
        const above = pack.kind === 'county' ? unplacedSum(unplaced, by, key) : 0n;
        // A parent's sums may leave the cells out or take in its own, or those below as well.
        const honest = [0n, cellsHere, cellsHere + cellsBelow].flatMap(n => [n, n + above]);
        if (!honest.includes(left))
          yield breach(pack, `${by} ${key ?? 'without'} less its parts leaves a remainder`);
      }
    }
  }
}

const isHeldBy = (cell: AggregateCell, pack: TownshipPack | CountyPack): boolean =>
  pack.kind === 'township'
    ? cell.area_code === pack.id
    : cell.area_code.length <= 6 || countyOf(cell.area_code) !== pack.id;

const sum = (cells: readonly AggregateCell[]): Held => ({
  paid: cells.reduce((n, cell) => n + BigInt(cell.amount_fen), 0n),
  payments: cells.reduce((n, cell) => n + (cell.payments ?? 0), 0)
});

const unplacedSum = (payments: readonly Payment[], by: string, key: Key): bigint =>
  payments
    .filter(p => (by === 'item' ? p.item : by === 'fund' ? p.fund_id : p.page_year) === key)
    .reduce((n, p) => n + BigInt(p.amount_fen), 0n);

const paymentsOf = (pack: AnyPack): readonly Payment[] => ('payments' in pack.rows ? pack.rows.payments : []);

// ——— link

function* link(packs: readonly AnyPack[]): Generator<Breach> {
  const breach = (pack: AnyPack, what: string): Breach => ({attack: 'link', pack: nameOf(pack), what});
  const tokens = new Map<string, {year: number; named: boolean; masked: boolean}>();
  const rows = new Map<string, string>();
  const named = new Map<string, string>();
  const masked: [AnyPack, Payment][] = [];
  for (const pack of packs)
    for (const payment of paymentsOf(pack)) {
      const {disbursement_id, payee, household_id, payee_kind} = payment;
      const text = JSON.stringify([payee, household_id]);
      if ((rows.get(disbursement_id) ?? text) !== text)
        yield breach(pack, 'a payment shows its payee otherwise elsewhere');
      rows.set(disbursement_id, text);
      if (!isPerson(payee_kind)) continue;
      const isNamed = payee !== null && !isMasked(payee);
      if (isNamed) named.set(place(payment, maskName(payee)), payee);
      else if (payee !== null) masked.push([pack, payment]);
      if (household_id === null) continue;
      const seen = tokens.get(household_id);
      if (seen && seen.year !== payment.page_year) yield breach(pack, 'a token stands in more than one year');
      if (seen && ((seen.named && !isNamed) || (seen.masked && isNamed)))
        yield breach(pack, 'a token gives a masked payee a name');
      tokens.set(household_id, {
        year: payment.page_year,
        named: isNamed || (seen?.named ?? false),
        masked: !isNamed || (seen?.masked ?? false)
      });
    }
  // A full name in the same village group with the same masked form, once only: the masked rows are that person's.
  const takers = new Map<string, Set<string | null>>();
  for (const [, payment] of masked) {
    const key = place(payment, payment.payee!);
    takers.set(key, (takers.get(key) ?? new Set()).add(payment.household_id));
  }
  for (const [pack, payment] of masked) {
    const key = place(payment, payment.payee!);
    if (named.has(key) && takers.get(key)!.size === 1)
      yield breach(pack, 'a full name elsewhere in the group names a masked payee');
  }
}

const place = (payment: Payment, payee: string): string =>
  JSON.stringify([payment.village_code, payment.village_group, payee]);
const isMasked = (payee: string): boolean => maskName(payee, 'stars') === payee && /[*某]/.test(payee);

/**
 * How far masked rows of different years can be joined by village, group, masked name, item and quantity (else amount):
 * tokens of one year, and those of them that meet exactly one token of another year. A measure, not a breach.
 */
export function linkedAcrossYears(packs: readonly AnyPack[]): {tokens: number; linked: number} {
  const keys = new Map<string, Map<number, Set<string>>>();
  const tokens = new Set<string>();
  for (const pack of only(packs, 'village'))
    for (const payment of pack.rows.payments) {
      if (payment.household_id === null || !isPerson(payment.payee_kind)) continue;
      tokens.add(payment.household_id);
      const key = JSON.stringify([payment.village_code, payment.village_group, payment.payee, payment.item, payment.quantity ?? payment.amount_fen]); // prettier-ignore
      const years = keys.get(key) ?? new Map<number, Set<string>>();
      years.set(payment.page_year, (years.get(payment.page_year) ?? new Set()).add(payment.household_id));
      keys.set(key, years);
    }
  const linked = new Set<string>();
  for (const years of keys.values())
    if (years.size > 1 && [...years.values()].every(set => set.size === 1))
      for (const set of years.values()) for (const token of set) linked.add(token);
  return {tokens: tokens.size, linked: linked.size};
}

// ——— guess

function* guess(packs: readonly AnyPack[], {phones = new Set(), guesses = {}}: Attacker): Generator<Breach> {
  const breach = (pack: AnyPack, what: string): Breach => ({attack: 'guess', pack: nameOf(pack), what});
  const masked = new Set(
    only(packs, 'item')
      .filter(p => p.record.effective_tier !== 'full')
      .map(p => p.id)
  );
  const known = digests([...(guesses.names ?? []), ...(guesses.ids ?? [])]);
  const years = new Set(packs.flatMap(pack => paymentsOf(pack).map(payment => payment.page_year)));
  const opened = new Set<string>();
  for (const key of guesses.keys ?? [])
    for (const id of guesses.ids ?? []) for (const year of years) opened.add(householdToken(key, year, id));
  for (const pack of packs) {
    for (const {detector} of scanOutput(`${pack.id}.json`, canonicalJson(pack), {phones}))
      yield breach(pack, detector);
    for (const payment of paymentsOf(pack)) {
      if (!isPerson(payment.payee_kind)) continue;
      const {payee, note, payee_code, household_id, item} = payment;
      for (const text of [
        payee,
        payment.village_group,
        payment.period,
        payment.stage,
        ...Object.values(payment.marks?.raw ?? {})
      ]) {
        const found = text === null ? null : detect(text, {persons: true});
        if (found) yield breach(pack, found);
      }
      if (note !== null) yield breach(pack, 'the note of a payment to a person');
      if (payee_code !== null) yield breach(pack, 'the credit code of a payment to a person');
      if (
        payee !== null &&
        item !== null &&
        masked.has(item) &&
        !['stars', 'mou', 'one-star'].some(form => maskName(payee, form as 'stars') === payee)
      )
        // prettier-ignore
        yield breach(pack, 'a payee is not masked');
      if (household_id !== null && !tokenPattern.test(household_id))
        yield breach(pack, 'a household_id is no token');
      if (household_id !== null && opened.has(household_id))
        yield breach(pack, 'a token opens with a known key');
      for (const value of Object.values(payment))
        if (
          typeof value === 'string' &&
          (known.has(value.toLowerCase()) || /^[0-9a-f]{32,128}$/i.test(value))
        )
          yield breach(pack, 'the hash of a name or number');
    }
  }
}

/** Plain hashes of what might be hidden, whole and cut short, as hex and base64 in lower case. */
function digests(secrets: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const secret of secrets)
    for (const algorithm of ['md5', 'sha1', 'sha256', 'sha512'])
      for (const encoding of ['hex', 'base64url'] as const) {
        const text = createHash(algorithm).update(secret).digest(encoding).toLowerCase();
        for (const length of [8, 10, 12, 16, 20, 24, 32, text.length]) found.add(text.slice(0, length));
      }
  return found;
}
