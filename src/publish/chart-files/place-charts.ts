import {openWord} from '../../i18n/choice.ts';
import {format} from '../../i18n/format.ts';
import type {Locale} from '../../i18n/locale.ts';
import {words} from '../../i18n/words.ts';
import type {CsvColumn} from '../files/csv-text.ts';
import type {FundPack} from '../packs/fund.ts';
import type {CountyPack, PlaceLine, TownshipPack} from '../packs/parents.ts';
import type {PlaceFigures} from '../packs/place-figures.ts';
import type {SiteFacts} from '../files/pack-file.ts';
import type {VillagePack} from '../packs/village.ts';

/** One chart as figures with their words: what is drawn, and the rows of its CSV. */
export interface ChartData {
  /** Of its files. */
  readonly name: 'paid-by-year' | 'parts' | 'purposes' | 'uses';
  /** A sentence with the number in it. */
  readonly title: string;
  readonly bars: readonly {readonly label: string; readonly fen: number}[];
  readonly columns: readonly CsvColumn[];
  readonly rows: readonly Readonly<Record<string, string | number | null>>[];
}

/** What has charts. */
export type Charted = VillagePack | TownshipPack | CountyPack | FundPack;

/** More bars than this say less than the table alone. */
const mostBars = 40;

/** The charts of a pack in one language, in the order of its page. */
export function chartsOf(pack: Charted, site: SiteFacts, locale: Locale): ChartData[] {
  if (pack.kind === 'fund') return uses(pack, locale);
  const parts =
    pack.kind === 'township'
      ? partsOf(pack.rows.villages, 'village', locale)
      : pack.kind === 'county'
        ? partsOf(pack.rows.townships, 'township', locale)
        : [];
  return [...paidByYear(pack.figures, locale), ...parts, ...purposes(pack.figures, site, locale)];
}

function paidByYear({by_paid_year: years, paid_fen}: PlaceFigures, locale: Locale): ChartData[] {
  const [w, f] = [words(locale), format(locale)];
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last) return [];
  return [
    {
      name: 'paid-by-year',
      title: w.place.paidYears.title(String(first.year), String(last.year), f.money(paid_fen)),
      bars: years.map(({year, paid_fen: fen}) => ({label: w.common.year(year), fen})),
      columns: [integer('year'), integer('payments'), money('paid')],
      rows: years.map(({year, payments, paid_fen}) => ({year, payments, paid_fen}))
    }
  ];
}

function partsOf(lines: readonly PlaceLine[], kind: 'village' | 'township', locale: Locale): ChartData[] {
  const [w, f] = [words(locale), format(locale)];
  const largest = lines.reduce<PlaceLine | undefined>((most, line) => (most && most.paid_fen >= line.paid_fen ? most : line), undefined); // prettier-ignore
  if (!largest || lines.length < 2 || lines.length > mostBars) return [];
  return [
    {
      name: 'parts',
      title: w.parent.parts.chart[kind](largest.name, f.money(largest.paid_fen), f.count(lines.length)),
      bars: lines.map(({name, paid_fen: fen}) => ({label: name, fen})),
      columns: [text(`${kind}_code`), text(kind), integer('payments'), money('paid')],
      rows: lines.map(({code, name, payments, paid_fen}) => ({[`${kind}_code`]: code, [kind]: name, payments, paid_fen})) // prettier-ignore
    }
  ];
}

function purposes({by_purpose}: PlaceFigures, {settings}: SiteFacts, locale: Locale): ChartData[] {
  const [w, f] = [words(locale), format(locale)];
  const rows = by_purpose
    .filter(row => row.allocated_fen !== 0 || row.paid_fen !== 0)
    .map(row => ({
      ...row,
      name: openWord(settings.words.purpose, row.purpose, locale) ?? w.common.otherPurpose
    }))
    .sort((a, b) => b.allocated_fen - a.allocated_fen || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const first = rows[0];
  if (!first) return [];
  return [
    {
      name: 'purposes',
      title: w.place.purposes.title(first.name, f.money(first.allocated_fen)),
      bars: rows.map(({name, allocated_fen: fen}) => ({label: name, fen})),
      columns: [text('purpose'), text('name'), integer('projects'), money('allocated'), money('paid')],
      rows: rows.map(({purpose, name, projects, allocated_fen, paid_fen}) => ({purpose, name, projects, allocated_fen, paid_fen})) // prettier-ignore
    }
  ];
}

/** A fund: what was issued, and where it went. */
function uses({figures}: FundPack, locale: Locale): ChartData[] {
  const [w, f] = [words(locale), format(locale)];
  const rows = [
    ['issued', w.home.amount, figures.amount_fen],
    ['allocated', w.home.allocated, figures.allocated_fen],
    ['direct', w.home.direct, figures.direct_fen],
    ['paid', w.place.money.paid, figures.paid_fen]
  ] as const;
  const known = rows.flatMap(([step, label, fen]) => (fen === null ? [] : [{step, label, fen}]));
  return [
    {
      name: 'uses',
      title: w.fund.chartTitle(f.money(figures.paid_fen)),
      bars: known,
      columns: [text('step'), text('name'), money('amount')],
      rows: known.map(({step, label, fen}) => ({step, name: label, amount_fen: fen}))
    }
  ];
}

const text = (name: string): CsvColumn => ({name, kind: 'text'});
const integer = (name: string): CsvColumn => ({name, kind: 'integer'});
const money = (name: string): CsvColumn => ({name, kind: 'money'});
