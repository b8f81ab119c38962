import {fen} from '../../model/money.ts';
import {pinyin} from '../../search/pinyin.ts';
import type {Store} from '../../store/open-store.ts';
import type {Corpus} from '../corpus/corpus.ts';
import {isCountable} from '../countable.ts';
import {addCross, type CrossSums} from './cross-sums.ts';
import type {IndexOf} from '../index-entries.ts';
import {lockstep} from '../lockstep.ts';
import type {PackWriter} from '../pack-writer.ts';
import type {PaymentsTap} from '../package/package-payments.ts';
import type {FundLine} from '../packs/fund.ts';
import type {CountyPack, ParentFigures, PlaceLine, SitePack} from '../packs/parents.ts';
import type {PlaceFigures} from '../packs/place-figures.ts';
import type {VillageEntry} from '../packs/site-info.ts';
import {countyPack, sitePack, townshipPack} from './parent-packs.ts';
import {paymentOrder, type PaymentRow} from '../corpus/payment.ts';
import {areaLine, villageLine} from './place-line.ts';
import {cellsByPlace, type PlaceSums} from './place-sums.ts';
import {placeKey, site, type Area, type Village} from '../corpus/places.ts';
import type {ReconciledPlace} from '../findings/reconciliation-pack.ts';
import type {PublishContext} from '../publish-context.ts';
import type {Cell} from '../corpus/tally.ts';
import {unplacedPack} from './unplaced-pack.ts';
import {villagePack, villageRows} from './village-pack.ts';

/** Writes the site's pack last: it lists the funds. */
export interface WrittenPlaces {
  /** Each county and township with its sum and its parts. */
  readonly areas: readonly ReconciledPlace[];
  readonly counties: readonly CountyPack[];
  site(funds: readonly FundLine[], context: Pick<PublishContext, 'withheld' | 'reports'>): SitePack;
}

/**
 * Two sorted streams, payments and their cells, pass by village after village; 未落实到村 comes first, since its place is ''.
 * One village's rows are in memory at a time; the sums of what lies above grow as the villages pass. `tap` is given
 * each pack once it is written.
 */
export async function writePlaces(
  store: Store,
  corpus: Corpus,
  writer: PackWriter,
  sums: PlaceSums,
  cross: CrossSums,
  tap: PaymentsTap = async () => {}
): Promise<WrittenPlaces> {
  const {places} = corpus;
  const payments = lockstep(
    store.stream<PaymentRow>(
      `SELECT * FROM payments WHERE _expired IS NOT true ORDER BY place, ${paymentOrder}`
    ),
    row => row.place
  );
  const cells = lockstep(
    store.stream<Cell>('SELECT * FROM payment_cells ORDER BY place'),
    cell => cell.place
  );
  const pass = async (place: string): Promise<readonly PaymentRow[]> => {
    for (const cell of await cells.take(place)) {
      sums.add(cell);
      addCross(cross, cell);
    }
    return payments.take(place);
  };
  try {
    const listed = await pass('');
    const unplaced = unplacedPack(corpus, listed, sums.unplaced);
    const first = writer.written(unplaced, '未落实到村');
    writer.index('unplaced', [first.entry]);
    await tap(first.file);
    const lines = new Map<string, PlaceLine>();
    const entries: VillageEntry[] = [];
    const rowsOf = villageRows(corpus);
    for (const village of places.villages.values()) {
      const rows = await pass(village.code);
      const figures = sums.figures({level: 'village', code: village.code});
      const own = rowsOf(village);
      const pack = villagePack(corpus, village, own, rows, figures);
      const {entry, file} = writer.written(pack, village.name);
      await tap(file);
      const countable = own.projects.filter(({line}) => isCountable(line)).length;
      entries.push(villageEntry(corpus, village, entry, figures, countable));
      lines.set(
        placeKey({level: 'village', code: village.code}),
        villageLine(village, figures, corpus.current_year)
      );
      sums.forget({level: 'village', code: village.code});
    }
    writer.index('village', entries);
    return writeAreas(corpus, writer, sums, lines);
  } finally {
    await payments.close();
    await cells.close();
  }
}

