import type {Level, Problem} from '../model/issues.ts';
import {isId} from '../model/places.ts';
import {yuanText} from '../model/money.ts';
import type {Cell} from '../model/records.ts';
import type {Column} from '../model/table.ts';
import {cleanText} from './clean-text.ts';
import type {MoneyUnit} from './money-unit.ts';
import {parseAmount} from './parse-amount.ts';
import {choiceReader} from './parse-choice.ts';
import {parseCode} from './parse-code.ts';
import {parseDay, type RangeEnd} from './parse-day.ts';
import {parseDecimal} from './parse-decimal.ts';
import {parseInteger} from './parse-integer.ts';
import {parsePhone} from './parse-phone.ts';
import {parseUrl} from './parse-url.ts';
import {proposeId} from './propose-id.ts';
import {isWithheld} from './withheld-word.ts';

/** What a cell became when it is more than its bare value. */
export interface Reading {
  readonly value: Cell;
  readonly state?: 'withheld' | 'unreadable';
  /** Text as published, kept where the value does not say it. */
  readonly raw?: string;
  readonly problem?: Problem;
  /** Level of a problem that leaves the value readable; an unreadable cell's level is its row's business. */
  readonly level?: Level;
}

/** Reads a non-blank cell of one column. A plain value comes back bare: no object is made on the way of a million rows. */
export type CellReader = (text: string, unit: MoneyUnit, unitWord?: string) => Cell | Reading;

export interface CellContext {
  /** Names of items -> their ids, folded: a clerk writes 种粮补贴 where the contract has an id. */
  itemId(name: string): string | undefined;
}

/** Remembered texts per column: days, items and words of closed lists repeat and are dear to read; the rest is read each time. */
const remembered = 20_000;

export function cellReader(column: Column, context: CellContext): CellReader {
  const read = byKind(column, context);
  if (column.kind !== 'day' && column.kind !== 'choice' && column.refers !== 'items.item') return read;
  const seen = new Map<string, Cell | Reading>();
  return text => {
    let reading = seen.get(text);
    if (reading === undefined) {
      reading = read(text, 0);
      if (seen.size < remembered) seen.set(text, reading);
    }
    return reading;
  };
}

function byKind(column: Column, context: CellContext): CellReader {
  switch (column.kind) {
    case 'text':
      return readText;
    case 'id':
      return text => readId(column, text, context);
    case 'code':
      return text => {
        const read = parseCode(text, column.digits);
        if (read.kind === 'code') return read.code;
        if (read.kind === 'none') return null;
        if (read.kind === 'damaged') return unreadable(text, {kind: 'damaged-code', found: text.trim()});
        return unreadable(text, {
          kind: 'not-a-code',
          found: text.trim(),
          ...(column.digits ? {digits: column.digits} : {})
        });
      };
    case 'money':
      return readMoney;
    case 'integer':
      return text => {
        const value = parseInteger(text);
        return value === undefined ? unreadable(text, {kind: 'not-an-integer', found: text.trim()}) : value;
      };
    case 'decimal':
      return text => {
        const value = parseDecimal(text);
        if (value === undefined) return unreadable(text, {kind: 'not-a-decimal', found: text.trim()});
        return value === null || value === text.trim() ? value : {value, raw: text.trim()};
      };
    case 'day': {
      const end = rangeEnd(column.name);
      return text => {
        const read = parseDay(text, end);
        if (read.kind === 'none') return null;
        if (read.kind === 'day') return read.plain ? read.day : {value: read.day, raw: text.trim()};
        return unreadable(text, {
          kind: read.kind === 'ambiguous' ? 'ambiguous-day' : 'not-a-day',
          found: text.trim()
        });
      };
    }
    case 'choice': {
      const choices = column.choices ?? [];
      const code = choiceReader(choices);
      return text => {
        if (isDash(text)) return null;
        const expected = choices.map(choice => choice.zh);
        return code(text) ?? unreadable(text, {kind: 'not-a-choice', found: text.trim(), expected});
      };
    }
    case 'phone':
      return text => {
        if (isDash(text)) return null;
        // What is no phone may be a name beside a private number: its text is not kept.
        return parsePhone(text) ?? {value: null, state: 'unreadable', problem: {kind: 'not-a-phone'}};
      };
    case 'url':
      return text =>
        isDash(text) ? null : (parseUrl(text) ?? unreadable(text, {kind: 'not-a-url', found: text.trim()}));
  }
}

const readText: CellReader = text => {
  if (isWithheld(text)) return {value: null, state: 'withheld'};
  const {text: value, removed} = cleanText(text);
  if (removed.length)
    return {
      value: value || null,
      level: 'hint',
      problem: {kind: 'removed-characters', found: value, removed}
    };
  if (value.includes('\ufffd') || value.includes('锟斤拷'))
    return {value, level: 'check', problem: {kind: 'damaged-text', found: value}};
  return value || null;
};

function readId(column: Column, text: string, context: CellContext): Cell | Reading {
  if (isId(text)) return text;
  const value = text.trim();
  if (isId(value)) return value;
  if (isDash(value)) return null;
  const folded = value.normalize('NFKC');
  if (isId(folded)) return {value: folded, raw: value};
  const item = column.refers === 'items.item' ? context.itemId(value) : undefined;
  if (item !== undefined) return {value: item, raw: value};
  return unreadable(text, {kind: 'not-an-id', found: value, proposal: proposeId(value)});
}

const readMoney: CellReader = (text, unit, unitWord) => {
  const read = parseAmount(text, unit);
  if (read.kind === 'none') return null;
  const found = text.trim();
  if (read.kind === 'bad') return unreadable(text, {kind: 'not-an-amount', found});
  if (read.kind === 'too-large') return unreadable(text, {kind: 'amount-too-large', found});
  if (read.plain) return read.fen;
  // What was published is the figure with its unit, also where the unit stands in the header: "47" in 万元 is 47万元.
  const raw = read.unitInCell || unitWord === undefined ? found : `${found}${unitWord}`;
  if (!read.rounded) return {value: read.fen, raw};
  return {
    value: read.fen,
    raw,
    level: 'check',
    problem: {kind: 'rounded-amount', found, written: yuanText(read.fen)}
  };
};

const unreadable = (text: string, problem: Problem): Reading => {
  const raw = cleanText(text).text;
  return isWithheld(text)
    ? {value: null, state: 'withheld'}
    : {value: null, state: 'unreadable', raw, problem};
};
const isDash = (text: string): boolean => /^\s*[-–—/]+\s*$/u.test(text);
const rangeEnd = (name: string): RangeEnd =>
  /(?:^|_)from$/u.test(name) ? 'from' : /(?:^|_)to$/u.test(name) ? 'to' : 'at';
