import type {Row} from '../../model/tables.ts';
import type {County} from '../county.ts';
import {permille, yuan} from '../rows.ts';
import {at, later, moveDays, payAgain, villagesOf} from './edit.ts';
import {makeRoad} from './road.ts';
import {type Claims, type Plant, projectRows} from './plan.ts';

type Project = Row<'projects'>;
const isRoad = (project: Project): boolean => (project.project ?? '').includes('通组道路硬化');
const settled = (project: Project): boolean =>
  project.settled_fen !== null && (project.post_notice_to ?? '9999') < '2026-01';

/** One firm, one contract day after the other. */
function award(
  county: County,
  claims: Claims,
  projects: readonly Project[],
  like: Project,
  start: string,
  apart: number
): void {
  projects.forEach((project, i) => {
    project.contractor = like.contractor;
    project.contractor_code = like.contractor_code;
    project.unit = like.unit;
    moveDays(
      county,
      project,
      Math.round((Date.parse(start) - Date.parse(project.contract_on ?? start)) / 86_400_000) + i * apart
    );
    payAgain(county, claims.random, project);
  });
}

/** C01: one road, three contracts, each under the tender limit. Twin: two roads of one firm, over half a year apart. */
export const splitContract: Plant = (county, claims) => {
  const first = claims.project(
    each => isRoad(each) && settled(each) && (each.approved_on ?? '').startsWith('2025')
  );
  const [village] = villagesOf(county, first);
  const rest = [1, 2].map(() =>
    claims.project(each => isRoad(each) && settled(each) && (each.approved_on ?? '').startsWith('2025'))
  );
  const parts = [first, ...rest];
  const place = `${village?.row.township}${village?.row.village}`;
  parts.forEach((project, i) => {
    for (const line of county.tables.project_villages)
      if (line.project_id === project.project_id) line.village_code = village?.row.village_code ?? '';
    const section = `${place}K${i * 7}至K${i * 7 + 7}段`;
    makeRoad(county, claims.random, project, {
      title: `2025年${place}通村公路改造工程(第${'一二三'[i]}标段)`,
      metres: 7000 + i * 100,
      price: 3_920_000 - i * 30_000,
      section
    });
    project.contracted_fen = yuan(3_880_000 - i * 25_000);
    project.settled_fen = yuan(3_850_000 - i * 27_000);
    project.returned_fen = ((project.planned_fen ?? 0) - project.settled_fen) as never;
    project.procurement_method = '竞争性磋商';
  });
  award(county, claims, parts, first, '2025-04-14', 3);
  const pair = [0, 1].map(() =>
    claims.project(each => isRoad(each) && settled(each) && (each.approved_on ?? '').startsWith('2025'))
  );
  pair.forEach((project, i) => {
    const [own] = villagesOf(county, project);
    const section = `${own?.row.township}${own?.row.village}`;
    makeRoad(county, claims.random, project, {
      title: `2025年${section}通村公路改造工程`,
      metres: 4200 + i * 900,
      price: 2_350_000 + i * 510_000,
      section: `${section}${i ? '一组' : '二组'}`
    });
  });
  const [one, two] = pair as [Project, Project];
  award(county, claims, [one], one, '2025-02-25', 0);
  two.contractor = one.contractor;
  two.contractor_code = one.contractor_code;
  payAgain(county, claims.random, two);
  return {
    kind: 'split-contract',
    zh: '同一条路拆成三个合同,九天内签给同一家公司,每个都不到400万元,合起来超过1100万元。',
    en: 'One road in three contracts, signed with one firm within nine days: each below 4 million yuan, together over 11 million.',
    subject: at.project(first),
    rows: projectRows(parts),
    twin: {
      zh: '同一家公司的两条路,在两个村,工程本来就是分开的。',
      en: 'Two roads built by one firm in two villages: separate works.',
      subject: at.project(one),
      rows: projectRows(pair)
    }
  };
};

/** C02: just below the tender limit, without a tender. Twin: above it, tendered in public. */
export const justBelowLimit: Plant = (county, claims) => {
  const road = (each: Project): boolean =>
    isRoad(each) && settled(each) && (each.approved_on ?? '').startsWith('2024');
  const make = (planned: number, contracted: number): Project => {
    const project = claims.project(road);
    const [village] = villagesOf(county, project);
    const section = `${village?.row.township}${village?.row.village}`;
    makeRoad(county, claims.random, project, {
      title: `2024年${section}通村公路改造工程`,
      metres: 7200,
      price: planned,
      section
    });
    project.contracted_fen = yuan(contracted);
    project.settled_fen = permille(project.contracted_fen, 992);
    project.returned_fen = ((project.planned_fen ?? 0) - project.settled_fen) as never;
    payAgain(county, claims.random, project);
    return project;
  };
  const project = make(3_999_000, 3_986_000);
  project.procurement_method = '竞争性磋商';
  const twin = make(4_180_000, 4_060_000);
  twin.procurement_method = '公开招标';
  twin.award_on = later(twin.contract_on, -8);
  twin.tender_on = later(twin.contract_on, -14);
  return {
    kind: 'just-below-limit',
    zh: '合同398.6万元,离400万元的招标限额只差1.4万元,没有公开招标。',
    en: 'The contract is 3.986 million yuan, 14,000 below the limit from which a public tender is needed.',
    subject: at.project(project),
    rows: projectRows([project]),
    twin: {
      zh: '合同406万元,超过限额,公开招标。',
      en: 'The contract is 4.06 million yuan, above the limit, and was tendered in public.',
      subject: at.project(twin),
      rows: projectRows([twin])
    }
  };
};
