import {createHash} from 'node:crypto';
import {isId} from '../model/places.ts';
import type {ProjectLine, Stage} from '../publish/packs/project-line.ts';

export type Dimension = 'township' | 'stage' | 'year' | 'purpose';

/** Projects that share a township, a stage, a fund year or a purpose; `slug` is the last part of their list's address. */
export interface ProjectGroup {
  readonly dimension: Dimension;
  readonly slug: string;
  /** Name as published; null: none is published, and the words of the page say so. */
  readonly name: string | null;
  readonly stage: Stage | null;
  readonly lines: readonly ProjectLine[];
}

export type ProjectGroups = Readonly<Record<Dimension, readonly ProjectGroup[]>>;

const stages: readonly Stage[] = [
  'applied', 'town_reviewed', 'library', 'approved', 'fund_issued', 'pre_notice', 'tender', 'award', 'contract', 'started', 'finished', 'accepted', 'audited', 'post_notice', 'handed_over', 'refused', 'cancelled', 'unknown'
]; // prettier-ignore

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byPlace = (a: ProjectLine, b: ProjectLine): number =>
  order(a.township_code ?? '~', b.township_code ?? '~') || order(a.project_id, b.project_id);

/**
 * Every filter of the list of projects: townships by code, stages in the order of a project's life, years newest
 * first, purposes by name; what is not published comes last. A project of several fund years stands in each.
 */
export function projectGroups(
  lines: readonly ProjectLine[]
): Readonly<Record<Dimension, readonly ProjectGroup[]>> {
  const sorted = [...lines].sort(byPlace);
  const group = (dimension: Dimension, keys: (line: ProjectLine) => readonly (string | null)[]) => {
    const groups = new Map<string | null, ProjectLine[]>();
    for (const line of sorted)
      for (const key of keys(line)) {
        const known = groups.get(key);
        if (known) known.push(line);
        else groups.set(key, [line]);
      }
    return [...groups].map(([key, members]) => ({dimension, key, lines: members}));
  };
  const last = (a: {key: string | null}, b: {key: string | null}): number =>
    Number(a.key === null) - Number(b.key === null) || order(a.key ?? '', b.key ?? '');
  return {
    township: group('township', line => [line.township_code])
      .sort(last)
      .map(({key, lines: members}) => ({
        dimension: 'township',
        slug: `township-${key ?? 'none'}`,
        name: members[0]?.township ?? key,
        stage: null,
        lines: members
      })),
    stage: group('stage', line => [line.stage])
      .sort((a, b) => stages.indexOf(a.key as Stage) - stages.indexOf(b.key as Stage))
      .map(({key, lines: members}) => ({
        dimension: 'stage',
        slug: `stage-${key}`,
        name: key,
        stage: key as Stage,
        lines: members
      })),
    year: group('year', line => (line.years.length ? line.years.map(String) : [null]))
      .sort((a, b) => Number(a.key === null) - Number(b.key === null) || order(b.key ?? '', a.key ?? ''))
      .map(({key, lines: members}) => ({
        dimension: 'year',
        slug: `year-${key ?? 'none'}`,
        name: key,
        stage: null,
        lines: members
      })),
    purpose: group('purpose', line => [line.purpose])
      .sort(last)
      .map(({key, lines: members}) => ({
        dimension: 'purpose',
        slug: `purpose-${purposeSlug(key)}`,
        name: key,
        stage: null,
        lines: members
      }))
  };
}

/** Purposes are an open list, mostly Chinese words: those that cannot stand in an address get a short fingerprint. */
function purposeSlug(purpose: string | null): string {
  if (purpose === null) return 'none';
  if (isId(purpose) && purpose === purpose.toLowerCase()) return purpose;
  return createHash('sha256').update(purpose).digest('hex').slice(0, 10);
}

/** Lines of one page of a list: long lists are cut into pages of their own addresses, never loaded while scrolling. */
export const pageSize = 500;
export const pageCount = (group: ProjectGroup): number =>
  Math.max(1, Math.ceil(group.lines.length / pageSize));
export const pageSlug = (group: ProjectGroup, page: number): string =>
  page === 1 ? group.slug : `${group.slug}-p${page}`;

/** Every page of every list, by the last part of its address. */
export const projectLists = (
  groups: ProjectGroups
): readonly {readonly slug: string; readonly group: ProjectGroup; readonly page: number}[] =>
  Object.values(groups)
    .flat()
    .flatMap(group =>
      Array.from({length: pageCount(group)}, (_, at) => ({
        slug: pageSlug(group, at + 1),
        group,
        page: at + 1
      }))
    );

/** The group and page a list's address names. Throws where there is none: routes are made from projectLists. */
export function listOf(
  groups: ProjectGroups,
  slug: string
): {readonly group: ProjectGroup; readonly page: number} {
  const list = projectLists(groups).find(entry => entry.slug === slug);
  if (!list) throw new RangeError(`no list of projects at /projects/${slug}/`);
  return list;
}
