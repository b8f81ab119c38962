import {qrCode, type QrCode} from '../charts/qr-code.ts';
import {capitalAmount} from '../i18n/capital-amount.ts';
import {pick} from '../i18n/locale.ts';
import type {Line} from '../i18n/inline.ts';
import {notice as t} from '../i18n/zh/notice.ts';
import {address} from '../model/addresses.ts';
import type {Payment} from '../publish/packs/payment.ts';
import type {YearFigures} from '../publish/packs/place-figures.ts';
import type {VillagePack} from '../publish/packs/village.ts';
import type {PageContext} from './context.ts';
import {dueOf, dueWords} from './due-paid.ts';
import {compareGroups} from '../model/group-order.ts';
import {isPerson} from './receivers.ts';
import type {Link, PageHead} from './shell.ts';

export interface NoticeRow {
  readonly id: string;
  readonly cells: readonly string[];
}
/** All that stands on a village's paper notice, in the order in which it is read. */
export interface NoticeView {
  readonly head: Omit<PageHead, 'pack'>;
  readonly title: string;
  readonly banner: string | null;
  readonly number: string;
  readonly basis: string;
  readonly sentences: readonly Line[];
  readonly money: {readonly rows: readonly (readonly string[])[]; readonly foot: readonly string[] | null};
  readonly list: {
    readonly caption: string;
    readonly groups: readonly {readonly heading: string | null; readonly rows: readonly NoticeRow[]}[];
    readonly foot: readonly string[];
  } | null;
  readonly period: string;
  readonly phones: readonly string[];
  readonly issuer: string;
  readonly date: string;
  readonly version: string;
  /** Null where the settings have no site_url. */
  readonly code: (QrCode & {readonly address: string}) | null;
  readonly paper: 'a3' | 'a4';
  readonly back: Link;
}

/** The address that QR codes carry; paper cannot be corrected, so it never changes. Null without site_url. */
export const shortAddress = (siteUrl: string, village: string): string | null =>
  siteUrl ? siteUrl.replace(/\/$/, '') + address.short(village) : null;

/** The notice of the current fund year: pure, from the same pack as the village page. */
export function noticeView(context: PageContext, pack: VillagePack): NoticeView {
  const {site, f, link} = context;
  const {settings, current_year: year} = site;
  const figures = pack.figures.years.find(entry => entry.year === year) ?? null;
  const name = pack.record.village;
  const documents = pack.sources.funds.filter(fund => fund.year === year && fund.document_no !== null);
  const days = settings.notice_days['village_accounts'] ?? settings.notice_days['project'] ?? 10;
  const short = shortAddress(settings.site_url, pack.id);
  const phones = [...settings.phones].sort((a, b) => Number(b.outside_village) - Number(a.outside_village));
  return {
    head: {
      locale: 'zh-CN',
      path: address.notice(pack.id),
      title: t.title(name, year)
    },
    title: t.title(name, year),
    banner: settings.data_status === 'demonstration' ? t.demonstration : null,
    number: t.number(pack.id, settings.data_on),
    basis: documents.length
      ? t.basis([...new Set(documents.map(fund => fund.document_no))].join('、'))
      : t.noBasis,
    sentences: sentences(context, figures),
    money: moneyTable(context, pack, figures),
    list: list(context, pack, year),
    period: t.period(f.day(settings.published_on), f.day(daysLater(settings.published_on, days - 1)), days),
    phones: phones.map(entry => `${pick('zh-CN', entry.name)} ${entry.number}`),
    issuer: pick('zh-CN', settings.publisher),
    date: t.date(f.day(settings.published_on)),
    version: t.version(f.day(settings.data_on), f.day(settings.published_on)),
    code: short === null ? null : {...qrCode(short), address: short},
    paper: settings.notice_paper === 'A3' ? 'a3' : 'a4',
    back: {text: t.back, href: link.to(address.village(pack.id))}
  };
}

/** "2026-10-20" and 9 days: "2026-10-29". UTC, so that no clock or time zone of the machine matters. */
const daysLater = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

function sentences({site, f}: PageContext, year: YearFigures | null): Line[] {
  if (!year) return [[t.nothing(site.current_year)], [t.free]];
  const open = year.open_fen;
  return [
    [
      t.arranged(year.year, f.yuan(year.arranged_fen), capitalAmount(year.arranged_fen)),
      t.paid(f.day(site.settings.data_on), f.yuan(year.paid_fen), capitalAmount(year.paid_fen)),
      ...(open > 0 ? [t.open(f.yuan(open), capitalAmount(open))] : open < 0 ? [t.over(f.yuan(-open))] : [])
    ],
    [{text: t.free, strong: true}]
  ];
}

