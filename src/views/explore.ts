import {address} from '../model/addresses.ts';
import {sumFen} from '../model/money.ts';
import {pick} from '../i18n/locale.ts';
import {sizeText} from '../i18n/size-text.ts';
import {packTerms} from '../publish/files/file-terms.ts';
import type {PackageInfo} from '../publish/package/package-info.ts';
import type {SitePack} from '../publish/packs/parents.ts';
import type {BarsView} from './bars-view.ts';
import type {PageContext} from './context.ts';
import {fileSize} from './file-size.ts';
import {paidYears} from './paid-years.ts';
import type {Link, PageHead} from './shell.ts';

export interface ExploreView {
  readonly head: PageHead;
  readonly heading: string;
  readonly lead: string;
  /** What stands in the explorer's place until its script has the data. */
  readonly noScript: string;
  /** For the script: its files, and the county's words and origin as JSON. */
  readonly script: string;
  readonly folder: string;
  readonly site: string;
  readonly plainTitle: string;
  readonly plainLead: string;
  readonly files: readonly Link[];
  readonly notes: readonly string[];
  readonly years: BarsView | null;
}

/** The explorer's page as it stands without script: the same data as files, and what is not in them. */
export function exploreView(
  context: PageContext,
  pack: SitePack,
  all: PackageInfo | null,
  unplacedFile: string
): ExploreView {
  const {site, w, f, link, locale} = context;
  const t = w.explore;
  const {settings} = site;
  const {figures} = pack;
  const page = (text: string, target: string): Link => ({text, href: link.to(target)});
  const file = (text: string, target: string): Link => ({text, href: link.file(target)});
  const tiers = new Map(pack.sources.items.map(({item, tier}) => [item, tier]));
  const aggregated = figures.by_item.filter(({item}) => item !== null && tiers.get(item) === 'aggregate');
  const unplaced = fileSize(site, unplacedFile.slice(1));
  return {
    head: {locale, path: link.path, title: t.title, description: t.lead},
    heading: t.heading,
    lead: t.lead,
    noScript: t.noScript,
    script: link.file('/assets/explore.js'),
    folder: link.file('/assets/explore/lists.json').replace(/lists\.json$/, ''),
    site: JSON.stringify({
      locale,
      words: settings.words,
      terms: packTerms(settings),
      data_on: settings.data_on,
      site_name: pick(locale, settings.site_name),
      fingerprint: site.fingerprint
    }),
    plainTitle: t.plainTitle,
    plainLead: t.plainLead,
    files: [
      ...(['disbursements', 'projects'] as const)
        .flatMap(name => (all?.files ?? []).filter(({table}) => table === name))
        .map(({file: name, table, format, rows, bytes}) =>
          file(
            t.files[table === 'projects' ? 'projectRows' : 'payments'](
              format === 'csv' ? 'CSV' : 'Parquet',
              f.count(rows ?? 0),
              sizeText(bytes)
            ),
            `/data/package/${name}`
          )
        ),
      page(t.files.villages, address.villages()),
      file(t.files.unplaced(f.count(unplaced.rows ?? 0), sizeText(unplaced.bytes)), unplacedFile),
      page(t.files.projects, address.projects()),
      page(t.files.data, address.data())
    ],
    notes: [
      ...(aggregated.length
        ? [
            t.notHere,
            t.aggregates(
              f.money(sumFen(aggregated.map(({paid_fen}) => paid_fen))),
              f.count(aggregated.reduce((sum, {payments}) => sum + payments, 0))
            )
          ]
        : []),
      ...(figures.expired_payments
        ? [t.expired(f.money(figures.expired_fen), f.count(figures.expired_payments))]
        : [])
    ],
    years: paidYears(context, figures)
  };
}
