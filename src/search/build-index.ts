import {Converter} from 'opencc-js/t2cn';
import {dialectPairs} from './dialect.ts';
import {readings} from './pinyin.ts';
import {kinds, type Entry, type SearchIndex, type SearchOptions} from './search-index.ts';

const options: SearchOptions = {
  fuzzyBelow: 3,
  fuzzyFrom: 4,
  fuzzyMost: 5,
  fuzzyWithin: 0.1,
  // Fuse's own threshold, 0.6, gave 39 hits where one was right; 0.2 gave one.
  fuse: {threshold: 0.2, ignoreLocation: true, ignoreFieldNorm: true},
  dialect: dialectPairs
};

/**
 * The search index as a classic script, `villageLedgerIndex={…}`: it loads from disk, where fetch is refused. Holds only
 * characters that occur; options and terms travel inside. The order of `entries` changes no byte.
 */
export function buildIndex(entries: readonly Entry[], terms = ''): string {
  // U+2028 and U+2029 are allowed in JSON but ended a line of script in old browsers; < keeps the text inert everywhere.
  const json = JSON.stringify(packIndex(entries, terms)).replace(
    /[\u2028\u2029<]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  );
  return `villageLedgerIndex=${json};\n`;
}

/** The same before it is written as a script. */
export function packIndex(entries: readonly Entry[], terms = ''): SearchIndex {
  const sorted = [...entries].sort(
    (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
  const places = sorted.map(({parent}) => (parent === null ? null : oneLine(parent)));
  const parents = [...new Set(places.filter(place => place !== null))];
  const numbers = new Map(parents.map((place, number) => [place, number.toString(36)]));
  const aliases: Record<string, string> = {};
  sorted.forEach((entry, at) => {
    if (entry.aliases?.length) aliases[at] = entry.aliases.map(oneLine).join('\n');
  });
  const names = sorted.map(({name}) => oneLine(name));
  const written = [...names, ...parents, ...Object.values(aliases)].join('');
  return {
    version: 1,
    counts: kinds.map(kind => sorted.filter(entry => entry.kind === kind).length),
    ids: sorted.map(({id}, at) => afterShared(id, sorted[at - 1]?.id ?? '')).join('\n'),
    names: names.join('\n'),
    parents: parents.join('\n'),
    parent: places.map(place => (place === null ? '' : numbers.get(place))).join('\n'),
    aliases,
    ...characters(written),
    options,
    terms
  };
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** afterShared('530326101202', '530326101201') === 'b2': eleven shared, then the rest. */
function afterShared(id: string, above: string): string {
  let shared = 0;
  while (shared < 35 && shared < above.length && id[shared] === above[shared]) shared++;
  return shared.toString(36) + id.slice(shared);
}

// A reader may add 村委會 or 社區 to any name; fold.ts takes them off in simplified characters.
const endings = '村民委员会居社区';

/** Readings and traditional forms of each character that occurs, and of common ones that sound like one of them. */
export function characters(text: string): Pick<SearchIndex, 'sounds' | 'simplify'> {
  const written = text.normalize('NFKC') + endings;
  const occurring = new Set(Array.from(written, character => simple().get(character) ?? character));
  const usual: Record<string, string> = {};
  const rare: Record<string, string> = {};
  for (const character of [...occurring].sort())
    readings(character).forEach((syllable, at) => {
      const into = at === 0 ? usual : rare;
      into[syllable] = (into[syllable] ?? '') + character;
    });
  // A phone's keyboard offers other characters of the same sound: the common ones are heard too.
  for (const [syllable, characters] of common())
    if (usual[syllable] !== undefined)
      usual[syllable] += characters.filter(character => !occurring.has(character)).join('');
  const syllables = [...new Set([...Object.keys(usual), ...Object.keys(rare)])].sort();
  const sounds = syllables.map(syllable => {
    const others = rare[syllable] ? ` ${rare[syllable]}` : '';
    return [syllable, (usual[syllable] ?? '') + others] as const;
  });
  const simplify = [...simple()].filter(([, to]) => occurring.has(to)).flat().join(''); // prettier-ignore
  return {sounds: Object.fromEntries(sounds), simplify};
}

let heard: ReadonlyMap<string, readonly string[]> | undefined;

/** The 6,763 characters of GB 2312 by their usual reading, in the order of that standard: what a phone's keyboard offers. */
function common(): ReadonlyMap<string, readonly string[]> {
  if (heard) return heard;
  const decoder = new TextDecoder('gb18030');
  const bySound = new Map<string, string[]>();
  for (let row = 0xb0; row <= 0xf7; row++)
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++) {
      const character = decoder.decode(Uint8Array.of(row, cell));
      const [syllable] = readings(character);
      if (syllable) bySound.set(syllable, [...(bySound.get(syllable) ?? []), character]);
    }
  return (heard = bySound);
}

let table: ReadonlyMap<string, string> | undefined;

/** Each traditional character with its simplified one, by code point. */
function simple(): ReadonlyMap<string, string> {
  if (table) return table;
  const convert = Converter({from: 't', to: 'cn'});
  const pairs = new Map<string, string>();
  for (let code = 0x3400; code <= 0x9fff; code++) {
    const character = String.fromCodePoint(code);
    const to = convert(character);
    if (to !== character) pairs.set(character, to);
  }
  return (table = pairs);
}
