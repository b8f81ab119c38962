import type {Candidate} from '../model/import-issues.ts';
import {compareDays, isDay} from '../model/day.ts';
import type {SourceRow} from '../model/records.ts';
import {nearest} from '../read/nearest.ts';
import {foldTownship, foldVillage} from './village-name.ts';

export interface KnownVillage {
  readonly code: string;
  readonly name: string;
  readonly township: string | null;
  readonly townshipCode: string;
  readonly validTo: string | null;
}

/** Who a village's name means: one village, or a question with the possible ones. */
/** `same`: all candidates bear this very name. */
export type VillageAnswer =
  | {readonly code: string}
  | {readonly same: boolean; readonly candidates: readonly Candidate[]};

/**
 * Villages by code and by name within their township. Names are folded (suffix, width, traditional forms); other names and
 * the names of villages that were merged or renamed count as well. Two or none is a question, never a guess.
 */
export function villageIndex(villages: readonly SourceRow[], answers: Readonly<Record<string, string>> = {}) {
  const byCode = new Map<string, KnownVillage>();
  const byName = new Map<string, KnownVillage[]>();
  const townships = new Map<string, Set<string>>();
  for (const {values} of villages) {
    const village = knownVillage(values);
    if (!village) continue;
    byCode.set(village.code, village);
    const names = [village.name, ...String(values['aliases'] ?? '').split('|')];
    for (const name of new Set(names.map(foldVillage).filter(name => name !== '')))
      add(byName, name, village);
    if (village.township) {
      const name = foldTownship(village.township);
      townships.set(name, (townships.get(name) ?? new Set()).add(village.townshipCode));
    }
  }

  /** Candidates a clerk may choose from: of that township first, else those with nearly this name anywhere. */
  const similar = (name: string, within: readonly KnownVillage[]): Candidate[] => {
    const names = new Map(within.map(village => [foldVillage(village.name), village]));
    const near = nearest(foldVillage(name), names.keys());
    const close = near === undefined ? [] : [names.get(near)!];
    // Of a township all villages are listed, the closest first; of a whole county only the closest.
    return (
      within.length > 60 ? close : [...close, ...within.filter(village => !close.includes(village))]
    ).map(candidateOf);
  };

  const find = (name: string, township: string | null, day: string | null): VillageAnswer => {
    const answer = answers[`${township ?? ''}|${name}`] ?? answers[name];
    if (answer !== undefined && byCode.has(answer)) return {code: answer};
    const all = byName.get(foldVillage(name)) ?? [];
    const codes = township === null ? null : townships.get(foldTownship(township));
    if (township !== null && !codes) return {same: false, candidates: all.map(candidateOf)};
    const here = codes ? all.filter(({townshipCode}) => codes.has(townshipCode)) : all;
    const standing = here.length > 1 ? here.filter(village => standsOn(village, day)) : here;
    if (standing.length === 1) return {code: standing[0]!.code};
    if (here.length) return {same: here.length > 1, candidates: here.map(candidateOf)};
    const within = codes
      ? [...byCode.values()].filter(({townshipCode}) => codes.has(townshipCode))
      : [...byCode.values()];
    return {same: false, candidates: all.length ? all.map(candidateOf) : similar(name, within)};
  };

  return {
    size: byCode.size,
    byCode: (code: string): KnownVillage | undefined => byCode.get(code),
    find,
    /** The code of a township by its name; undefined where none or several bear it. */
    townshipCode: (name: string): string | undefined => {
      const codes = townships.get(foldTownship(name));
      return codes?.size === 1 ? [...codes][0] : undefined;
    },
    townshipNames: (): string[] => [
      ...new Set([...byCode.values()].flatMap(({township}) => (township ? [township] : [])))
    ],
    /** 云坪镇荞麦坪村 in one cell: the township is cut off where one of them begins the text. */
    split: (place: string): {township: string | null; village: string} => {
      const text = place.normalize('NFKC').replace(/\s/gu, '');
      for (const {township} of byCode.values()) {
        if (!township) continue;
        const at = text.indexOf(township);
        if (at !== -1 && at <= 8) return {township, village: text.slice(at + township.length)};
      }
      const match = /^(.{1,8}?(?:镇|乡|街道))(.+)$/u.exec(text);
      return match ? {township: match[1]!, village: match[2]!} : {township: null, village: text};
    },
    inTownship: (code: string, township: string): boolean => {
      const village = byCode.get(code);
      return !village?.township || foldTownship(village.township) === foldTownship(township);
    }
  };
}

export type VillageIndex = ReturnType<typeof villageIndex>;

function knownVillage(values: SourceRow['values']): KnownVillage | null {
  const {
    village_code: code,
    village: name,
    township,
    township_code: townshipCode,
    valid_to: validTo
  } = values;
  if (typeof code !== 'string' || typeof name !== 'string') return null;
  return {
    code,
    name,
    township: typeof township === 'string' ? township : null,
    townshipCode: typeof townshipCode === 'string' ? townshipCode : code.slice(0, 9),
    validTo: typeof validTo === 'string' ? validTo : null
  };
}

/** Did the village still stand on that day? Without a day: does it stand now? */
const standsOn = ({validTo}: KnownVillage, day: string | null): boolean =>
  validTo === null ||
  (day !== null &&
    isDay(day) &&
    isDay(validTo) &&
    compareDays(day, validTo) !== null &&
    compareDays(day, validTo)! <= 0);

const candidateOf = ({code, name, township}: KnownVillage): Candidate => ({
  id: code,
  name: `${township ?? ''}${name}`
});

function add<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
