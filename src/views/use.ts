import {assetClasses, assetStates} from '../model/choices.ts';
import {address} from '../model/addresses.ts';
import {choiceWord} from '../i18n/choice.ts';
import type {Line} from '../i18n/inline.ts';
import type {AssetLine, UsePack, UseProject} from '../publish/packs/use.ts';
import {cell, maybe} from './cell.ts';
import type {PageContext} from './context.ts';
import type {Link, PageHead} from './shell.ts';
import type {CellView, TableView} from './table.ts';
import {villageCrumbs} from './village-crumbs.ts';

/** One project that was to earn something: what went in, what was promised, what came back. */
export interface UseProjectView {
  readonly project: Link;
  readonly money: Line;
  readonly promised: string;
  /** Null: nothing came back that is published, and `nothing` says so. */
  readonly periods: TableView | null;
  readonly nothing: string | null;
}

export interface UseView {
  readonly head: Omit<PageHead, 'pack'>;
  readonly title: string;
  readonly lead: readonly Line[];
  readonly projects: readonly UseProjectView[];
  readonly householdsNote: string | null;
  readonly register: TableView | null;
  readonly links: readonly Link[];
}

/** 建成了什么,现在在用吗,钱回来了吗: a village’s assets and what they brought. */
export function useView(context: PageContext, pack: UsePack): UseView {
  const {w, f, link, locale} = context;
  const {record, rows, figures} = pack;
  const words = w.use;
  const unknown = figures.assets - figures.in_use - figures.idle - figures.lost;
  const amount = (fen: number, name: string): Line => f.amount(fen, `use-${name}`);
  const back: Line[] = [
    ...(rows.income.length
      ? [words.incomeLead(amount(figures.due_fen, 'due'), amount(figures.received_fen, 'received'))]
      : []),
    ...(rows.dividends.some(row => row.payee_kind === 'village')
      ? [
          words.villageLead(
            amount(figures.village_due_fen, 'village_due'),
            amount(figures.village_paid_fen, 'village_paid')
          )
        ]
      : []),
    ...(rows.dividends.some(row => row.payee_kind !== 'village')
      ? [
          words.householdsLead(
            amount(figures.households_due_fen, 'households_due'),
            amount(figures.households_paid_fen, 'households_paid')
          )
        ]
      : [])
  ];
  return {
    head: {
      locale,
      path: link.path,
      title: words.title(record.village),
      crumbs: [
        ...villageCrumbs(context, pack),
        {text: record.village, href: link.to(address.village(pack.id))}
      ]
    },
    title: words.heading(record.village),
    lead: [
      ...(figures.assets
        ? [
            [
              ...words.assetsLead(f.count(figures.assets), amount(figures.value_fen, 'value')),
              words.states(
                f.count(figures.in_use),
                f.count(figures.idle),
                f.count(figures.lost),
                unknown ? f.count(unknown) : null
              )
            ]
          ]
        : [[words.noAssets]]),
      ...(back.length ? back : [[words.noIncome]])
    ],
    projects: rows.projects.map(project => projectView(context, project)),
    householdsNote: rows.dividends.some(row => row.payee_kind !== 'village') ? words.householdsNote : null,
    register: rows.assets.length
      ? {
          caption: words.registerCaption,
          head: words.registerHead,
          numeric: [3],
          rows: rows.assets.map(asset => ({
            id: asset.asset_id,
            cells: [
              assetCell(context, asset),
              assetClass(context, asset),
              maybe(asset.value_fen, f.yuan) ?? w.common.none,
              party(context, asset, 'owner'),
              party(context, asset, 'keeper'),
              maybe(asset.handed_over_on, f.day) ?? w.common.none,
              assetState(context, asset),
              maybe(asset.inspected_on, f.day) ?? w.common.none
            ]
          }))
        }
      : null,
    links: [
      ...(figures.periods.length ? [{text: words.toAccounts, href: link.to(address.accounts(pack.id))}] : []),
      {text: words.toRegister, href: link.to(address.assets())},
      {text: words.toVillage, href: link.to(address.village(pack.id))}
    ]
  };
}

/** An asset’s name, linked to the project that built it. */
export const assetCell = ({link}: PageContext, asset: AssetLine): CellView =>
  asset.project_id && asset.project
    ? [{text: asset.asset, href: link.to(address.project(asset.project_id))}]
    : asset.asset;

export const assetClass = ({w, locale}: PageContext, asset: Pick<AssetLine, 'class'>): string =>
  choiceWord(assetClasses, asset.class, locale) ?? w.use.unknownClass;

export const assetState = ({w, locale}: PageContext, asset: AssetLine): string =>
  choiceWord(assetStates, asset.state, locale) ?? w.common.none;

/** Owner or keeper: a unit by name; a person never. */
export const party = ({w}: PageContext, asset: AssetLine, field: 'owner' | 'keeper'): string =>
  asset[`${field}_kind`] === 'household' || asset[`${field}_kind`] === 'business'
    ? w.use.privateParty
    : cell(w, asset.marks, field, asset[field]);

function projectView(context: PageContext, project: UseProject): UseProjectView {
  const {w, f, link} = context;
  const words = w.use;
  return {
    project: {text: project.project, href: link.to(address.project(project.project_id))},
    money: words.projectMoney(
      f.amount(project.allocated_fen),
      f.amount(project.paid_fen),
      f.count(project.assets),
      f.amount(project.value_fen)
    ),
    promised: project.benefit_link ? words.promised(project.benefit_link) : words.noPromise,
    nothing: project.periods.length ? null : words.nothingBack,
    periods: project.periods.length
      ? {
          caption: words.periodsCaption(project.project),
          head: words.periodsHead,
          numeric: [2, 3, 4, 5, 6],
          rows: project.periods.map(period => ({
            cells: [
              period.period || words.noPeriod,
              f.yuan(period.due_fen),
              f.yuan(period.received_fen),
              ...(period.households === null && !period.households_due_fen && !period.households_fen
                ? [w.common.none, w.common.none]
                : [f.yuan(period.households_due_fen), f.yuan(period.households_fen)]),
              maybe(period.households, f.count) ?? w.common.none
            ]
          }))
        }
      : null
  };
}
