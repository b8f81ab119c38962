import {readFileSync} from 'node:fs';
import type {AnyPack} from '../../src/publish/packs/any-pack.ts';
import type {FundPack} from '../../src/publish/packs/fund.ts';
import type {ItemPack} from '../../src/publish/packs/item.ts';
import type {ParentFigures} from '../../src/publish/packs/parents.ts';
import type {PayeePack} from '../../src/publish/packs/payee.ts';
import type {PlaceFigures} from '../../src/publish/packs/place-figures.ts';
import type {ProjectPack} from '../../src/publish/packs/project.ts';
import type {UseFigures} from '../../src/publish/packs/use.ts';

/**
 * What the packs of a folder say of the named sums of pages; null for a name a pack does not have. A page is named by its
 * file in the Chinese tree, e.g. `village/990101101201/2026/index.html`. The pack read last stays at hand: the pages of
 * one village follow one another.
 */
export function expectedFigures(packs: string): (path: string) => (name: string) => bigint | null {
  let last: {file: string; pack: AnyPack | null} | undefined;
  const read = (file: string): AnyPack | null => {
    if (last?.file !== file) last = {file, pack: readPack(`${packs}/${file}.json`)};
    return last.pack;
  };
  return path => {
    const parts = path.split('/').slice(0, -1);
    const [kind, id, year] = parts.length ? parts : ['site', 'site'];
    const pack = read(packOf(kind, id, year));
    return name => {
      const value = pack && figure(pack, name, year);
      return value === undefined || value === null ? null : BigInt(value);
    };
  };
}

/** Pages of a village's assets and accounts print their own pack; lists of the whole site have one of their own name. */
function packOf(kind: string | undefined, id: string | undefined, part: string | undefined): string {
  if (kind === 'village' && (part === 'use' || part === 'accounts')) return `use/${id}`;
  if (kind === 'asset-register') return 'assets/assets';
  if (kind === 'needs' || kind === 'roots' || kind === 'oversight' || kind === 'monitoring')
    return `${kind}/${kind}`;
  return kind === 'unplaced' ? 'unplaced/unplaced' : `${kind}/${id}`;
}

function readPack(file: string): AnyPack | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as AnyPack;
  } catch {
    return null;
  }
}

function figure(pack: AnyPack, name: string, year: string | undefined): number | null | undefined {
  const figures = pack.figures as Partial<
    PlaceFigures &
      ParentFigures &
      FundPack['figures'] &
      ProjectPack['figures'] &
      ItemPack['figures'] &
      PayeePack['figures'] &
      UseFigures
  >;
  if (name === 'paid-year') return figures.by_paid_year?.find(line => String(line.year) === year)?.paid_fen;
  const [, fundYear] = /^arranged-(\d{4})$/.exec(name) ?? [];
  if (fundYear) return figures.years?.find(line => String(line.year) === fundYear)?.arranged_fen;
  if (name === 'paid') return figures.paid_fen;
  const [, use] = /^use-(\w+)$/.exec(name) ?? [];
  if (use) return figures[`${use}_fen` as keyof UseFigures];
  if (name === 'total') return figures.total_fen;
  if (name === 'allocated') return figures.allocated_fen;
  return null;
}
