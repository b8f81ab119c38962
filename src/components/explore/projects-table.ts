import {choiceWord, openWord} from '../../i18n/choice.ts';
import * as choices from '../../model/choices.ts';
import {address} from '../../model/addresses.ts';
import type {ExploreLists} from '../../publish/files/explore-lists.ts';
import {links} from '../../views/links.ts';
import {byList, byNumber, coded, fenColumn} from './column.ts';
import type {Dataset} from './dataset.ts';
import type {ExploreSite} from './explore-site.ts';
import type {ExploreWords} from './words.ts';

/** Every project, listed or only pointed to. What lies in several places stands under none of them: it is never split. */
export function projectsTable(lists: ExploreLists, site: ExploreSite, w: ExploreWords): Dataset {
  const {projects} = lists;
  const {locale} = site;
  const t = w.columns;
  const none = w.none;
  const or = (word: string | null): string => word ?? none;
  const townships = new Map(lists.townships);
  const villages = new Map(lists.villages.map(([code, name]) => [code, name]));
  const funds = new Map(lists.funds.map(([id, name]) => [id, name]));
  const stages: Readonly<Record<string, string>> = w.stages;
  const money = (name: 'planned' | 'contracted' | 'allocated' | 'paid' | 'open') =>
    fenColumn(name, t[name], projects[`${name}_fen`]);
  const [allocated, paid, open] = [money('allocated'), money('paid'), money('open')];
  const link = links(locale, address.explore());
  return {
    name: 'projects',
    rows: projects.project_id.length,
    columns: [
      coded(projects.year, {name: 'year', title: t.fund_year, label: key => key || none}),
      coded(projects.township_code, {
        name: 'township',
        keyName: 'township_code',
        title: t.township,
        label: key => (key === '' ? w.severalTownships : (townships.get(key) ?? key)),
        searched: true
      }),
      coded(projects.village_code, {
        name: 'village',
        keyName: 'village_code',
        title: t.village,
        label: key => (key === '' ? w.severalVillages : (villages.get(key) ?? key)),
        searched: true
      }),
      coded(projects.villages, {name: 'villages', title: t.villages, compare: byNumber}),
      coded(projects.project, {name: 'project', title: t.project, searched: true}),
      allocated,
      paid,
      open,
      coded(projects.purpose, {
        name: 'purpose',
        title: t.purpose,
        label: key => or(openWord(site.words.purpose, key || null, locale)),
        searched: true
      }),
      coded(projects.state, {
        name: 'state',
        title: t.state,
        compare: byList(choices.projectStates.map(({code}) => code)),
        label: key => or(choiceWord(choices.projectStates, key || null, locale))
      }),
      coded(projects.stage, {
        name: 'stage',
        title: t.stage,
        compare: byList(Object.keys(stages)),
        label: key => stages[key] ?? none
      }),
      coded(
        projects.fund_id.map((id, at) => id ?? ((projects.funds[at] as number) > 1 ? several : null)),
        {
          name: 'fund',
          keyName: 'fund_id',
          title: t.fund,
          label: key => (key === '' ? none : key === several ? w.severalFunds : (funds.get(key) ?? key)),
          searched: true
        }
      ),
      coded(projects.contractor, {
        name: 'contractor',
        title: t.contractor,
        label: key => key || none,
        searched: true
      }),
      money('planned'),
      money('contracted'),
      {kind: 'text', name: 'project_id', title: t.project_id, texts: projects.project_id}
    ],
    filters: ['township', 'village', 'year', 'purpose', 'stage', 'state', 'fund', 'contractor'],
    groups: ['township', 'village', 'year', 'purpose', 'stage', 'state', 'fund', 'contractor', 'villages'],
    shown: ['year', 'township', 'village', 'project', 'allocated', 'paid', 'open', 'purpose', 'stage'],
    measures: [allocated, paid, open],
    linked: 'project',
    href: row => link.to(address.project(projects.project_id[row] as string))
  };
}

/** Of several funds; no id, since ids begin with a letter or digit. */
const several = '*';