function villageEntry(
  {places}: Corpus,
  {code, name, township, county, row}: Village,
  entry: {id: string; name: string; sha256: string},
  figures: PlaceFigures,
  countable: number
): VillageEntry {
  const spoken = pinyin(name);
  return {
    ...entry,
    id: code,
    township_code: township,
    township: (township && places.townships.get(township)?.name) ?? null,
    county_code: county,
    county: (county && places.counties.get(county)?.name) ?? null,
    letter: spoken.letter,
    pinyin: spoken.full,
    years: figures.by_paid_year.map(({year}) => year).reverse(),
    countable,
    valid_to: row.valid_to,
    paid_fen: figures.paid_fen
  };
}

/** `lines`: the villages' by key; townships' and counties' are added. */
function writeAreas(
  corpus: Corpus,
  writer: PackWriter,
  sums: PlaceSums,
  lines: Map<string, PlaceLine>
): WrittenPlaces {
  const {places, current_year} = corpus;
  const held = cellsByPlace(corpus);
  const unplaced = {paid_fen: fen(sums.unplaced.all.paid), payments: sums.unplaced.all.payments};
  const none = {paid_fen: 0, payments: 0};
  const linesOf = (level: 'village' | 'township' | 'county', codes: Iterable<string>) =>
    [...codes].flatMap(code => lines.get(placeKey({level, code})) ?? []);
  const codesOf = (villages: readonly Village[]) => villages.map(({code}) => code);

  const countyPacks: CountyPack[] = [];
  const write = (level: 'township' | 'county', area: Area, parts: PlaceLine[]): IndexOf<'township'> => {
    const place = {level, code: area.code};
    const figures = sums.figures(place);
    const cells = held.get(placeKey(place)) ?? [];
    const above = places.singleCounty === area ? unplaced : none;
    const pack = level === 'township' ? townshipPack : countyPack;
    const written = pack(corpus, area, {figures, parts, cells, above});
    const entry = writer.pack(written, area.name);
    if (written.kind === 'county') countyPacks.push(written);
    areas.push(reconciled(level, area, written.figures));
    const line = areaLine(area, figures, current_year);
    lines.set(placeKey(place), line);
    return {...line, ...entry};
  };
  const areas: ReconciledPlace[] = [];
  const townships = [...places.townships.values()];
  writer.index(
    'township',
    townships.map(area => write('township', area, linesOf('village', codesOf(area.villages))))
  );
  const counties = [...places.counties.values()];
  writer.index(
    'county',
    counties.map(area => {
      const own = townships.filter(({parent}) => parent === area.code).map(({code}) => code);
      const loose = area.villages.filter(({township}) => township === null);
      return write('county', area, [...linesOf('township', own), ...linesOf('village', codesOf(loose))]);
    })
  );
  const loose = [...places.villages.values()].filter(({county}) => county === null);
  return {
    areas,
    counties: countyPacks,
    site(funds, {withheld, reports}) {
      const countyLines = linesOf(
        'county',
        counties.map(({code}) => code)
      );
      // A single county's line holds what is not placed; on the site's page the two stand apart.
      const apart = places.singleCounty
        ? countyLines.map(line => ({
            ...line,
            paid_fen: line.paid_fen - unplaced.paid_fen,
            payments: line.payments - unplaced.payments
          }))
        : countyLines;
      const pack = sitePack(
        corpus,
        {
          figures: sums.figures(site),
          parts: [...apart, ...linesOf('village', codesOf(loose))],
          cells: held.get(placeKey(site)) ?? [],
          above: unplaced
        },
        {
          counties: countyLines,
          townships: linesOf('township', places.townships.keys()),
          funds,
          withheld: {
            rows: withheld.reduce((rows, file) => rows + file.rows, 0),
            fen: withheld.reduce(
              (sum, {table, sums: {amount_fen}}) =>
                table === 'disbursements' ? sum + (amount_fen ?? 0n) : sum,
              0n
            )
          },
          rejected_rows: reports.reduce((rows, file) => rows + file.rejected, 0)
        }
      );
      writer.index('site', [writer.pack(pack, corpus.settings.publisher.zh)]);
      return pack;
    }
  };
}

const reconciled = (
  level: 'township' | 'county',
  {code, name}: Area,
  {total_fen, parts_fen, aggregates_fen, unplaced_fen}: ParentFigures
): ReconciledPlace => ({
  level,
  code,
  name,
  total_fen,
  parts_fen,
  aggregates_fen,
  unplaced_fen,
  difference_fen: total_fen - parts_fen - aggregates_fen - unplaced_fen
});
