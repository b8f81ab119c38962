import {day} from '../../model/day.ts';
import {fen} from '../../model/money.ts';
import type {Row} from '../../model/tables.ts';
import {dataOn, nextId, type County} from '../county.ts';
import type {Random} from '../random.ts';
import {plusDays, row, yuan} from '../rows.ts';
import {inPairs} from './in-pairs.ts';

const years = [2024, 2025, 2026] as const;
/** Days in which a complaint is to be closed. */
const limit = 60;

interface Complaint {
  /** Null: still open. */
  readonly days: number | null;
  readonly late: boolean;
  readonly upheld: boolean;
  readonly recovered: number;
}

/** Complaints as numbers, small ones moved up; audits and inspections one by one. */
export function addOversight(county: County, random: Random): void {
  const codes = [...new Set(county.villages.map(({row: {township_code: code}}) => code ?? ''))].sort();
  for (const year of years) addComplaints(county, codes, year, random.fork(`complaints ${year}`));
  addAudits(county, random.fork('audits'));
}

function addComplaints(county: County, codes: readonly string[], year: number, random: Random): void {
  const drawn = new Map(codes.map(code => [code, complaints(random.fork(code), year)]));
  const of = (list: readonly string[]) => list.flatMap(code => drawn.get(code) ?? []);
  const paying = (list: readonly Complaint[]) => list.filter(({recovered}) => recovered > 0).length;
  const few = (count: number) => count === 1 || count === 2;
  const moved = inPairs(
    codes,
    code => few(of([code]).length),
    list => few(of(list).length)
  );
  // Where cases move, their money moves too; and where less than three brought some back.
  const money = inPairs(
    codes,
    code => moved.has(code) || few(paying(of([code]))),
    list => few(paying(of(list)))
  );
  const lines = codes.map(code => {
    const line = sum(code, year, moved.has(code) ? null : of([code]), money.has(code) ? null : of([code]));
    for (const field of moved.has(code) ? counts : [])
      county.withheld.add(`oversight_sums/complaint/${year}/${code}/${field}`);
    for (const field of money.has(code) ? ['recovered_cases', 'recovered'] : [])
      county.withheld.add(`oversight_sums/complaint/${year}/${code}/${field}`);
    return line;
  });
  const above = money.size
    ? [sum(county.code, year, moved.size ? of([...moved]) : null, of([...money]))]
    : [];
  county.tables.oversight_sums.push(...above, ...lines);
}

const counts = ['cases', 'closed', 'late', 'median_days', 'upheld'] as const;

function sum(
  area_code: string,
  year: number,
  cases: readonly Complaint[] | null,
  paid: readonly Complaint[] | null
): Row<'oversight_sums'> {
  const days = (cases ?? []).flatMap(each => each.days ?? []).sort((a, b) => a - b);
  const count = (fits: (each: Complaint) => boolean) => cases && cases.filter(fits).length;
  return row('oversight_sums', {
    kind: 'complaint',
    year,
    area_code,
    cases: count(() => true),
    closed: count(each => each.days !== null),
    late: count(each => each.late),
    median_days: days[Math.floor((days.length - 1) / 2)] ?? null,
    upheld: count(each => each.upheld),
    recovered_cases: paid && paid.filter(each => each.recovered > 0).length,
    recovered_fen: paid && fen(paid.reduce((all, each) => all + each.recovered, 0))
  });
}

function complaints(random: Random, year: number): readonly Complaint[] {
  return Array.from({length: random.int(2, 13)}, () => {
    const days = random.chance(0.93) ? random.int(6, 58) : random.int(61, 110);
    const isOpen = year === 2026 && random.chance(0.12);
    const upheld = random.chance(0.42);
    return {
      days: isOpen ? null : days,
      late: !isOpen && days > limit,
      upheld: upheld && !isOpen,
      recovered: upheld && !isOpen && random.chance(0.7) ? yuan(random.int(8, 190) * 50) : 0
    };
  });
}

const subjects = [
  ['audit', '资金管理使用专项审计', '已补齐支付凭证,完善台账'],
  ['audit', '工程结算审计', '核减工程价款,多付部分已退回'],
  ['inspection', '质量和进度抽查', '已返工并重新验收'],
  ['inspection', '公告公示情况检查', '已补贴公告,重新公示'],
  ['inspection', '资产管护检查', '已明确管护责任和经费']
] as const;

/** Two audits a township and year at most, of projects; what came back came from the builder. */
function addAudits(county: County, random: Random): void {
  const villages = new Map(county.villages.map(({row: village}) => [village.village_code, village]));
  const places = new Map(county.tables.project_villages.map(line => [line.project_id, line.village_code]));
  const projects = random
    .shuffle(
      county.tables.projects.filter(
        each => each.accepted_on !== null && each.accepted_on >= '2024-03-01' && each.contractor !== null
      )
    )
    .slice(0, 26)
    .sort((a, b) => (a.project_id < b.project_id ? -1 : 1));
  for (const project of projects) {
    const [kind, subject, measures] = random.pick(subjects);
    const received = plusDays(project.accepted_on ?? day(dataOn), random.int(10, 120));
    if (received > dataOn) continue;
    const closed = plusDays(received, random.int(14, 88));
    const found = random.chance(0.55);
    const recovered = found && kind === 'audit' ? yuan(random.int(20, 460) * 100) : null;
    const village = villages.get(places.get(project.project_id) ?? '');
    county.tables.oversight.push(
      row('oversight', {
        oversight_id: nextId(county, 'oversight', 'O', 4),
        kind,
        village_code: village?.valid_to === null ? village.village_code : null,
        township_code: village?.township_code ?? null,
        project_id: project.project_id,
        topic:
          subject === '公告公示情况检查' ? 'openness' : subject === '资产管护检查' ? 'assets' : 'projects',
        subject,
        channel: 'plan',
        received_on: received,
        days_allowed: 60,
        closed_on: closed > dataOn ? null : closed,
        result: closed > dataOn ? null : found ? 'upheld' : 'not_upheld',
        measures: closed <= dataOn && found ? measures : null,
        recovered_fen: closed <= dataOn ? recovered : null,
        recovered_from: closed <= dataOn && recovered !== null ? 'firm' : null
      })
    );
  }
}
