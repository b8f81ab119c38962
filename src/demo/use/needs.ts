import {day, type Day} from '../../model/day.ts';
import type {Row} from '../../model/tables.ts';
import {dataOn, nextId, type County, type Village} from '../county.ts';
import type {Random} from '../random.ts';
import {plusDays, row, yuan} from '../rows.ts';

type Need = Row<'needs'>;

interface Thing {
  readonly need: string;
  readonly purpose: string;
  readonly unit: string;
  readonly from: number;
  readonly to: number;
  /** Yuan a piece. */
  readonly price: number;
}

/** What villages ask for: things for all, never for one household. */
// prettier-ignore
const things: readonly Thing[] = [
  {need: '活动室桌椅', purpose: '开会和日间照料', unit: '套', from: 20, to: 60, price: 280},
  {need: '太阳能路灯', purpose: '村道照明', unit: '盏', from: 6, to: 30, price: 3200},
  {need: '农家书屋图书', purpose: '借给村民看', unit: '册', from: 200, to: 800, price: 26},
  {need: '灌溉水泵', purpose: '天旱时抽水', unit: '台', from: 2, to: 6, price: 2600},
  {need: '村卫生室药柜', purpose: '放常用药', unit: '组', from: 2, to: 4, price: 1800},
  {need: '果树苗', purpose: '集体果园补种', unit: '株', from: 800, to: 3000, price: 8},
  {need: '消防水带和灭火器', purpose: '村消防点', unit: '套', from: 4, to: 12, price: 620},
  {need: '村广播音箱', purpose: '通知和防汛', unit: '只', from: 4, to: 16, price: 450},
  {need: '培训用电脑', purpose: '教村民卖山货', unit: '台', from: 3, to: 10, price: 3600},
  {need: '修水渠的水泥', purpose: '修灌溉渠', unit: '吨', from: 10, to: 40, price: 430}
];

// prettier-ignore
const donors = {
  company: ['澄岳山货商贸有限公司(虚构)', '清泉饮品有限公司(虚构)', '晴川县工商联(虚构)'],
  charity: ['澄岳省乡村公益基金会(虚构)', '晴川县慈善会(虚构)'],
  public_body: ['澄岳农业大学(虚构)', '澄岳省电网公司帮扶办(虚构)'],
  partner: ['云帆区东西部协作办公室(虚构)']
} as const;
const kinds = ['company', 'company', 'charity', 'charity', 'public_body', 'partner', 'person'] as const; // prettier-ignore

/** Matched for longer than this and not delivered is what the check looks for; only planted ones are. */
const longest = 150;

/** Needs of villages and what became of them, newest still open; a few became projects paid from the partner’s own fund. */
export function addNeeds(county: County, random: Random): void {
  const last = day(dataOn);
  for (const village of county.villages) {
    if (village.row.valid_to !== null) continue;
    for (let left = random.int(0, 3); left > 0; left--) {
      const published = plusDays(last, -random.int(5, 900));
      addNeed(county, random, village, random.pick(things), published);
    }
  }
  addPartnerNeeds(county, random.fork('partner'));
}

function addNeed(
  county: County,
  random: Random,
  {row: village}: Village,
  thing: Thing,
  published: Day
): void {
  const quantity = random.int(thing.from, thing.to);
  const value = yuan(quantity * thing.price);
  const [toMatch, toDeliver, toAccept] = [random.int(6, 160), random.int(10, longest), random.int(2, 40)];
  const [kind, share, isLow] = [random.pick(kinds), random.int(850, 1000), random.chance(0.12)];
  const matched = plusDays(published, toMatch);
  const delivered = plusDays(matched, toDeliver);
  const accepted = plusDays(delivered, toAccept);
  const given = isLow ? yuan(Math.floor((value / 100) * (share / 1000))) : value;
  const isMatched = matched <= dataOn && !random.chance(0.1);
  const isThere = isMatched && delivered <= dataOn;
  county.tables.needs.push(
    row('needs', {
      need_id: nextId(county, 'needs', 'X', 4),
      village_code: village.village_code,
      need: thing.need,
      purpose: thing.purpose,
      quantity: String(quantity),
      unit: thing.unit,
      value_fen: value,
      published_on: published,
      ...office(county, village),
      ...(isMatched
        ? {
            donor_kind: kind,
            donor: kind === 'person' ? null : random.pick<string>(donors[kind]),
            matched_on: matched,
            given_quantity: String(quantity),
            given_fen: given
          }
        : {}),
      ...(isThere
        ? {delivered_on: delivered, delivered_quantity: String(quantity), delivered_fen: given}
        : {}),
      ...(isThere && accepted <= dataOn
        ? {accepted_on: accepted, accepted_by: `${village.township}人民政府`}
        : {})
    })
  );
}

/** Projects paid from the partner’s fund were needs first: their money stands in that fund and is not added again. */
function addPartnerNeeds(county: County, random: Random): void {
  const funds = new Map(
    county.tables.funds.filter(({kind}) => kind === 'ew_coop').map(fund => [fund.fund_id, fund])
  );
  const villages = new Map(county.villages.map(village => [village.row.village_code, village]));
  const projects = new Map(county.tables.projects.map(project => [project.project_id, project]));
  const places = Map.groupBy(county.tables.project_villages, line => line.project_id);
  const fitting = county.tables.allocations.filter(({fund_id, project_id}) => {
    const project = projects.get(project_id);
    return (
      (funds.get(fund_id)?.year ?? 0) >= 2024 &&
      project?.accepted_on != null &&
      project.accepted_on.length === 10 &&
      places.get(project_id)?.length === 1
    );
  });
  for (const {fund_id, project_id, amount_fen} of random.shuffle(fitting).slice(0, 6)) {
    const [project, fund] = [projects.get(project_id), funds.get(fund_id)];
    const village = villages.get(places.get(project_id)?.[0]?.village_code ?? '');
    if (!project || !village || !fund?.allocated_on) continue;
    county.tables.needs.push(
      row('needs', {
        need_id: nextId(county, 'needs', 'X', 4),
        village_code: village.row.village_code,
        need: project.project,
        purpose: '村里申报的项目',
        value_fen: amount_fen,
        published_on: plusDays(fund.allocated_on, -random.int(40, 120)),
        ...office(county, village.row),
        donor_kind: 'partner',
        donor: donors.partner[0],
        matched_on: plusDays(fund.allocated_on, -random.int(5, 30)),
        given_fen: amount_fen,
        delivered_on: fund.allocated_on,
        delivered_fen: amount_fen,
        accepted_on: project.accepted_on,
        accepted_by: `${village.row.township}人民政府`,
        fund_id,
        project_id
      })
    );
  }
}

/** The township’s own office and its phone, as the people in office have it. */
function office(county: County, village: Row<'villages'>): Pick<Need, 'office' | 'phone'> {
  const unit = `${village.township}人民政府`;
  const post = county.tables.teams.find(
    line => line.area_code === village.township_code && line.unit === unit
  );
  return {office: unit, phone: post?.phone ?? null};
}
