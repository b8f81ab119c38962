import {readdirSync, readFileSync} from 'node:fs';
import {sumFen} from '../../model/money.ts';
import type {PacksSum} from '../../store/gate.ts';
import type {FundPack} from '../packs/fund.ts';
import type {MonitoringPack} from '../packs/monitoring.ts';
import type {NeedsPack} from '../packs/needs.ts';
import type {OversightPack} from '../packs/oversight.ts';
import type {
  AggregateCell,
  CountyPack,
  ParentFigures,
  SitePack,
  TownshipPack,
  UnplacedPack
} from '../packs/parents.ts';
import type {Payment} from '../packs/payment.ts';
import type {PlaceFigures} from '../packs/place-figures.ts';
import type {RootsPack} from '../packs/roots.ts';
import type {AssetsPack, UsePack} from '../packs/use.ts';
import type {VillagePack} from '../packs/village.ts';
import {readOversightSum} from './read-oversight-sum.ts';
import {readRootsSum} from './read-roots-sum.ts';
import {readUseSum} from './read-use-sum.ts';

/** The third sum: opens every place's pack on disk and adds up what is written there, by nothing but the packs. */
export function readPacksSum(snapshot: string): PacksSum {
  const listed = {rows: 0, fen: 0n};
  const expired = {rows: 0, fen: 0n};
  const aggregated: bigint[] = [];
  const places: PacksSum['places'][number][] = [];
  const check = (place: string, name: string, total: bigint, parts: bigint) =>
    places.push({place, name, total, parts});

  const list = (place: string, payments: readonly Payment[], figures: Expired) => {
    const fen = sumFen(payments.map(({amount_fen}) => amount_fen));
    listed.rows += payments.length;
    listed.fen += fen;
    expired.rows += figures.expired_payments;
    expired.fen += BigInt(figures.expired_fen);
    check(place, 'payments + past retention', BigInt(figures.paid_fen), fen + BigInt(figures.expired_fen));
  };
  const groupings = (place: string, figures: PlaceFigures, total: number) => {
    check(place, 'by year', BigInt(total), sumFen(figures.by_paid_year.map(({paid_fen}) => paid_fen)));
    check(place, 'by item', BigInt(total), sumFen(figures.by_item.map(({paid_fen}) => paid_fen)));
    check(place, 'by fund', BigInt(total), sumFen(figures.by_fund.map(({paid_fen}) => paid_fen)));
  };
  const parent = (place: string, figures: ParentFigures, cells: readonly AggregateCell[]) => {
    const held = sumFen(cells.map(({amount_fen}) => amount_fen));
    aggregated.push(held);
    groupings(place, figures, figures.total_fen);
    const parts = BigInt(figures.parts_fen) + held + BigInt(figures.unplaced_fen);
    check(place, 'parts + aggregates + unplaced', BigInt(figures.total_fen), parts);
  };

  const villages: bigint[] = [];
  for (const pack of packs<VillagePack>(snapshot, 'village')) {
    list(`village ${pack.id}`, pack.rows.payments, pack.figures);
    groupings(`village ${pack.id}`, pack.figures, pack.figures.paid_fen);
    villages.push(BigInt(pack.figures.paid_fen));
  }
  const unplaced: bigint[] = [];
  for (const {rows, figures} of packs<UnplacedPack>(snapshot, 'unplaced')) {
    list('unplaced', rows.payments, figures);
    unplaced.push(BigInt(figures.paid_fen));
  }
  for (const pack of packs<TownshipPack>(snapshot, 'township'))
    parent(`township ${pack.id}`, pack.figures, pack.rows.aggregates);
  for (const pack of packs<CountyPack>(snapshot, 'county'))
    parent(`county ${pack.id}`, pack.figures, pack.rows.aggregates);
  for (const {figures, rows} of packs<SitePack>(snapshot, 'site')) {
    parent('site', figures, rows.aggregates);
    check(
      'site',
      'villages + unplaced + aggregates',
      BigInt(figures.total_fen),
      sumFen([...villages, ...unplaced, ...aggregated])
    );
    check(
      'site',
      'by fund year',
      BigInt(figures.total_fen),
      sumFen(figures.years.flatMap(year => [year.paid_fen, year.paid_shared_fen]))
    );
  }
  const roots = readRootsSum(
    packs<NeedsPack>(snapshot, 'needs'),
    packs<RootsPack>(snapshot, 'roots'),
    packs<FundPack>(snapshot, 'fund'),
    sumFen([...villages, ...unplaced, ...aggregated]),
    check
  );
  const oversight = readOversightSum(
    packs<OversightPack>(snapshot, 'oversight'),
    packs<MonitoringPack>(snapshot, 'monitoring'),
    check
  );
  const use = readUseSum(packs<UsePack>(snapshot, 'use'), packs<AssetsPack>(snapshot, 'assets'), check);
  return {listed, expired, aggregated: sumFen(aggregated), places, use: {...use, ...roots, ...oversight}};
}

type Expired = {readonly paid_fen: number; readonly expired_payments: number; readonly expired_fen: number};

function* packs<P>(snapshot: string, kind: string): Generator<P> {
  let files: string[];
  try {
    files = readdirSync(`${snapshot}/packs/${kind}`).sort();
  } catch {
    return; // no township or county is listed
  }
  for (const file of files) yield JSON.parse(readFileSync(`${snapshot}/packs/${kind}/${file}`, 'utf8')) as P;
}
