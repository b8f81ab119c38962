import {canonicalJson} from '../model/canonical.ts';
import {buildIndex} from '../search/build-index.ts';
import {corpusSums} from '../store/corpus-sums.ts';
import type {Store} from '../store/open-store.ts';
import {corpus as readCorpus} from './corpus/corpus.ts';
import {addCross, crossSums} from './places/cross-sums.ts';
import {flowFile} from './chart-files/flow-csv.ts';
import {exploreLists} from './files/explore-lists.ts';
import type {PackageInfo} from './package/package-info.ts';
import {writePackage} from './package/write-package.ts';
import {packWriter, type Write} from './pack-writer.ts';
import {placeSums, sensitiveCell} from './places/place-sums.ts';
import type {PublishContext} from './publish-context.ts';
import {punctualityPack} from './punctuality/punctuality-pack.ts';
import {reconciliationPack} from './findings/reconciliation-pack.ts';
import {report as makeReport} from './report.ts';
import {termsLine} from './files/file-terms.ts';
import {searchEntries} from './files/search-entries.ts';
import {siteInfo} from './site-info.ts';
import {writeChecks} from './findings/write-checks.ts';
import {writeNeeds} from './use/write-needs.ts';
import {writeOversight} from './use/write-oversight.ts';
import {writePlaces} from './places/write-places.ts';
import {writeRoots} from './use/write-roots.ts';
import {writeSubjects} from './subjects/write-subjects.ts';
import {writeTasks} from './use/write-tasks.ts';
import {writeUse} from './use/write-use.ts';

export interface SnapshotSummary {
  readonly fingerprint: string;
  readonly current_year: number;
  /** Packs written, by kind. */
  readonly counts: Readonly<Record<string, number>>;
  /** All published money: listed and expired payments and aggregated cells. */
  readonly paid_fen: number;
  readonly payments: number;
  /** Absent where no data package was asked for; its files are whole when `info` comes, while other work goes on. */
  readonly package?: {readonly info: Promise<PackageInfo>};
}

/**
 * Store -> snapshot: packs, the files beside their pages (`files/`), indexes, site.json, sizes.json, tour.json,
 * search/search-index.js, as `write(path, content)` with paths inside the snapshot.
 *
 * The order of a build (scripts/site/build-portal):
 *
 *   const store = await openStore(file);                             // a new file, or ':memory:'
 *   const reports = readAll(folder, sink, issues);                   // sink: guard, then store.load()
 *   await store.loaded();
 *   issues.push(...(await duplicateKeys(store)));                    // 'must': the build stops
 *   issues.push(...(await brokenReferences(store)));                 // hints
 *   await publish(store, {settings, reports, issues, withheld}, write);
 *   const sums = await gateSums(store, {reports, withheld, packs: readPacksSum(snapshot)});
 *   gate(sums);                                                      // three sums; throws GateError
 *   store.close();                                                   // then pages
 *   gate({...sums, scan});                                           // the fourth, parsed back from the built site
 */
export async function publish(store: Store, context: PublishContext, write: Write): Promise<SnapshotSummary> {
  const corpus = await readCorpus(store, context.settings, context.checks, context.pictures);
  const writer = packWriter(write, corpus);
  const sums = placeSums(corpus);
  const cross = crossSums();
  for (const {cell} of corpus.cells)
    addCross(cross, sensitiveCell(cell, corpus.names.fund(cell.fund_id ?? '').year));

  const begun = context.package && (await writePackage(store, corpus, context.package));
  const places = await writePlaces(store, corpus, writer, sums, cross, begun?.payments);
  await begun?.paymentsEnded();
  const funds = await writeSubjects(store, corpus, writer, cross);
  const site = places.site(funds, context);
  const fundsById = new Map(funds.map(fund => [fund.fund_id, fund]));
  for (const county of places.counties) writer.file(flowFile(county, fundsById, corpus));

  writeUse(corpus, writer);
  writeOversight(corpus, writer);
  await writeRoots(store, corpus, writer, {funds, needs: writeNeeds(corpus, writer)});
  writeTasks(corpus, writer);
  await writeChecks(store, corpus, writer);
  // A transcription lacks what a county knows: rows typed from notices reconcile nothing.
  const reconciled =
    corpus.settings.data_status === 'transcription'
      ? []
      : [await reconciliationPack(store, corpus, {funds, places: places.areas, site: site.figures})];
  writer.index(
    'reconciliation',
    reconciled.map(pack => writer.pack(pack, pack.id))
  );
  const punctual =
    corpus.settings.data_status === 'transcription' ? [] : [await punctualityPack(store, corpus)];
  writer.index(
    'punctuality',
    punctual.map(pack => writer.pack(pack, pack.id))
  );

  const {fates} = await corpusSums(store);
  const report = makeReport(context.reports, context.issues, context.withheld, fates);
  const fingerprint = writer.fingerprint();
  const counts = writer.counts();
  write(
    'site.json',
    canonicalJson(siteInfo(corpus, fingerprint, counts, report, context.tour !== undefined))
  );
  if (context.tour !== undefined) write('tour.json', canonicalJson(context.tour));
  write('sizes.json', canonicalJson(writer.sizes()));
  write(
    'search/search-index.js',
    buildIndex(
      searchEntries(corpus),
      `${corpus.settings.publisher.zh} ${termsLine(corpus.settings, 'zh-CN')}`
    )
  );
  write('explore/lists.json', canonicalJson(exploreLists(corpus)));
  return {
    fingerprint,
    current_year: corpus.current_year,
    counts,
    paid_fen: site.figures.total_fen,
    payments: site.figures.payments,
    ...(begun && {package: await begun.finish({fingerprint, report})})
  };
}