/**
 * Subsidies and projects of the fund year with what is arranged, paid and open. The foot stands only where the lines
 * sum to the year's figures: a project that also has money of other years shows all of its own.
 */
function moneyTable({w, f}: PageContext, pack: VillagePack, year: YearFigures | null): NoticeView['money'] {
  if (!year) return {rows: [], foot: null};
  const funds = new Set(pack.sources.funds.filter(fund => fund.year === year.year).map(fund => fund.fund_id));
  const direct = pack.rows.payments.filter(
    payment => payment.project_id === null && payment.fund_id !== null && funds.has(payment.fund_id)
  );
  const lines: [name: string, arranged: number, paid: number, reason: string][] = [];
  for (const [item, payments] of Map.groupBy(direct, payment => payment.item)) {
    const name = pack.sources.items.find(entry => entry.item === item)?.name ?? item ?? w.common.unnamedItem;
    const arranged = sum(payments, payment => payment.due_fen ?? payment.amount_fen);
    const paid = sum(payments, payment => payment.amount_fen);
    lines.push([name, arranged, paid, arranged > paid ? w.common.reason['paid-short'] : '']);
  }
  for (const project of pack.rows.projects) {
    if (!project.years.includes(year.year) || project.villages > 1) continue;
    const reason = project.open_fen > 0 ? w.common.reason[project.open_reason ?? 'not-published'] : '';
    lines.push([
      project.project,
      project.allocated_fen,
      project.paid_fen,
      [reason, project.years.length > 1 ? t.years : ''].filter(Boolean).join(w.common.semicolon)
    ]);
  }
  const [arranged, paid] = [1, 2].map(at => lines.reduce((total, line) => total + Number(line[at]), 0));
  return {
    rows: lines.map(([name, due, amount, reason], at) => [
      String(at + 1),
      name,
      f.bare(due),
      f.bare(amount),
      f.bare(due - amount),
      reason
    ]),
    foot:
      lines.length && arranged === year.arranged_fen && paid === year.paid_fen
        ? ['', t.total, f.bare(arranged), f.bare(paid), f.bare(arranged - paid), '']
        : null
  };
}

/** Every payment to persons made in the year, by village group; masked as on the year page (P7). */
function list(context: PageContext, pack: VillagePack, year: number): NoticeView['list'] {
  const {w, f} = context;
  const payments = pack.rows.payments.filter(payment => isPerson(payment) && payment.page_year === year);
  if (!payments.length) return null;
  const {standards} = pack.rows;
  let number = 0;
  const row = (payment: Payment): NoticeRow => {
    const due = dueOf(payment, standards).due;
    return {
      id: payment.disbursement_id,
      cells: [
        String(++number),
        payment.payee ?? w.village.who.noName,
        purpose(context, pack, payment),
        dueWords(context, {...payment, due_fen: null}, standards)[0]?.replace(/=.*$/, '') ?? '',
        due === null ? '' : f.bare(due),
        f.bare(payment.amount_fen),
        payment.paid_on.length > 4 ? f.monthDay(payment.paid_on) : f.day(payment.paid_on)
      ]
    };
  };
  const total = f.yuan(sum(payments, payment => payment.amount_fen));
  return {
    caption: t.listCaption(year, f.count(payments.length), total),
    groups: [...Map.groupBy(payments, payment => payment.village_group ?? '')]
      .sort(([a], [b]) => compareGroups(a, b))
      .map(([group, of]) => ({heading: group || null, rows: of.map(row)})),
    foot: ['', t.total, '', '', '', total.replace(/元$/, ''), '']
  };
}

function purpose({w}: PageContext, pack: VillagePack, payment: Payment): string {
  if (payment.item !== null)
    return pack.sources.items.find(item => item.item === payment.item)?.name ?? payment.item;
  const project = pack.sources.projects.find(entry => entry.project_id === payment.project_id);
  return project?.project ?? w.common.unnamedItem;
}

/** Exact: a village's payments stay far below 2^53 fen. */
const sum = (payments: readonly Payment[], value: (payment: Payment) => number): number =>
  payments.reduce((total, payment) => total + value(payment), 0);
