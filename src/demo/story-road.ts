import type {County} from './county.ts';
import {makeRoad} from './plants/road.ts';

/** Makes one project that lies in three villages of a township the road of the tour; its id, or null in a small county. */
export function addStoryRoad(county: County): string | null {
  const places = new Map<string, string[]>();
  for (const line of county.tables.project_villages)
    places.set(line.project_id, [...(places.get(line.project_id) ?? []), line.village_code]);
  const townOf = (code: string | undefined) =>
    county.villages.filter(
      village =>
        village.row.valid_to === null &&
        village.row.valid_from === '2019-01-01' &&
        village.row.township_code === code?.slice(0, 9)
    );
  const project = county.tables.projects.findLast(
    each =>
      each.project.includes('通组道路硬化') &&
      places.get(each.project_id)?.length === 1 &&
      townOf(places.get(each.project_id)?.[0]).length >= 5 &&
      each.settled_fen !== null &&
      (each.approved_on ?? '').startsWith('2025') &&
      county.tables.allocations.filter(line => line.project_id === each.project_id).length === 1
  );
  if (!project) return null;
  const villages = townOf(places.get(project.project_id)?.[0]).slice(1, 4);
  county.tables.project_villages = county.tables.project_villages
    .filter(line => line.project_id !== project.project_id)
    .concat(
      villages.map(village => ({project_id: project.project_id, village_code: village.row.village_code}))
    )
    .sort((a, b) =>
      a.project_id < b.project_id
        ? -1
        : a.project_id > b.project_id
          ? 1
          : a.village_code < b.village_code
            ? -1
            : 1
    );
  const names = villages.map(village => village.row.village).join('、');
  const town = villages[0]?.row.township ?? '';
  county.tables.project_outputs = county.tables.project_outputs.filter(
    output => output.project_id !== project.project_id
  );
  for (const [what, quantity, unit] of [
    ['硬化道路', '5.4', '公里'],
    ['路面宽', '4.5', '米'],
    ['错车道', '9', '处']
  ] as const)
    county.tables.project_outputs.push({
      project_id: project.project_id,
      what,
      quantity,
      unit,
      where: `${town}${names}`,
      built_quantity: quantity,
      checked_on: project.accepted_on
    });
  project.procurement_kind = 'works';
  project.build_kind = '新建';
  project.function_code = '2130504';
  project.benefit_link =
    '优先吸纳三个村的脱贫户和监测户务工21人,按天支付劳务报酬,建成后由三个村集体共同管护。';
  makeRoad(county, county.random.fork('story road'), project, {
    title: `2025年${town}${names}通村公路硬化工程`,
    metres: 5400,
    price: 2_570_000,
    section: `${town}${names}`
  });
  return project.project_id;
}
