import type {Day} from '../model/day.ts';
import {fen} from '../model/money.ts';
import type {Row} from '../model/tables.ts';
import type {County} from './county.ts';
import type {Firm} from './firms.ts';
import type {FundUse} from './funds.ts';
import {cutAtDataDay, shiftAfter} from './life-cycle.ts';
import {personName} from './people.ts';
import type {ProjectKind} from './project-kinds.ts';
import type {Random} from './random.ts';
import {permille, plusDays, row} from './rows.ts';

type Project = Row<'projects'>;

/** From here on a purchase must be tendered in public (必须招标的工程项目规定): works 4, goods 2, services 1 million yuan. */
export const tenderLimits = {works: 400_000_000, goods: 200_000_000, services: 100_000_000} as const;

/** One fund gives the whole plan, or two share it. A day of allocation is the day the money was issued. */
export function allocate(
  county: County,
  random: Random,
  project: Project,
  funds: readonly FundUse[],
  kind: ProjectKind
): void {
  const draw = (): FundUse => {
    let rest = random.next() * funds.reduce((sum, use) => sum + use.weight, 0);
    for (const use of funds) if ((rest -= use.weight) < 0) return use;
    return funds[0] as FundUse;
  };
  const planned = project.planned_fen ?? fen(0);
  const first = draw();
  const second = draw();
  const shared = kind.builder === 'firm' && second !== first && random.chance(0.12);
  const major = shared ? fen(Math.floor(planned / 100_000 / 2) * 100_000) : planned;
  const latest = [first, shared ? second : first]
    .map(use => use.row.allocated_on ?? '')
    .sort()
    .at(-1) as Day;
  shiftAfter(project, latest);
  const line = (use: FundUse, amount: number) =>
    county.tables.allocations.push(
      row('allocations', {
        fund_id: use.row.fund_id,
        project_id: project.project_id,
        amount_fen: fen(amount),
        on: project.fund_issued_on,
        document_no: use.row.document_no
      })
    );
  line(first, major);
  if (shared) line(second, planned - major);
}

/** How a purchase of this size is made; works without a contractor are built by the village itself. */
export function methodFor(project: Project): string {
  const limit = tenderLimits[(project.procurement_kind ?? 'works') as keyof typeof tenderLimits];
  const planned = project.planned_fen ?? 0;
  if (project.contractor === null) return '村民自建';
  return planned >= limit ? '公开招标' : planned >= limit / 10 ? '竞争性磋商' : '询价';
}

export function contract(random: Random, project: Project, firm: () => Firm | null): void {
  const planned = project.planned_fen ?? fen(0);
  const builder = firm();
  project.contractor = builder?.name ?? null;
  project.contractor_code = builder?.code ?? null;
  project.procurement_method = methodFor(project);
  // Small purchases are made by asking for prices: no tender, no award to publish.
  if (!['公开招标', '竞争性磋商'].includes(project.procurement_method))
    project.tender_on = project.award_on = null;
  const agreed = builder === null ? planned : permille(planned, random.int(925, 992));
  const final = permille(agreed, random.int(948, 1000));
  project.contracted_fen = builder === null ? null : fen(Math.floor(agreed / 100) * 100);
  cutAtDataDay(project);
  if (project.audited_on === null) return;
  project.settled_fen = fen(Math.min(final, planned));
  project.returned_fen = fen(planned - project.settled_fen);
}

/** One line a year: 项目管理费, at most 1 % of the county's share. */
export function managementFee(
  county: County,
  random: Random,
  year: number,
  funds: readonly FundUse[],
  n: number
): void {
  const use = funds.find(fund => fund.purposes.includes('mgmt_fee'));
  if (!use) return;
  const base = county.tables.allocations
    .filter(line => line.fund_id === use.row.fund_id)
    .reduce((sum, line) => sum + line.amount_fen, 0);
  const fee = fen(Math.floor((base * 9) / 1000 / 100_000) * 100_000);
  if (fee <= 0) return;
  const on = plusDays(use.row.allocated_on as Day, 10);
  const project = row('projects', {
    project_id: `P${county.number}${year % 100}-${String(n).padStart(4, '0')}`,
    project: `${year}年项目管理费`,
    state: 'approved',
    purpose: 'mgmt_fee',
    content: '项目评审、检查验收、成果宣传和档案管理。',
    unit: `${county.name}农业农村局(虚构)`,
    responsible: personName(random),
    planned_fen: fee,
    applied_on: plusDays(on, -40),
    approved_on: plusDays(on, -12),
    fund_issued_on: on,
    hotline: '0999-0000001',
    function_code: '2130599'
  });
  county.tables.projects.push(project);
  county.tables.allocations.push(
    row('allocations', {
      fund_id: use.row.fund_id,
      project_id: project.project_id,
      amount_fen: fee,
      on,
      document_no: use.row.document_no
    })
  );
}
