import {day, type Day} from '../model/day.ts';
import {dataOn, nextId, stands, type County} from './county.ts';
import {itemName} from './items.ts';
import {plusDays, row} from './rows.ts';

/** Public notices: of projects before and after the work (2025 on), of rounds (2026), and the quarter's village accounts. */
export function addNotices(county: County): void {
  const places = new Map<string, string[]>();
  for (const line of county.tables.project_villages)
    places.set(line.project_id, [...(places.get(line.project_id) ?? []), line.village_code]);
  const add = (
    kind: string,
    subject: string,
    village_code: string | null,
    from: Day | null,
    to: Day | null
  ) => {
    if (from === null || from > dataOn) return;
    county.tables.notices.push(
      row('notices', {notice_id: nextId(county, 'notices', 'N', 5), kind, subject, village_code, from, to})
    );
  };
  for (const project of county.tables.projects) {
    if (project.state !== 'approved' || (project.approved_on ?? '') < '2025') continue;
    for (const village of places.get(project.project_id) ?? []) {
      add('project_before', project.project_id, village, project.pre_notice_from, project.pre_notice_to);
      add('project_after', project.project_id, village, project.post_notice_from, project.post_notice_to);
    }
  }
  for (const round of county.tables.rounds)
    if ((round.notice_from ?? '') >= '2026')
      add(
        'subsidy',
        `${itemName(round.item)}${round.period}发放名单`,
        round.village_code,
        round.notice_from,
        round.notice_to
      );
  const random = county.random.fork('notices');
  for (const [quarter, start] of [
    ['2026年第一季度', '2026-04-01'],
    ['2026年第二季度', '2026-07-01']
  ] as const)
    for (const village of county.villages) {
      const from = plusDays(day(start), random.int(2, 18));
      if (stands(village.row, from))
        add(
          'village_accounts',
          `${quarter}村务和收支公开`,
          village.row.village_code,
          from,
          plusDays(from, random.int(14, 30))
        );
    }
}
