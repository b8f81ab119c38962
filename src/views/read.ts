import {read as t} from '../i18n/zh/read.ts';
import {spokenAmount, spokenDigits} from '../i18n/spoken-amount.ts';
import {address} from '../model/addresses.ts';
import type {VillagePack} from '../publish/packs/village.ts';
import type {PageContext} from './context.ts';
import {shortName} from './short-name.ts';
import type {Link, PageHead} from './shell.ts';
import {when} from './year-sentences.ts';

/** What a village takes away from its page: a script to be read aloud, a picture, a file, a notice. */
export interface ReadView {
  readonly head: Omit<PageHead, 'pack'>;
  readonly title: string;
  readonly sentences: readonly string[];
  readonly picture: {readonly href: string; readonly alt: string};
  readonly file: Link;
  readonly notice: Link;
  readonly back: Link;
}

/** How many open points are read out; a listener keeps no more. */
const named = 3;

/** `file`: the site's path of the village page as one file. */
export function readView(context: PageContext, pack: VillagePack, file: string): ReadView {
  const {site, f, link} = context;
  const {village} = pack.record;
  return {
    head: {
      locale: 'zh-CN',
      path: address.read(pack.id),
      title: t.title(village),
      alone: true,
      crumbs: [{text: village, href: link.to(address.village(pack.id))}]
    },
    title: t.title(village),
    sentences: spokenSentences(context, pack),
    picture: {
      href: link.file(address.picture(pack.id)),
      alt: t.alt(village, site.current_year)
    },
    file: {text: t.keep(f.day(site.settings.data_on)), href: link.file(file)},
    notice: {text: t.notice, href: link.to(address.notice(pack.id))},
    back: {text: t.back, href: link.to(address.village(pack.id))}
  };
}

/** The sentences of the first screen as one says them. */
export function spokenSentences(context: PageContext, pack: VillagePack): string[] {
  const {site, w, f} = context;
  const {record, figures} = pack;
  const year = figures.years[0];
  const lines = [t.greeting(record.village)];
  if (site.settings.data_status === 'demonstration') lines.push(t.demonstration);
  lines.push(t.dataOn(f.day(site.settings.data_on)));
  if (!year) lines.push(t.noMoney);
  else {
    lines.push(t.arranged(when(context, year.year), spokenAmount(year.arranged_fen)));
    lines.push(year.paid_fen ? t.paid(spokenAmount(year.paid_fen)) : t.paidNothing);
    if (year.paid_households_fen) lines.push(t.households(spokenAmount(year.paid_households_fen)));
    if (year.paid_projects_fen) lines.push(t.projects(spokenAmount(year.paid_projects_fen)));
    if (year.paid_units_fen) lines.push(t.units(spokenAmount(year.paid_units_fen)));
    if (year.open_fen > 0) {
      lines.push(t.open(spokenAmount(year.open_fen)));
      for (const line of year.open.slice(0, named))
        lines.push(
          t.openLine(
            shortName(line.name, [record.county, record.township, record.village]),
            spokenAmount(line.open_fen),
            w.common.reason[line.reason]
          )
        );
    } else if (year.open_fen === 0) lines.push(t.paidUp);
  }
  lines.push(t.free);
  const phones = site.settings.phones.filter(entry => entry.outside_village && entry.dialable).slice(0, 2);
  if (phones.length) lines.push(t.call(phones.map(entry => spokenDigits(entry.number)).join('、')));
  lines.push(t.where, t.end);
  return lines;
}
