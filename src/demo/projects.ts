import type {Row} from '../model/tables.ts';
import {stands, type County, type Village} from './county.ts';
import {cooperativeOf, makeFirms, type Firm} from './firms.ts';
import {years, type FundUse} from './funds.ts';
import {personName} from './people.ts';
import {payByStage} from './project-payments.ts';
import {drawKind, type Draft, type ProjectKind} from './project-kinds.ts';
import type {Random} from './random.ts';
import {allocate, contract, managementFee, tenderLimits} from './project-money.ts';
import {lifeCycle, withdraw} from './life-cycle.ts';
import {row, yuan} from './rows.ts';

type Project = Row<'projects'>;

/** Share of the projects by year, in hundredths. */
const shares: Readonly<Record<number, number>> = {2020: 16, 2024: 28, 2025: 29, 2026: 27};
/** The villages' projects, from application to hand-over, with their money. About 6 in 100 are refused, 3 wait. */
export function addProjects(county: County, uses: readonly FundUse[], count: number): void {
  const random = county.random.fork('projects');
  const firms = makeFirms(random, county, Math.max(24, Math.round(count / 30)));
  const cooperatives = new Map<string, Firm>();
  for (const year of years) {
    const here = county.villages.filter(village => stands(village.row, `${year}-06-01`));
    const queue: Village[] = [];
    const funds = uses.filter(use => use.row.year === year && use.weight > 0);
    const wanted = Math.round((count * (shares[year] ?? 0)) / 100);
    for (let n = 1; n <= wanted; n++) {
      if (!queue.length) queue.push(...random.shuffle(here));
      const village = queue.pop() as Village;
      const several = random.chance(0.035) ? neighbours(here, village, random.int(2, 4)) : [village];
      const kind = drawKind(random, purpose => funds.some(use => use.purposes.includes(purpose)));
      const size = () => sizeOf(random) * (several.length > 1 ? several.length * 0.8 : 1);
      let draft = kind.draw(random, size());
      while (nearLimit(kind, draft)) draft = kind.draw(random, size());
      const project = describe(county, random, {year, n, kind, draft, villages: several});
      const state = stateOf(random, year);
      project.state = state;
      lifeCycle(random, project, year);
      if (state !== 'approved') withdraw(random, project, state);
      else {
        allocate(
          county,
          random,
          project,
          funds.filter(use => use.purposes.includes(kind.purpose)),
          kind
        );
        contract(random, project, () => builder(county, random, firms, cooperatives, kind, village));
      }
      county.tables.projects.push(project);
      for (const place of several)
        county.tables.project_villages.push(
          row('project_villages', {project_id: project.project_id, village_code: place.row.village_code})
        );
      if (state !== 'refused') outputs(county, project, draft);
      if (state === 'approved') payByStage(county, random, project, several, kind.builder);
    }
    managementFee(county, random, year, funds, wanted + 1);
  }
}

/** Most are small, few are large: the long tail of real plans. */
const sizeOf = (random: Random): number =>
  random.chance(0.06) ? 2.2 + 1.5 * random.next() : 0.5 + 1.1 * random.next();

/** Honest plans keep clear of the tender limit: those just below it are planted. */
function nearLimit(kind: ProjectKind, draft: Draft): boolean {
  const limit = tenderLimits[kind.procurement] / 100;
  return draft.cost > limit * 0.85 && draft.cost < limit * 1.08;
}

function neighbours(here: readonly Village[], village: Village, count: number): Village[] {
  const town = here.filter(other => other.row.township_code === village.row.township_code);
  const at = Math.max(0, Math.min(town.indexOf(village), town.length - count));
  return town.slice(at, at + count);
}

function stateOf(random: Random, year: number): Project['state'] {
  const draw = random.next();
  if (draw < 0.06) return 'refused';
  if (year === 2026 && draw < 0.16) return 'applied';
  return draw < 0.07 ? 'cancelled' : 'approved';
}

interface Plan {
  readonly year: number;
  readonly n: number;
  readonly kind: ProjectKind;
  readonly draft: Draft;
  readonly villages: readonly Village[];
}

function describe(county: County, random: Random, {year, n, kind, draft, villages}: Plan): Project {
  const [first] = villages as [Village, ...Village[]];
  const town = first.row.township ?? '';
  const names = villages.map(village => village.row.village);
  const groups = [...new Set(first.households.map(household => household.group))];
  const beneficiaries = villages.reduce(
    (sum, village) => sum + Math.round(village.households.length * (0.3 + random.next() * 0.6)),
    0
  );
  return row('projects', {
    project_id: `P${county.number}${year % 100}-${String(n).padStart(4, '0')}`,
    project: `${year}年${town}${names.join('、')}${draft.title}`,
    purpose: kind.purpose,
    build_kind: kind.procurement === 'works' ? random.pick(['新建', '新建', '新建', '改建', '扩建']) : null,
    place_raw:
      villages.length > 1 ? `${town}${names.join('、')}` : `${town}${names[0]}${random.pick(groups)}`,
    content: draft.content,
    unit: kind.builder === 'village' ? `${town}${names[0]}村民委员会` : `${town}人民政府`,
    responsible: personName(random),
    procurement_kind: kind.procurement,
    planned_fen: yuan(draft.cost),
    goal: draft.goal,
    benefit_link: draft.benefit,
    beneficiaries: `${beneficiaries}户`,
    hotline: '0999-0000001',
    function_code:
      kind.purpose === 'industry' ? '2130505' : kind.procurement === 'works' ? '2130504' : '2130599'
  });
}

function builder(
  county: County,
  random: Random,
  firms: readonly Firm[],
  cooperatives: Map<string, Firm>,
  kind: ProjectKind,
  village: Village
): Firm | null {
  if (kind.builder === 'village') return null;
  if (kind.builder === 'firm') return random.pick(firms.filter(firm => firm.trade === kind.procurement));
  const found = cooperatives.get(village.row.village_code);
  if (found) return found;
  const made = cooperativeOf(random, county, village.row.township ?? '', village.row.village);
  cooperatives.set(village.row.village_code, made);
  return made;
}

function outputs(county: County, project: Project, draft: Draft): void {
  const built = project.accepted_on !== null;
  for (const output of draft.outputs)
    county.tables.project_outputs.push(
      row('project_outputs', {
        project_id: project.project_id,
        what: output.what,
        quantity: output.quantity,
        unit: output.unit,
        where: project.place_raw,
        built_quantity: built ? output.quantity : null,
        checked_on: built ? project.accepted_on : null
      })
    );
}
