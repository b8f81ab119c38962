import {isBankCard} from './bank-card.ts';
import {isCreditCode} from './credit-code.ts';
import type {Detector} from './detect.ts';
import {fold} from './fold.ts';
import {hasIdentifyingMask} from './identifying-mask.ts';
import {isIdentity15, isIdentity18} from './identity-number.ts';
import {isGroupedMobile, isMobilePhone} from './mobile-phone.ts';

export type {Detector};

const digit = 1;
const gap = 2;
const mask = 4;
/** What a number that must not leave can be made of; unlike in cells no line break, point or stroke. */
const classes = new Uint8Array(65536);
for (const zero of [0x30, 0xff10, 0x0660, 0x06f0, 0x0966, 0x0f20, 0x1810, 0x1946, 0x19d0])
  for (let c = zero; c < zero + 10; c++) classes[c] = digit;
for (const c of ' -\u00a0\u00ad\u2212\u3000\u202f\uff0d\u2060\ufeff') classes[c.charCodeAt(0)] = gap;
for (let c = 0x2000; c <= 0x2015; c++) classes[c] = gap;
for (const c of '*\uff0axX×\uff38\uff58✱✳●•■□◆○') classes[c.charCodeAt(0)] = mask;

/** The letter before a number may be the end of an escaped line break (JSON, scripts). */
const escape = /\\(?:[bfnrt]|u[0-9a-fA-F]{4})$/;
const shortest = 11;
/** Characters of a column of money in one file: some 100,000 projects. */
const longestColumn = 2_000_000;
const tails = ['尾号', '后四位', '后4位', '末四位', '后六位', '后6位'];

/**
 * The second door (design 6): personal data in the text of one output file, by detector and offset, without the value. A
 * number counts only between characters that are neither letters nor digits (Han characters are none). Skipped are money
 * in fen (`…_fen`), hashes, credit codes, numbers that start with a village code of the same file, web addresses and
 * published phones. Every eleventh character is looked at, since nothing shorter than eleven is a hit: some 300 MB a second.
 */
export function scanOutput(
  path: string,
  text: string,
  published: {readonly phones: ReadonlySet<string>}
): {detector: Detector; offset: number}[] {
  const found: {detector: Detector; offset: number}[] = [];
  const isCode = /\.(js|mjs|css)$/.test(path);
  const scan: Scan = {text, isCode, phones: published.phones, ownCodes: new Map(), normalised: null};
  for (let i = shortest - 1; i < text.length; i += shortest) {
    if (classes[text.charCodeAt(i)] === 0) continue;
    let start = i;
    while (start > 0 && classes[text.charCodeAt(start - 1)] !== 0) start--;
    let end = i + 1;
    while (end < text.length && classes[text.charCodeAt(end)] !== 0) end++;
    i = end;
    if (end - start < shortest) continue;
    let digits = 0;
    let masks = 0;
    let runs = 0;
    let run = 0;
    let longest = 0;
    let first = 0;
    for (let at = start; at < end; at++) {
      const kind = classes[text.charCodeAt(at)];
      if (kind === digit) {
        digits++;
        if (run === 0) {
          runs++;
          first ||= text.charCodeAt(at);
        }
        if (++run > longest) longest = run;
      } else {
        run = 0;
        if (kind === mask) masks++;
      }
    }
    if (digits < shortest && (digits < 4 || masks < 3)) continue;
    // "2026-0000001": two short runs are at most a phone, and that starts with 1, 86 or 0086 (or is not in ASCII).
    if (
      runs === 2 &&
      longest < 11 &&
      digits < 15 &&
      masks < 3 &&
      first >= 0x32 &&
      first <= 0x39 &&
      first !== 0x38
    )
      continue;
    const detector = inSpan(scan, start, end);
    if (detector) found.push({detector, offset: start});
  }
  if (!isCode)
    for (const tail of tails)
      for (let at = text.indexOf(tail); at >= 0; at = text.indexOf(tail, at + 1))
        if (hasIdentifyingMask(fold(text.slice(at, at + tail.length + 14))))
          found.push({detector: 'identifying-mask', offset: at});
  return found.sort((a, b) => a.offset - b.offset);
}

interface Scan {
  readonly text: string;
  readonly isCode: boolean;
  readonly phones: ReadonlySet<string>;
  /** Twelve digits → do they stand in this file as a code of their own? */
  readonly ownCodes: Map<string, boolean>;
  normalised: ReadonlySet<string> | null;
}

interface Token {
  readonly digits: string;
  readonly at: number;
  readonly x: boolean;
}

