import {day} from '../model/day.ts';
import type {County} from './county.ts';
import {personName} from './people.ts';
import {plusDays, row} from './rows.ts';

const senders = [
  '县委办公室',
  '县财政局',
  '县教育局',
  '县水利局',
  '县林业局',
  '县自然资源局',
  '县总工会',
  '县气象局',
  '县人民医院',
  '县市场监管局'
] as const;

/** People in office with office phones that cannot be dialled: 0999-0000002 on. */
export function addTeams(county: County): void {
  const random = county.random.fork('teams');
  let number = 2;
  const phone = () => `0999-${String(number++).padStart(7, '0')}`;
  const add = (area_code: string, role: string, unit: string, name = personName(random)) =>
    county.tables.teams.push(
      row('teams', {
        area_code,
        role,
        name,
        unit,
        phone: phone(),
        since: plusDays(day('2021-05-01'), random.int(0, 1700))
      })
    );
  add(county.code, 'county', `${county.name}农业农村局(虚构)`);
  add(county.code, 'county', `${county.name}财政局(虚构)`);
  const towns = new Map(
    county.villages.map(village => [village.row.township_code ?? '', village.row.township ?? ''])
  );
  for (const [code, name] of [...towns].sort(([a], [b]) => (a < b ? -1 : 1))) {
    add(code, 'township', `${name}人民政府`);
    add(code, 'township', `${name}财政所`);
  }
  for (const {row: village} of county.villages) {
    if (village.valid_to !== null) continue;
    const rare = village.village.startsWith('㵲溪');
    add(village.village_code, 'first_secretary', random.pick(senders), rare ? '龚䶮' : personName(random));
    add(village.village_code, 'work_team', random.pick(senders));
    add(village.village_code, 'village_committee', `${village.village}民委员会`);
    add(village.village_code, 'supervision_committee', `${village.village}村务监督委员会`);
  }
}
