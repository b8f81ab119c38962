import {format} from '../i18n/format.ts';
import {pick} from '../i18n/locale.ts';
import {words} from '../i18n/words.ts';
import {countSheet as t} from '../i18n/zh/count-sheet.ts';
import {address} from '../model/addresses.ts';
import {isCountable} from '../publish/countable.ts';
import type {ProjectLine} from '../publish/packs/project-line.ts';
import type {VillagePack} from '../publish/packs/village.ts';
import type {PageContext} from './context.ts';
import {quantity} from './project-outputs.ts';
import type {Link} from './shell.ts';

export interface CountedProject {
  readonly id: string;
  readonly project: Link;
  readonly state: string;
  readonly caption: string;
  /** The last cell is left for what was found. */
  readonly rows: readonly (readonly string[])[];
  readonly note: string | null;
}

export interface CountSheetView {
  readonly title: string;
  readonly banner: string | null;
  readonly projects: readonly CountedProject[];
  readonly phones: readonly string[];
  readonly source: string;
  readonly back: Link;
}

/** The sheet with which one goes and counts: every approved project of the village with what was promised and accepted. */
export function countSheetView({site, link}: PageContext, pack: VillagePack): CountSheetView {
  const {settings} = site;
  const f = format('zh-CN');
  const w = words('zh-CN');
  const phones = [...settings.phones].sort((a, b) => Number(b.outside_village) - Number(a.outside_village));
  return {
    title: t.title(w.common.villageIn(pack.record.village, pack.record.township)),
    banner: settings.data_status === 'demonstration' ? t.demonstration : null,
    projects: pack.rows.projects.filter(isCountable).map(project => ({
      id: project.project_id,
      project: {text: project.project, href: link.to(address.project(project.project_id))},
      state: t.state + w.common.stage[project.stage] + w.common.stop,
      caption: t.caption(project.project),
      rows: project.outputs.map(output => [
        output.what,
        output.where ?? w.common.none,
        quantity(f, w, output.quantity, output.unit),
        quantity(f, w, output.built_quantity, output.unit)
      ]),
      note: project.outputs.some(output => output.built_quantity !== null)
        ? null
        : isAccepted(project.stage)
          ? t.acceptedUncounted
          : t.notAccepted
    })),
    phones: phones.map(entry => `${pick('zh-CN', entry.name)} ${entry.number}`),
    source: t.source(f.day(settings.data_on), f.day(settings.published_on)),
    back: {text: t.back, href: link.to(address.village(pack.id))}
  };
}

/** Has the project passed its acceptance? */
export const isAccepted = (stage: ProjectLine['stage']): boolean =>
  stage === 'accepted' || stage === 'audited' || stage === 'post_notice' || stage === 'handed_over';
