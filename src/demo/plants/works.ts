import type {Row} from '../../model/tables.ts';
import {yuan} from '../rows.ts';
import {at, paymentsOf, resize, villagesOf} from './edit.ts';
import {makeRoad} from './road.ts';
import {NothingFits, type Plant, projectRows} from './plan.ts';

type Project = Row<'projects'>;
const isRoad = (project: Project): boolean => (project.project ?? '').includes('通组道路硬化');
const settled = (project: Project): boolean =>
  project.settled_fen !== null && (project.post_notice_to ?? '9999') < '2026-01';

/** C03: one firm holds most contracts of a township and year. Twin: three of eight. */
export const contractorConcentration: Plant = (county, claims) => {
  const townOf = (project: Project): string => (project.unit ?? '').replace('人民政府', '');
  const year = (project: Project): boolean =>
    (project.approved_on ?? '').startsWith('2024') &&
    project.procurement_kind === 'works' &&
    project.contractor !== null &&
    project.contractor.endsWith('有限公司');
  const first = claims.project(each => year(each) && (each.unit ?? '').endsWith('人民政府'));
  const works = county.tables.projects.filter(each => year(each) && townOf(each) === townOf(first));
  const given = works.slice(0, Math.ceil(works.length * 0.7));
  const give = (project: Project, like: Project) => {
    project.contractor = like.contractor;
    project.contractor_code = like.contractor_code;
    for (const payment of paymentsOf(county, project))
      Object.assign(payment, {payee: like.contractor, payee_code: like.contractor_code});
  };
  for (const project of given) give(project, first);
  const twin = claims.project(
    each => year(each) && townOf(each) !== townOf(first) && (each.unit ?? '').endsWith('人民政府')
  );
  const others = county.tables.projects.filter(
    each => year(each) && townOf(each) === townOf(twin) && each !== twin
  );
  if (others.length < 6) throw new NothingFits('contracts of a township');
  const few = [twin, ...others.slice(0, 2)];
  for (const project of few) give(project, twin);
  return {
    kind: 'contractor-concentration',
    zh: `${townOf(first)}2024年的工程,七成给了同一家公司。`,
    en: 'Seventy percent of a township’s works of 2024 went to one firm.',
    subject: at.project(first),
    rows: projectRows(given),
    twin: {
      zh: `${townOf(twin)}2024年有三个工程是同一家公司,占少数。`,
      en: 'Three of a township’s works of 2024 went to one firm: a minority.',
      subject: at.project(twin),
      rows: projectRows(few)
    }
  };
};

/** J12: twice the usual price a kilometre. Twin: dear per kilometre, since it is wider and thicker. */
export const unitPriceOutlier: Plant = (county, claims) => {
  const road = (each: Project): boolean =>
    isRoad(each) && settled(each) && (each.approved_on ?? '').startsWith('2025');
  const project = claims.project(road);
  const [a] = villagesOf(county, project);
  makeRoad(county, claims.random, project, {
    title: project.project,
    metres: 1200,
    price: 1_260_000,
    section: `${a?.row.township}${a?.row.village}`
  });
  const twin = claims.project(road);
  const [b] = villagesOf(county, twin);
  makeRoad(county, claims.random, twin, {
    title: twin.project,
    metres: 1200,
    price: 810_000,
    section: `${b?.row.township}${b?.row.village}`
  });
  twin.content = '硬化通组道路1.2公里,路面宽6.5米,厚0.2米,含错车道和涵洞4道。';
  const width = county.tables.project_outputs.find(
    output => output.project_id === twin.project_id && output.what === '路面宽'
  );
  if (width) {
    width.quantity = '6.5';
    if (width.built_quantity !== null) width.built_quantity = '6.5';
  }
  return {
    kind: 'unit-price-outlier',
    zh: '4.5米宽的路每公里105万元,是全县同类的两倍多。',
    en: 'A road 4.5 m wide at 1.05 million yuan a kilometre, over twice the county’s usual price.',
    subject: at.project(project),
    rows: projectRows([project]),
    twin: {
      zh: '每公里67.5万元,但路宽6.5米,按面积算和别处一样。',
      en: '675,000 yuan a kilometre, but 6.5 m wide: per square metre as elsewhere.',
      subject: at.project(twin),
      rows: projectRows([twin])
    }
  };
};

/** J13: the same work paid twice, a year apart. Twin: phase two, another place and length. */
export const fundedTwice: Plant = (county, claims) => {
  const lamps =
    (year: number) =>
    (each: Project): boolean =>
      (each.approved_on ?? '').startsWith(String(year)) &&
      each.project.includes('太阳能路灯') &&
      settled(each);
  const copyOf = (original: Project, again: Project, change: (project: Project) => void) => {
    const [village] = villagesOf(county, original);
    for (const line of county.tables.project_villages)
      if (line.project_id === again.project_id) line.village_code = village?.row.village_code ?? '';
    again.project = original.project.replace(/^\d{4}/, '2025');
    again.content = original.content;
    again.place_raw = original.place_raw;
    again.unit = original.unit;
    again.goal = original.goal;
    resize(county, claims.random, again, original.planned_fen ?? yuan(100_000));
    const outputs = county.tables.project_outputs.filter(output => output.project_id === original.project_id);
    county.tables.project_outputs
      .filter(output => output.project_id === again.project_id)
      .forEach((output, i) => {
        output.quantity = outputs[i]?.quantity ?? output.quantity;
        output.built_quantity = output.quantity;
        output.where = again.place_raw;
      });
    change(again);
  };
  const first = claims.project(lamps(2024));
  const second = claims.project(lamps(2025));
  copyOf(first, second, () => undefined);
  const phase = claims.project(lamps(2024));
  const next = claims.project(lamps(2025));
  copyOf(phase, next, project => {
    project.project = project.project.replace('项目', '项目(二期)');
    project.content = '在五组至八组安装6米太阳能路灯18盏,接2024年一期。';
    project.place_raw = `${(project.place_raw ?? '').replace(/.组$/, '')}五组至八组`;
    resize(county, claims.random, project, yuan(63_000));
    for (const output of county.tables.project_outputs)
      if (output.project_id === project.project_id) {
        output.quantity = output.built_quantity = '18';
        output.where = project.place_raw;
      }
  });
  return {
    kind: 'funded-twice',
    zh: '同一处、同样内容的路灯,2024年和2025年各立了一个项目,两笔资金都付了。',
    en: 'The same street lamps in the same place stand as two projects, 2024 and 2025, both paid.',
    subject: at.project(second),
    rows: projectRows([first, second]),
    twin: {
      zh: '二期项目,地点和数量与一期不同。',
      en: 'A second phase, in another place and number.',
      subject: at.project(next),
      rows: projectRows([phase, next])
    }
  };
};
