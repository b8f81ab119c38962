import {joinLines, type Line} from '../i18n/inline.ts';
import {pick} from '../i18n/locale.ts';
import {address} from '../model/addresses.ts';
import type {ItemPack} from '../publish/packs/item.ts';
import type {PageContext} from './context.ts';
import {facts, type Fact} from './fact.ts';
import {phone} from './teams.ts';

/** Reasons for refusal that the card names; the table below has them all. */
const most = 4;

/**
 * The policy card (政策明白卡): who qualifies, how much, when it is paid, whom to ask, by which document, how many
 * applied, were approved and refused, and why. Rates are those in force on the data's day.
 */
export function policyCard(context: PageContext, {record, rows, figures}: ItemPack): readonly Fact[] {
  const {site, w, f, link} = context;
  const t = w.item.card;
  const {data_on: day} = site.settings;
  const current = rows.standards.filter(
    rule =>
      (rule.valid_from === null || rule.valid_from <= day) && (rule.valid_to === null || rule.valid_to >= day)
  );
  const who = [...new Set(current.map(rule => rule.who).filter(text => text !== null))];
  const rates = current.flatMap(rule =>
    rule.rate === null
      ? []
      : [
          w.item.rate(f.decimal(rule.rate), rule.unit) +
            (rule.cap_fen === null ? '' : t.cap(f.yuan(rule.cap_fen)))
        ]
  );
  const documents = [
    ...new Set([record.document_no, ...current.map(rule => rule.document_no)].filter(text => text !== null))
  ];
  return facts([
    [t.who, who.length ? who.join(w.common.semicolon) : (record.policy ?? w.common.notPublished)],
    [t.howMuch, rates.length ? [...new Set(rates)].join(w.common.semicolon) : w.common.notPublished],
    [t.when, whenPaid(context, rows.rounds)],
    [t.whom, [...whom(context), {text: w.raise.link, href: link.to(`${address.about()}#report`)}]],
    [t.document, documents.length ? documents.join(w.common.comma) : w.common.notPublished],
    [
      t.applied,
      figures.applied === null || figures.approved === null || figures.refused === null
        ? null
        : w.item.roundsSum(f.count(figures.applied), f.count(figures.approved), f.count(figures.refused))
    ],
    [t.refused, reasons(context, rows.rounds)]
  ]);
}

/** The newest day of payment that a round names; villages differ by some days. */
function whenPaid({w, f}: PageContext, rounds: ItemPack['rows']['rounds']): string {
  const days = rounds.map(round => round.paid_on).filter(day => day !== null);
  const last = days.sort().at(-1);
  return last === undefined ? w.common.notPublished : w.item.card.last(f.day(last));
}

/** Phones outside the village first, as everywhere. */
function whom({site, w, locale}: PageContext): Line {
  const outside = site.settings.phones.filter(entry => entry.outside_village);
  const lines = outside.map(
    (entry): Line => [pick(locale, entry.name), ' ', phone(entry.number, entry.dialable)]
  );
  return lines.length ? [...joinLines(lines, w.common.semicolon), w.common.semicolon] : [];
}

/** Reasons with how many rounds give them, most frequent first, then by their words. */
function reasons({w, f}: PageContext, rounds: ItemPack['rows']['rounds']): string | null {
  const counts = new Map<string, number>();
  for (const {refusal_reasons: text} of rounds)
    for (const reason of text?.split(/[;;|]/) ?? []) {
      const words = reason.trim();
      if (words) counts.set(words, (counts.get(words) ?? 0) + 1);
    }
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const named = sorted.slice(0, most).map(([reason, rounds]) => w.item.card.reason(reason, f.count(rounds)));
  return named.length ? named.join(w.common.semicolon) : null;
}
