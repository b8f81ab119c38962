import {address} from '../model/addresses.ts';
import {openWord} from '../i18n/choice.ts';
import {joinLines, type Line} from '../i18n/inline.ts';
import type {VillageLink, VillagePack} from '../publish/packs/village.ts';
import type {PageContext} from './context.ts';

/** The small print beneath a village's first screen: what is counted elsewhere, when the next figures come, then the village itself. */
export function villageNotes(context: PageContext, pack: VillagePack): Line[] {
  return [...afterLead(context, pack), ...aboutVillage(context, pack)];
}

/** What was paid with other villages, that help which is only summed stands elsewhere, and when the next figures come. */
function afterLead({site, w, f, link}: PageContext, {record, figures}: VillagePack): Line[] {
  const shared = figures.years[0]?.paid_shared_fen ?? 0;
  const aggregate: Line =
    site.has.aggregates && record.township_code
      ? w.village.aggregate([
          {
            text: w.village.townshipPage(record.township ?? record.township_code),
            href: link.to(address.township(record.township_code))
          }
        ])
      : [];
  const next = site.settings.next_update_by ? [w.place.nextUpdate(f.day(site.settings.next_update_by))] : [];
  return [
    ...(shared ? [w.place.sharedPaid(f.amount(shared))] : []),
    ...(aggregate.length || next.length ? [[...aggregate, ...next]] : [])
  ];
}

/** Its predecessors and successors, villages of the same name, and its size. */
function aboutVillage(context: PageContext, {record, id}: VillagePack): Line[] {
  const {site, locale, w, f, link} = context;
  const t = w.village;
  const linked = (villages: readonly VillageLink[]): Line =>
    joinLines(
      villages.map(other => [
        {text: other.village ?? other.village_code, href: link.to(address.village(other.village_code))}
      ]),
      w.common.comma
    );
  const facts = [
    record.households === null ? null : t.households(f.count(record.households)),
    record.population === null ? null : t.people(f.count(record.population)),
    record.arable_mu === null ? null : t.land(f.decimal(record.arable_mu))
  ].filter(fact => fact !== null);
  const lines: Line[] = [];
  if (record.predecessors.length) lines.push(t.formerly(linked(record.predecessors)));
  if (record.successors.length) lines.push(t.became(linked(record.successors)));
  else if (record.valid_to !== null) lines.push([t.stopped(f.day(record.valid_to))]);
  if (record.namesakes.length)
    lines.push(
      t.namesakes(
        joinLines(
          record.namesakes.map(other => [
            {
              text: t.namesake(other.township ?? w.common.notPublished, other.village_code),
              href: link.to(address.village(other.village_code))
            }
          ]),
          w.common.comma
        )
      )
    );
  const kind = openWord(site.settings.words.village_kind, record.kind, locale) ?? '';
  lines.push([t.population(facts.join(w.common.comma), kind, id)]);
  return lines;
}
