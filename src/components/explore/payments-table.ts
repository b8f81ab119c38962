import {choiceWord, openWord} from '../../i18n/choice.ts';
import * as choices from '../../model/choices.ts';
import {address} from '../../model/addresses.ts';
import type {ExploreLists} from '../../publish/files/explore-lists.ts';
import {links} from '../../views/links.ts';
import {byNumber, coded, derived, fenColumn, type CodedColumn} from './column.ts';
import type {Dataset} from './dataset.ts';
import type {ExploreSite} from './explore-site.ts';
import type {PaymentColumns} from './load.ts';
import type {ExploreWords} from './words.ts';

/** Every payment that is listed one by one, with the names of what it points to. */
export function paymentsTable(
  raw: PaymentColumns,
  lists: ExploreLists,
  site: ExploreSite,
  w: ExploreWords
): Dataset {
  const {locale} = site;
  // A file without rows has no columns.
  const text = (name: string) => (raw[name] ?? []) as ArrayLike<string | null>;
  const money = (name: string) => (raw[name] ?? []) as ArrayLike<bigint | null>;
  const t = w.columns;
  const none = w.none;
  const named = (names: ReadonlyMap<string, string>) => (key: string) =>
    key === '' ? none : (names.get(key) ?? key);
  const townships = new Map(lists.townships);
  const villages = new Map(lists.villages.map(([code, name]) => [code, name]));
  const townshipOf = new Map(lists.villages.map(([code, , township]) => [code, township]));
  const funds = new Map(lists.funds.map(([id, name]) => [id, name]));
  const levelOf = new Map(lists.funds.map(([id, , level]) => [id, level]));
  const kindOf = new Map(lists.funds.map(([id, , , kind]) => [id, kind]));
  const projects = new Map(lists.projects.project_id.map((id, at) => [id, lists.projects.project[at] ?? id]));
  const purposeOf = new Map(lists.projects.project_id.map((id, at) => [id, lists.projects.purpose[at]]));
  const or = (word: string | null): string => word ?? none;

  const paid_on = coded(text('paid_on'), {name: 'paid_on', title: t.paid_on});
  const village = coded(text('village_code'), {
    name: 'village',
    keyName: 'village_code',
    title: t.village,
    label: key => (key === '' ? w.unplaced : (villages.get(key) ?? key)),
    searched: true
  });
  const fund = coded(text('fund_id'), {
    name: 'fund',
    keyName: 'fund_id',
    title: t.fund,
    label: named(funds),
    searched: true
  });
  const project = coded(text('project_id'), {
    name: 'project',
    keyName: 'project_id',
    title: t.project,
    label: named(projects),
    searched: true
  });
  const year = derived(paid_on, key => key.slice(0, 4), {name: 'year', title: t.year});
  const ids = Array.from(text('disbursement_id'), String);
  const amount = fenColumn('amount', t.amount, money('amount_fen'));
  const due = fenColumn('due', t.due, money('due_fen'));
  const columns = [
    paid_on,
    year,
    coded((raw['fund_year'] ?? []) as ArrayLike<number>, {name: 'fund_year', title: t.fund_year}),
    derived(village, key => townshipOf.get(key), {
      name: 'township',
      keyName: 'township_code',
      title: t.township,
      label: key => (key === '' ? w.unplaced : (townships.get(key) ?? key)),
      searched: true
    }),
    village,
    coded(text('payee_kind'), {
      name: 'payee_kind',
      title: t.payee_kind,
      label: key => or(choiceWord(choices.payeeKinds, key || null, locale))
    }),
    coded(text('payee'), {name: 'payee', title: t.payee, label: key => key || none, searched: true}),
    amount,
    due,
    coded(text('item'), {
      name: 'item',
      keyName: 'item_id',
      title: t.item,
      label: named(new Map(lists.items)),
      searched: true
    }),
    project,
    derived(project, key => purposeOf.get(key), {
      name: 'purpose',
      title: t.purpose,
      label: key => or(openWord(site.words.purpose, key || null, locale))
    }),
    fund,
    derived(fund, key => kindOf.get(key), {
      name: 'fund_kind',
      title: t.fund_kind,
      label: key => or(openWord(site.words.fund_kind, key || null, locale))
    }),
    derived(fund, key => levelOf.get(key), {
      name: 'fund_level',
      title: t.fund_level,
      label: key => or(choiceWord(choices.levels, key || null, locale))
    }),
    coded(text('stage'), {
      name: 'stage',
      title: t.payment_stage,
      label: key => or(openWord(site.words.stage, key || null, locale))
    }),
    coded(text('channel'), {
      name: 'channel',
      title: t.channel,
      label: key => or(choiceWord(choices.channels, key || null, locale))
    }),
    coded(text('period'), {name: 'period', title: t.period, label: key => key || none}),
    coded(text('quantity'), {
      name: 'quantity',
      title: t.quantity,
      compare: byNumber,
      label: key => key || none
    }),
    coded(text('quantity_unit'), {
      name: 'quantity_unit',
      title: t.quantity_unit,
      label: key => key || none
    }),
    coded(text('rate'), {name: 'rate', title: t.rate, compare: byNumber, label: key => key || none}),
    {kind: 'text', name: 'disbursement_id', title: t.disbursement_id, texts: ids}
  ] as const;
  const link = links(locale, address.explore());
  const at = ({keys, codes}: CodedColumn, row: number): string => keys[codes[row] as number] as string;
  return {
    name: 'payments',
    rows: ids.length,
    columns,
    filters: ['township', 'village', 'year', 'item', 'fund', 'payee_kind', 'purpose', 'fund_kind', 'fund_level', 'fund_year', 'project', 'stage', 'channel'], // prettier-ignore
    groups: ['township', 'village', 'year', 'item', 'purpose', 'project', 'fund', 'fund_kind', 'fund_level', 'fund_year', 'payee_kind', 'payee', 'stage', 'channel', 'paid_on'], // prettier-ignore
    shown: ['paid_on', 'township', 'village', 'payee', 'amount', 'item', 'project', 'fund'],
    measures: [amount, due],
    linked: 'paid_on',
    href: row => {
      const code = at(village, row);
      const id = ids[row] as string;
      return link.to(code === '' ? address.unplaced(id) : address.payment(code, at(year, row), id));
    }
  };
}
