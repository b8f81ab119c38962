import {donorKinds} from '../model/choices.ts';
import {address} from '../model/addresses.ts';
import {pools} from '../model/fund-roots.ts';
import {sumFen} from '../model/money.ts';
import {choiceWord, openWord} from '../i18n/choice.ts';
import type {Line} from '../i18n/inline.ts';
import type {RootCode, RootSums, RootsPack} from '../publish/packs/roots.ts';
import type {PageContext} from './context.ts';
import {financingTables, type FinancingTables} from './financing-tables.ts';
import type {Link, PageHead} from './shell.ts';
import {tableLinks} from './table-links.ts';
import type {TableView} from './table.ts';

export interface RootsView {
  readonly head: Omit<PageHead, 'pack'>;
  readonly title: string;
  readonly lead: readonly Line[];
  readonly roots: TableView;
  readonly kinds: TableView;
  readonly uses: TableView;
  readonly places: TableView;
  readonly years: TableView;
  readonly donations: TableView | null;
  readonly financing: FinancingTables | null;
  readonly financingIntro: string;
  readonly files: readonly Link[];
  readonly links: readonly Link[];
}

const columns = ['funds', 'issued_fen', 'allocated_fen', 'direct_fen', 'paid_fen'] as const;
type Sums = Readonly<Record<(typeof columns)[number], bigint>>;

/** The three pooled ways of the money with what each was paid for and where; gifts outside them and loans beside. */
export function rootsView(context: PageContext, {rows, figures, sources}: RootsPack): RootsView {
  const {w, f, link, locale, site} = context;
  const words = w.roots;
  const of = (codes: readonly RootCode[]): Sums => added(rows.roots.filter(({root}) => codes.includes(root)));
  const pooled = of(Object.values(pools).flat());
  const present = rows.roots.map(({root}) => root);
  const line = (name: string, sums: Sums): readonly string[] => [
    name,
    f.count(Number(sums.funds)),
    ...[sums.issued_fen, sums.allocated_fen, sums.direct_fen, sums.paid_fen].map(fen => f.yuan(fen))
  ];
  const short = (root: RootCode): string => words.short[root ?? 'none'];
  const {county_code} = site.single_county ?? {county_code: null};
  const others = present.some(root => root === null || root === 'finance');
  return {
    head: {
      locale,
      path: link.path,
      title: words.title,
      crumbs: [{text: w.shell.nav.funds, href: link.to(address.funds())}]
    },
    title: words.title,
    lead: [
      words.lead(
        f.amount(pooled.issued_fen),
        // Where nothing stands beside the three ways they are all that was paid.
        others ? f.amount(pooled.paid_fen) : f.amount(figures.paid_fen, 'paid')
      ),
      ...(others ? [words.others(f.amount(figures.paid_fen, 'paid'))] : []),
      ...(rows.donations.length
        ? [
            words.donated(f.amount(figures.delivered_fen, 'use-delivered'), [
              {text: words.needsLink, href: link.to(address.needs())}
            ])
          ]
        : []),
      ...(figures.loans_fen ? [words.loans(f.amount(figures.loans_fen, 'use-loans'))] : [])
    ],
    roots: {
      caption: words.rootsCaption,
      head: words.rootsHead,
      numeric: [2, 3, 4, 5, 6],
      rows: [
        line(words.special, of(pools.special)),
        line(words.farm, of(pools.farm)),
        line(words.social, of(pools.social)),
        line(words.ofWhich(words.socialOnly), of(['social'])),
        line(words.ofWhich(words.short.east_west), of(['east_west'])),
        ...(others ? [line(words.pooled, pooled)] : []),
        ...(present.includes('finance') ? [line(words.finance, of(['finance']))] : []),
        ...(present.includes(null) ? [line(words.none, of([null]))] : [])
      ].map(cells => ({cells})),
      foot: line(others ? words.total : words.pooled, added(rows.roots))
    },
    kinds: {
      caption: words.kindsCaption,
      head: words.kindsHead,
      numeric: [3, 4, 5],
      rows: rows.kinds.map(({root, kind, ...sums}) => ({
        cells: [
          openWord(site.settings.words.fund_kind, kind, locale) ?? words.noKind,
          short(root),
          f.count(sums.funds),
          f.yuan(sums.issued_fen),
          f.yuan(sums.paid_fen)
        ]
      }))
    },
    uses: matrix(context, {
      caption: words.usesCaption,
      first: words.use,
      present,
      lines: rows.uses.map(({root, use, purpose, paid_fen}) => ({
        root,
        paid_fen,
        name:
          use === 'project'
            ? words.project(openWord(site.settings.words.purpose, purpose, locale) ?? words.noPurpose)
            : words.uses[use]
      }))
    }),
    places: matrix(context, {
      caption: words.placesCaption,
      first: words.place,
      present,
      lines: rows.places.map(({root, township, township_code, paid_fen}) => ({
        root,
        paid_fen,
        name: township ?? township_code ?? words.noTownship,
        ...(township_code && township ? {href: link.to(address.township(township_code))} : {})
      }))
    }),
    years: {
      caption: words.yearsCaption,
      head: words.yearsHead,
      numeric: [3, 4, 5],
      rows: rows.years.map(({root, year, ...sums}) => ({
        cells: [
          year === null ? words.noYear : w.common.year(year),
          short(root),
          f.count(sums.funds),
          f.yuan(sums.issued_fen),
          f.yuan(sums.paid_fen)
        ]
      }))
    },
    donations: rows.donations.length
      ? {
          caption: words.donationsCaption,
          head: words.donationsHead,
          numeric: [3, 4, 5],
          rows: rows.donations.map(donation => ({
            cells: [
              choiceWord(donorKinds, donation.donor_kind, locale) ?? w.needs.noKind,
              short(donation.root),
              f.count(donation.needs),
              f.yuan(donation.given_fen),
              f.yuan(donation.delivered_fen)
            ]
          })),
          foot: [
            w.common.total,
            '',
            f.count(rows.donations.reduce((sum, {needs}) => sum + needs, 0)),
            f.yuan(figures.given_fen),
            f.yuan(figures.delivered_fen)
          ]
        }
      : null,
    financing: financingTables(
      context,
      rows.financing,
      id => sources.funds.find(({fund_id}) => fund_id === id)?.fund ?? id
    ),
    financingIntro: words.financingIntro(f.count(site.settings.smallest_cell)),
    files: [
      ...tableLinks(context, 'roots', words.files.roots),
      ...(rows.financing.length ? tableLinks(context, 'financing', words.files.financing) : [])
    ],
    links: [
      {text: words.toFunds, href: link.to(address.funds())},
      ...(county_code === null ? [] : [{text: words.toFlow, href: link.to(address.flow(county_code))}])
    ]
  };
}

