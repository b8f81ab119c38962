import {address} from '../model/addresses.ts';
import type {CountyPack, PlaceLine, TownshipPack} from '../publish/packs/parents.ts';
import type {PageContext} from './context.ts';
import type {Link, PageHead} from './shell.ts';
import type {TableView} from './table.ts';

export interface CompareView {
  readonly head: PageHead;
  readonly heading: string;
  readonly lead: string;
  readonly notes: readonly string[];
  /** Counties, where there are several, with the pages of their villages. */
  readonly counties: readonly Link[];
  /** The places that are seen at once. */
  readonly top: TableView | null;
  /** A fold a township, its villages in the order of their codes. */
  readonly folds: readonly {readonly summary: string; readonly table: TableView}[];
  /** For the script: its file and its words as JSON. */
  readonly script: string;
  readonly words: string;
}

/** Below so many households or people an average tells of single families rather than of the place. */
export const fewestShared = 10;

/**
 * Places with what they were paid per household and per head. `townships` in the order of their codes; `counties` where
 * the page is that of several counties, whose villages then stand on pages of their own.
 */
export function compareView(
  context: PageContext,
  {
    counties,
    townships,
    loose
  }: {
    readonly counties: readonly PlaceLine[];
    readonly townships: readonly TownshipPack[];
    /** The townships' own lines, and villages without a township. */
    readonly loose: CountyPack['rows']['townships'];
  }
): CompareView {
  const {w, f, link, locale, site} = context;
  const t = w.compare;
  const day = site.settings.data_on;
  const year = site.current_year;
  const unfinished = day < `${year}-12-31`;
  const several = counties.length > 1;
  const townshipLines = loose.filter(({code}) => townships.some(({id}) => id === code));
  const others = loose.filter(({code}) => !townships.some(({id}) => id === code));
  const fold = (summary: string, lines: readonly PlaceLine[]) => ({
    summary,
    table: placesTable(context, 'village', summary, lines)
  });
  return {
    head: {locale, path: link.path, title: t.title, description: t.lead},
    heading: t.heading,
    lead: t.lead,
    notes: [
      t.notRanking,
      t.notReceived,
      ...(unfinished ? [t.incomplete(w.common.year(year), f.monthDay(day))] : []),
      t.shared,
      t.few(f.count(fewestShared))
    ],
    counties: several
      ? counties.map(({code, name}) => ({text: name, href: link.to(address.compare(code))}))
      : [],
    top: several
      ? placesTable(context, 'county', t.counties, counties)
      : townshipLines.length
        ? placesTable(context, 'township', t.townships, townshipLines)
        : null,
    folds: several
      ? []
      : [
          ...townships.map(({record, rows}) => {
            const lines = rows.villages.filter(({valid_to}) => valid_to === null);
            return fold(t.villagesOf(record.township, f.count(lines.length)), lines);
          }),
          ...(others.length ? [fold(t.others, others)] : [])
        ].filter(({table}) => table.rows.length),
    script: link.file('/assets/compare.js'),
    words: JSON.stringify(t.script)
  };
}

function placesTable(
  {w, f, link, site}: PageContext,
  kind: 'village' | 'township' | 'county',
  name: string,
  lines: readonly PlaceLine[]
): TableView {
  const t = w.compare;
  const day = site.settings.data_on;
  const current = site.current_year;
  const years = [current, current - 1].map(year => ({
    year,
    name: day < `${year}-12-31` ? t.partial(w.common.year(year), f.monthDay(day)) : w.common.year(year)
  }));
  const average = (fen: number, among: number | null): string =>
    among === null ? w.common.none : among < fewestShared ? t.withheld : f.yuan(perOne(fen, among));
  return {
    caption: t.caption(name),
    head: [
      t.head.place,
      t.head.households,
      t.head.population,
      ...years.flatMap(({name}) => [t.head.perHousehold(name), t.head.perHead(name)])
    ],
    numeric: [2, 3, 4, 5, 6, 7],
    rows: lines.map(line => ({
      id: `p${line.code}`,
      cells: [
        [{text: line.name, href: link.to(address[kind](line.code))}],
        line.households === null ? w.common.none : f.count(line.households),
        line.population === null ? w.common.none : f.count(line.population),
        ...years.flatMap(({year}) => {
          const paid = line.years.find(own => own.year === year)?.paid_fen ?? 0;
          const since = line.valid_from?.slice(0, 4) ?? '0';
          if (since > String(year)) return [w.common.none, w.common.none];
          const mark = since === String(year) ? t.since(f.monthDay(line.valid_from ?? '')) : '';
          return [average(paid, line.households) + mark, average(paid, line.population) + mark];
        })
      ]
    }))
  };
}

/** A share in whole yuan (as fen), rounded half up: more digits would claim more than an average knows. */
export function perOne(fen: number, among: number): bigint {
  const [amount, parts] = [BigInt(fen), BigInt(among) * 100n];
  const half = amount < 0n ? -parts / 2n : parts / 2n;
  return ((amount + half) / parts) * 100n;
}
