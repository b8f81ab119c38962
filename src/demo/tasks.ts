import {day, type Day} from '../model/day.ts';
import type {Row} from '../model/tables.ts';
import {dataOn, nextId, stands, type County} from './county.ts';
import type {Random} from './random.ts';
import {plusDays, row} from './rows.ts';

type Task = Row<'tasks'>;
type Text = (random: Random) => string;

const ofTeam: readonly Text[] = [
  random => `帮合作社把农产品卖出去,全年不少于${random.int(3, 12)}万元`,
  random => `每户至少走访${random.int(2, 4)}次,走访情况记进工作日志`,
  random => `办${random.int(2, 4)}期种养技术培训`,
  random => `联系${random.int(15, 60)}人外出务工,帮着办好交通补助`,
  () => '把村里坏了的路灯都修好',
  () => '协调解决旱季饮水水压不足',
  () => '把闲着的大棚租出去'
];
const ofTownship: readonly Text[] = [
  () => '把各村已验收项目的资产全部登记',
  () => '每季度结束后15天内公开补贴发放明细',
  random => `给${random.int(2, 5)}个村的公开栏换上大字版`,
  () => '把没付的项目款按合同付清'
];
const problems: readonly Text[] = [
  random => `有${random.int(2, 5)}个项目没有挂牌,看不出花了多少钱`,
  () => '村务公开栏三个月没有更新',
  () => '公益岗位的考勤记录不全',
  () => '资产登记表和实物对不上',
  () => '工作队到岗天数没有公示',
  () => '部分小组旱季用水不足,没有上报',
  () => '村级支出的凭证没有附会议记录'
];
const reasons = ['等上级资金下达', '人手不够,排在后面', '雨季停工,天晴再做', '还在和村民商量'] as const;
const inspections = [
  'province',
  'prefecture',
  'county',
  'standing',
  'standing',
  'audit',
  'villagers'
] as const;

/**
 * What work teams and townships promised for 2026, and what inspections found in 2025 and 2026: most of it done in time, some
 * late, some not put right by the day set. From a stream of its own.
 */
export function addTasks(county: County): void {
  const random = county.random.fork('tasks');
  const units = new Map(
    county.tables.teams.map(person => [`${person.area_code} ${person.role}`, person.unit] as const)
  );
  const towns = new Map(
    county.villages.map(({row: village}) => [village.township_code ?? '', village.township ?? ''])
  );
  for (const [code, name] of [...towns].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const own = random.fork(code);
    for (const text of own.shuffle(ofTownship).slice(0, own.int(1, 3)))
      promise(county, own, {
        area_code: code,
        task: text(own),
        role: 'township',
        unit: `${name}人民政府`
      });
  }
  for (const {row: village} of county.villages) {
    const own = random.fork(village.village_code);
    if (village.valid_to !== null || !stands(village, '2026-01-01')) continue;
    const sender = units.get(`${village.village_code} work_team`) ?? '';
    const team = {
      area_code: village.village_code,
      role: 'work_team',
      unit: `${sender}驻${village.village}工作队`
    };
    for (const text of own.shuffle(ofTeam).slice(0, own.int(1, 3)))
      promise(county, own, {...team, task: text(own)});
    if (own.chance(0.45)) problem(county, own, {...team, task: own.pick(problems)(own)});
  }
}

const add = (county: County, values: Partial<Task>) =>
  county.tables.tasks.push(row('tasks', {task_id: nextId(county, 'tasks', 'K', 5), ...values}));

/** Said at the beginning of the year, due in it. */
function promise(county: County, random: Random, values: Partial<Task>): void {
  const due = random.pick(['2026-06-30', '2026-09-20', '2026-11-30', '2026-12-31'] as const);
  const said = plusDays(day('2026-01-20'), random.int(0, 40));
  const end = became(random, said, day(due), due < dataOn ? 900 : 350);
  const dropped = end.state !== 'done' && random.chance(0.08);
  add(county, {
    ...values,
    kind: 'promise',
    year: 2026,
    said_on: said,
    due_on: day(due),
    ...end,
    ...(dropped ? {state: 'dropped' as const, reason: '村民会议决定不办了,钱用到别处'} : {})
  });
}

/** Found in the last year and a half, to be put right within one to three months; most were looked at again. */
function problem(county: County, random: Random, values: Partial<Task>): void {
  const found = plusDays(day('2025-03-10'), random.int(0, 500));
  const due = plusDays(found, random.pick([30, 60, 90]));
  const end = became(random, found, due, due < dataOn ? 920 : 300);
  const checked = end.done_on && plusDays(end.done_on, random.int(20, 60));
  const held = random.chance(0.94);
  add(county, {
    ...values,
    kind: 'problem',
    year: Number(found.slice(0, 4)),
    found_by: random.pick(inspections),
    said_on: found,
    due_on: due,
    ...end,
    ...(checked && checked <= dataOn
      ? {
          checked_on: checked,
          checked_by: `${county.name}农业农村局(虚构)`,
          check_result: held ? ('held' as const) : ('not_held' as const)
        }
      : {})
  });
}

/** Done in so many cases of a thousand, a few of them late; else under way or not begun, with a reason for most. */
function became(
  random: Random,
  said: Day,
  due: Day,
  done: number
): Pick<Task, 'state' | 'done_on' | 'reason'> {
  const [luck, days] = [random.int(0, 999), random.int(-40, 12)];
  if (luck >= done)
    return {
      state: random.chance(0.7) ? 'under_way' : 'not_begun',
      done_on: null,
      reason: random.chance(0.7) ? random.pick(reasons) : null
    };
  const on = due < dataOn ? plusDays(due, days) : plusDays(day(dataOn), days - 20);
  const soonest = plusDays(said, 6);
  const last = on < soonest ? soonest : on;
  return {state: 'done', done_on: last <= dataOn ? last : day(dataOn), reason: null};
}