const added = (lines: readonly RootSums[]): Sums => {
  const sum = (name: (typeof columns)[number]) => sumFen(lines.map(line => line[name]));
  return {
    funds: sum('funds'),
    issued_fen: sum('issued_fen'),
    allocated_fen: sum('allocated_fen'),
    direct_fen: sum('direct_fen'),
    paid_fen: sum('paid_fen')
  };
};

/** Names down, roots across; an amount that is not there is a dash, and every root has its sum. */
function matrix(
  {w, f}: PageContext,
  given: {
    readonly caption: string;
    readonly first: string;
    readonly present: readonly RootCode[];
    readonly lines: readonly {
      readonly root: RootCode;
      readonly name: string;
      readonly href?: string;
      readonly paid_fen: number;
    }[];
  }
): TableView {
  const {caption, first, present, lines} = given;
  const sum = (own: typeof lines, root: RootCode): string => {
    const found = own.filter(line => line.root === root);
    return found.length ? f.yuan(sumFen(found.map(line => line.paid_fen))) : w.common.none;
  };
  return {
    caption,
    head: [first, ...present.map(root => w.roots.short[root ?? 'none']), w.common.total],
    numeric: [...present, null].map((_, at) => at + 2),
    rows: [...Map.groupBy(lines, line => line.name)].map(([name, own]) => {
      const [{href} = {href: undefined}] = own;
      return {
        cells: [
          href === undefined ? name : [{text: name, href}],
          ...present.map(root => sum(own, root)),
          f.yuan(sumFen(own.map(line => line.paid_fen)))
        ]
      };
    }),
    foot: [
      w.common.total,
      ...present.map(root => sum(lines, root)),
      f.yuan(sumFen(lines.map(line => line.paid_fen)))
    ]
  };
}
