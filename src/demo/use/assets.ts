import {day} from '../../model/day.ts';
import {fen} from '../../model/money.ts';
import type {Row} from '../../model/tables.ts';
import {dataOn, nextId, type County} from '../county.ts';
import type {Random} from '../random.ts';
import {plusDays, row, yuan} from '../rows.ts';

type Project = Row<'projects'>;
type Asset = Row<'assets'>;

/** What earns money once it stands; roads, pipes and lamps serve everybody. */
const earning = /大棚|冷藏库|车间|圈舍|基地/;

/** What every accepted project left standing: entered in the register within 150 days, so that none is late. */
export function addAssets(county: County, random: Random): void {
  const places = new Map<string, string[]>();
  for (const line of county.tables.project_villages)
    places.set(line.project_id, [...(places.get(line.project_id) ?? []), line.village_code]);
  const villages = new Map(county.villages.map(({row: village}) => [village.village_code, village]));
  const outputs = new Map<string, Row<'project_outputs'>[]>();
  for (const output of county.tables.project_outputs)
    outputs.set(output.project_id, [...(outputs.get(output.project_id) ?? []), output]);
  for (const project of county.tables.projects) {
    const things = outputs.get(project.project_id) ?? [];
    const registered = registeredOn(project, random);
    const [first] = things;
    if (registered === null || first === undefined || project.procurement_kind === 'services') continue;
    const codes = places.get(project.project_id) ?? [];
    const village = codes.length === 1 ? villages.get(codes[0] ?? '') : undefined;
    const town = villages.get(codes[0] ?? '')?.township ?? '';
    const price = project.settled_fen ?? project.contracted_fen ?? project.planned_fen ?? fen(0);
    const owner = village ? `${town}${village.village}股份经济合作社` : `${town}人民政府`;
    const keeper = earning.test(project.project) ? project.contractor : null;
    const common: Partial<Asset> = {
      project_id: project.project_id,
      village_code: village?.village_code ?? null,
      registered_on: registered,
      handed_over_on: project.handed_over_on,
      state: 'in_use',
      inspected_on:
        registered < '2026-04-01'
          ? plusDays(day('2026-04-10'), random.int(0, 160))
          : (project.handed_over_on ?? registered)
    };
    const bins = things.find(output => output.what === '垃圾桶');
    const share = bins ? Math.min(price, yuan(Number(bins.quantity) * 320)) : 0;
    const isOperator = keeper?.endsWith('专业合作社') ?? false;
    add(county, {
      ...common,
      asset: `${village?.village ?? town}${first.what}`,
      class: earning.test(project.project) ? 'operating' : 'public',
      value_fen: fen(price - share),
      owner,
      owner_kind: village ? 'village' : 'firm',
      keeper: isOperator ? keeper : village ? `${town}${village.village}民委员会` : owner,
      keeper_kind: isOperator ? 'cooperative' : village ? 'village' : 'firm'
    });
    if (bins && share > 0)
      add(county, {
        ...common,
        asset: `${village?.village ?? town}分到各户的垃圾桶`,
        class: 'household',
        value_fen: fen(share),
        owner_kind: 'household',
        keeper_kind: 'household'
      });
  }
}

const add = (county: County, values: Partial<Asset>) =>
  county.tables.assets.push(row('assets', {asset_id: nextId(county, 'assets', 'A', 5), ...values}));

/** Null: the project is not accepted, or its asset is not entered yet and need not be. */
function registeredOn(project: Project, random: Random): Asset['registered_on'] {
  const wait = random.int(20, 150);
  if (project.state !== 'approved' || project.accepted_on === null) return null;
  const on = plusDays(project.accepted_on, wait);
  return on > dataOn ? null : on;
}