/** One span of digits, gaps and mask characters. */
function inSpan(scan: Scan, start: number, end: number): Detector | null {
  const {text} = scan;
  const span = fold(text.slice(start, end));
  const before =
    isAlphanumeric(text.charCodeAt(start - 1)) && !escape.test(text.slice(Math.max(0, start - 6), start));
  const after = isAlphanumeric(text.charCodeAt(end));
  const tokens: (Token | null)[] = [];
  for (const match of span.matchAll(/[^\s\-\u2010-\u2015\u2212]+/g)) {
    const [token] = match;
    const touched = (before && match.index === 0) || (after && match.index + token.length === span.length);
    const number = /^(\d+)([xX×]?)$/.exec(token);
    if (touched || !number) tokens.push(null);
    else tokens.push({digits: number[1]!, at: start + match.index, x: number[2] !== ''});
  }
  for (let i = 0; i < tokens.length; i++) {
    if (!tokens[i]) continue;
    const chain: Token[] = [];
    for (let j = i; j < tokens.length && tokens[j] && chain.length < 6; j++) chain.push(tokens[j]!);
    const detector = inChain(scan, chain, start, end);
    if (detector) return detector;
  }
  return !scan.isCode && !before && !after && hasIdentifyingMask(span) ? 'identifying-mask' : null;
}

function inChain(scan: Scan, chain: readonly Token[], start: number, end: number): Detector | null {
  const first = chain[0]!;
  if (startsIdentity18(chain) && !isMoney(scan.text, first.at)) return 'id-18';
  const candidate = otherKind(chain);
  if (candidate === null || isPublishedPhone(scan, chain)) return null;
  const {text} = scan;
  const isDecimal =
    /\d\.$/.test(text.slice(Math.max(0, start - 2), start)) || /^\.\d/.test(text.slice(end, end + 2));
  if (isDecimal || isMoney(text, first.at) || isInAddress(text, first.at)) return null;
  if (candidate !== 'mobile-phone' && startsWithOwnCode(scan, first.digits)) return null;
  return candidate;
}

function startsIdentity18(chain: readonly Token[]): boolean {
  let id = '';
  for (const {digits, x} of chain) {
    if (digits.length < 2 && !x && chain.length > 1 && id.length !== 17) return false;
    id += digits;
    if (id.length === 17 && x) return isIdentity18(id);
    if (id.length >= 18) break;
  }
  if (id.length !== 18 || !isIdentity18(id))
    return chain.length === 1 && id.length >= 29 && isIdentity18(id.slice(-18));
  return !(chain[0]!.digits.length === 18 && isCreditCode(id));
}

function otherKind(chain: readonly Token[]): Detector | null {
  const {digits} = chain[0]!;
  if (digits.length === 15 && isIdentity15(digits)) return 'id-15';
  const shape = chain.map(token => token.digits.length).join('-');
  const all = chain.map(token => token.digits).join('');
  if (/^6-6-3(-|$)/.test(shape) && isIdentity15(all.slice(0, 15))) return 'id-15';
  if (isBankCard(digits)) return 'bank-card';
  if (/^4-4-4-4(-|$)/.test(shape) && (isBankCard(all.slice(0, 16)) || isBankCard(all.slice(0, 19))))
    return 'bank-card';
  if (isMobilePhone(digits) || isGroupedMobile(chain, 0)) return 'mobile-phone';
  return null;
}

function isPublishedPhone(scan: Scan, chain: readonly Token[]): boolean {
  scan.normalised ??= new Set([...scan.phones].map(phone => fold(phone).replace(/\D/g, '')));
  let digits = '';
  for (const token of chain) {
    digits += token.digits;
    if (scan.normalised.has(digits)) return true;
  }
  return false;
}

/** `"paid_fen":123`, `data-fen="123"`, `"by_year_fen":[1,123]`. A ladder of numbers is followed back to its key. */
function isMoney(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 24), at);
  if (/fen\\?["']?\s*[:=]\s*\\?["']?-?$/i.test(before)) return true;
  if (!/[[,]\s*-?$/.test(before)) return false;
  const open = text.lastIndexOf('[', at);
  // A column of money: nothing but numbers and nulls since its bracket.
  if (open < 0 || at - open > longestColumn || !/^(?:[\d,\s-]|null)*$/.test(text.slice(open + 1, at)))
    return false;
  return /fen["']?\s*:\s*$/i.test(text.slice(Math.max(0, open - 12), open));
}

/** Web addresses carry long numbers of their own ("…/t20240312_‹eleven digits›.html"). */
function isInAddress(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 400), at);
  const start = Math.max(...[' ', '"', "'", '<', '>', '\n', ',', '('].map(c => before.lastIndexOf(c)));
  return before.slice(start + 1).includes('://');
}

/** Offices number payments as village code + sequence; the code then stands in the same file. */
function startsWithOwnCode({text, ownCodes}: Scan, digits: string): boolean {
  const code = digits.slice(0, 12);
  let known = ownCodes.get(code);
  if (known === undefined)
    ownCodes.set(code, (known = new RegExp(`(?<![0-9A-Za-z])${code}(?![0-9A-Za-z])`).test(text)));
  return known;
}

const isAlphanumeric = (c: number): boolean =>
  (c >= 48 && c <= 57) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122);
