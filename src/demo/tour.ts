import {address} from '../model/addresses.ts';
import type {Row} from '../model/tables.ts';
import type {County, Village} from './county.ts';
import {orNothing} from './plants/plan.ts';
import type {Planting} from './plants/plant-all.ts';

type Words = {readonly zh: string; readonly en: string};

/** One stop of “三分钟看懂”: a sentence or two and the exact page. */
export interface Stop {
  readonly id: string;
  readonly title: Words;
  readonly text: Words;
  readonly to: string;
}

const w = (zh: string, en: string): Words => ({zh, en});
const place = (village: Village): string => `${village.row.village}(${village.row.township})`;

/** Eight stops on exact rows; one whose rows a small county lacks is left out. */
export function tourOf(county: County, {planted, claims}: Planting, roadId: string | null): Stop[] {
  const planting = (kind: string) => planted.find(each => each.kind === kind);
  const stops: (Stop | null)[] = [];
  const odd = new Set(planted.flatMap(each => each.rows));
  const inOdd = new Set(
    county.tables.project_villages
      .filter(line => odd.has(`projects/${line.project_id}`))
      .map(line => line.village_code)
  );
  const exact = orNothing(() =>
    claims.round(
      'gengdi',
      '2026年',
      20,
      lines =>
        lines.every(line => line.amount_fen === line.due_fen) && !inOdd.has(lines[0]?.village_code ?? '')
    )
  )?.village;
  if (exact)
    stops.push({
      id: 'adds-up',
      title: w('账对得上的村', 'A village where all adds up'),
      text: w(
        `${place(exact)}:应发多少就发了多少,逐户相加等于全村合计,银行的记录也一样。`,
        'What was due was paid; the households sum to the village’s total, and the bank says the same.'
      ),
      to: address.village(exact.row.village_code)
    });
  const missing = planting('missing-quarter');
  if (missing)
    stops.push({
      id: 'missing-quarter',
      title: w('少了一个季度', 'A quarter is missing'),
      text: w(
        '公益性岗位补贴按季发。这个村第一、第三季度都有,第二季度没有记录。没发还是没公布,可以去问。',
        'Public posts are paid each quarter. Here the first and third stand, the second does not. Unpaid, or not published? One can ask.'
      ),
      to: missing.subject
    });
  const fifty = planting('uniform-deduction');
  if (fifty)
    stops.push({
      id: 'fifty-less',
      title: w('每户都少50元', 'Fifty yuan less, every household'),
      text: w(
        '看“应发”和“实发”两列:全村每一户都正好少了50元。巧合不会这样整齐。',
        'Look at “due” and “paid”: every household received exactly 50 yuan less. Chance is not that tidy.'
      ),
      to: fifty.subject
    });
  stops.push(road(roadId));
  const split = planting('split-contract');
  if (split)
    stops.push({
      id: 'split-contract',
      title: w('一条路,三个合同', 'One road, three contracts'),
      text: w(
        '施工合同满400万元要公开招标。这条路分成三个标段,每个都不到400万元,九天内签给了同一家公司。',
        'From 4 million yuan a works contract needs a public tender. This road has three, each below that, signed with one firm within nine days.'
      ),
      to: split.subject
    });
  const corrected = county.tables.corrections.find(line => line.field === 'amount');
  const fixed = county.tables.disbursements.find(payment => payment.disbursement_id === corrected?.id);
  if (fixed)
    stops.push({
      id: 'correction',
      title: w('改过的数,写明原因', 'A corrected figure, with its reason'),
      text: w(
        '这一户的面积补登了1.2亩。原来的数、改后的数、为什么改、什么时候改,都留着。',
        'This household’s land was corrected by 1.2 mu. The old figure, the new one, the reason and the day all remain.'
      ),
      to: address.payment(fixed.village_code ?? '', fixed.paid_on.slice(0, 4), fixed.disbursement_id)
    });
  stops.push(namesakes(county), refusal(county));
  return stops.filter(stop => stop !== null);
}

function road(id: string | null): Stop | null {
  if (id === null) return null;
  return {
    id: 'three-villages',
    title: w('一条路过三个村', 'A road through three villages'),
    text: w(
      '这个项目在三个村。钱不硬分给哪个村:三个村的页上都写“由3个村共有”,全县只算一次。',
      'This project lies in three villages. Its money is not split by guess: each of them shows it as shared, and the county counts it once.'
    ),
    to: address.project(id)
  };
}

/** Two villages of one name; the text also leads to the merged one. */
function namesakes(county: County): Stop | null {
  const seen = new Map<string, Row<'villages'>>();
  const merged = county.tables.villages.find(village => village.village_code.endsWith('290'));
  for (const village of county.tables.villages) {
    const other = seen.get(village.village);
    seen.set(village.village, village);
    if (!other || other.township_code === village.township_code) continue;
    return {
      id: 'same-name',
      title: w('同名的村,合并的村', 'Same names, merged villages'),
      text: w(
        `${village.village}有两个,一个在${other.township},一个在${village.township},各记各的账。${merged ? `${merged.township}的${merged.village}2026年由两个村合并,以前的账仍在原来的村页上。` : ''}`,
        `Two villages share this name, in two townships; each has its own accounts. Another was merged from two in 2026: the earlier accounts stay on the old villages’ pages.`
      ),
      to: address.village(other.village_code)
    };
  }
  return null;
}

function refusal(county: County): Stop | null {
  const round = county.tables.rounds.find(
    each => each.item === 'wugong' && (each.refused ?? 0) > 0 && each.period === '2026年'
  );
  const village = county.villages.find(each => each.row.village_code === round?.village_code);
  if (!round || !village) return null;
  return {
    id: 'refused',
    title: w('没批的,也写明原因', 'Refused, and the reason is given'),
    text: w(
      `${place(village)}有${round.applied}户申请务工交通补助,批了${round.approved}户,${round.refused}户没批:${round.refusal_reasons}。`,
      `${round.applied} households applied for the travel subsidy, ${round.approved} were approved, ${round.refused} were not; the page gives the reason.`
    ),
    to: address.village(village.row.village_code)
  };
}
