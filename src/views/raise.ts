import {pick} from '../i18n/locale.ts';
import type {Line} from '../i18n/inline.ts';
import {address} from '../model/addresses.ts';
import type {Row} from '../model/tables.ts';
import type {ProjectLine} from '../publish/packs/project-line.ts';
import type {VillagePack} from '../publish/packs/village.ts';
import type {PageContext} from './context.ts';
import {shortAddress} from './notice.ts';
import {outputText} from './project-lines.ts';
import type {Link, PageHead} from './shell.ts';
import {phone} from './teams.ts';
import {villageCrumbs} from './village-crumbs.ts';
import {when} from './year-sentences.ts';

/** A village's report page: channels outside the village first, then a text ready to read out. Nothing is sent. */
export interface RaiseView {
  readonly head: Omit<PageHead, 'pack'>;
  readonly title: string;
  readonly channels: readonly {readonly heading: string; readonly lines: readonly Line[]}[];
  /** What stands before and after one's own row, which a script fills in from the address. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly projects: readonly {readonly id: string; readonly name: string; readonly text: string}[];
  readonly next: readonly string[];
  readonly back: Link;
}

/** `township`: the people in office there, whose phones stand after those outside and before the village's own. */
export function raiseView(
  context: PageContext,
  pack: VillagePack,
  township: readonly Row<'teams'>[]
): RaiseView {
  const {site, w, f, link} = context;
  const t = w.raise;
  const {record, rows} = pack;
  const name = w.common.villageIn(record.village, record.township);
  const short = shortAddress(site.settings.site_url, pack.id);
  const year = pack.figures.years[0];
  const {accepted, settled, extended} = site.settings.report_days;
  return {
    head: {
      locale: context.locale,
      path: address.raise(pack.id),
      title: t.title(record.village),
      crumbs: [
        ...villageCrumbs(context, pack),
        {text: record.village, href: link.to(address.village(pack.id))}
      ]
    },
    title: t.title(name),
    channels: channels(context, township, rows.teams),
    before: [
      t.greeting(name, pack.id),
      t.published(f.day(site.settings.data_on)) +
        (year
          ? t.money(
              when(context, year.year),
              f.yuan(year.arranged_fen),
              f.yuan(year.paid_fen),
              f.yuan(year.open_fen)
            )
          : t.noMoney)
    ],
    after: [t.mine, t.ask, ...(short === null ? [] : [t.page(short)])],
    projects: rows.projects.map(project => projectText(context, project)),
    next: t.next(f.count(accepted), f.count(settled), f.count(extended)),
    back: {text: t.back, href: link.to(address.village(pack.id))}
  };
}

function channels(
  context: PageContext,
  township: readonly Row<'teams'>[],
  village: readonly Row<'teams'>[]
): RaiseView['channels'] {
  const {site, w, locale} = context;
  const t = w.raise;
  const listed = (outside: boolean): Line[] =>
    site.settings.phones
      .filter(entry => entry.outside_village === outside)
      .map(entry => [
        pick(locale, entry.name),
        ' ',
        phone(entry.number, entry.dialable),
        ...(entry.dialable ? [] : [t.undialable])
      ]);
  const people = (teams: readonly Row<'teams'>[]): Line[] =>
    teams
      .filter(person => person.phone !== null)
      .map(person => [
        [person.unit, person.name].filter(Boolean).join(' '),
        ' ',
        phone(person.phone as string),
        ...(/^0?999/.test(person.phone as string) ? [t.undialable] : [])
      ]);
  return [
    {heading: t.outside, lines: listed(true)},
    {heading: t.township, lines: people(township)},
    {heading: t.village, lines: [...listed(false), ...people(village)]}
  ].filter(channel => channel.lines.length > 0);
}

function projectText(context: PageContext, project: ProjectLine): RaiseView['projects'][number] {
  const {w, f} = context;
  const t = w.raise;
  const parts = [t.project(project.project, project.project_id, w.common.stage[project.stage])];
  if (project.allocated_fen || project.paid_fen)
    parts.push(t.projectMoney(f.yuan(project.allocated_fen), f.yuan(project.paid_fen)));
  if (project.outputs.length)
    parts.push(
      t.outputs(project.outputs.map(output => outputText(context, output)).join(w.common.semicolon))
    );
  return {
    id: project.project_id,
    name: project.project,
    text: `${parts.join(w.common.comma)}${w.common.stop}${t.see}`
  };
}
