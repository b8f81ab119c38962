import type {Row} from '../../model/tables.ts';
import {at} from './edit.ts';
import {NothingFits, type Plant, projectRows} from './plan.ts';

type Project = Row<'projects'>;

/** F05: words of the list of what the money may not buy. Twin: the words stand in a sentence that excludes it. */
export const negativeList: Plant = (_county, claims) => {
  const fits = (project: Project): boolean =>
    (project.approved_on ?? '') > '2024' && project.purpose === 'rural_build';
  const project = claims.project(fits);
  project.content = `${project.content ?? ''}另装修村活动室,购置办公桌椅12套、空调2台。`;
  const twin = claims.project(fits);
  twin.content = `${twin.content ?? ''}不含办公用房装修和办公用品。`;
  return {
    kind: 'negative-list-word',
    zh: '建设内容里有装修活动室、购置办公桌椅,属于不得列支的范围。',
    en: 'The content names a hall’s fitting-out and office furniture, which this money may not buy.',
    subject: at.project(project),
    rows: projectRows([project]),
    twin: {
      zh: '内容里也有“办公用房”,但写的是“不含”。',
      en: 'The content names offices too, but says “not included”.',
      subject: at.project(twin),
      rows: projectRows([twin])
    }
  };
};

/** J14: one goal copied into six projects. Twin: the same wording with each project's own figures. */
export const copiedGoals: Plant = (county, claims) => {
  const fits =
    (unit: string | null) =>
    (project: Project): boolean =>
      (project.approved_on ?? '').startsWith('2025') && (unit === null || project.unit === unit);
  const first = claims.project(fits(null));
  const others = [1, 2, 3, 4, 5].map(() => claims.project(fits(first.unit)));
  const goal = '项目实施后,改善群众生产生活条件,群众满意度达到95%以上。';
  for (const project of [first, ...others]) project.goal = goal;
  const twins = county.tables.projects.filter(
    project => /^硬化道路[\d.]+公里,验收合格率100%/.test(project.goal ?? '') && project.unit !== first.unit
  );
  const unit = twins[0]?.unit;
  const own = twins.filter(project => project.unit === unit).slice(0, 5);
  if (own.length < 2) throw new NothingFits('goals');
  return {
    kind: 'copied-goals',
    zh: '同一单位六个项目的绩效目标一字不差,没有一个数字和项目有关。',
    en: 'Six projects of one unit share one goal, word for word, without a figure of their own.',
    subject: at.project(first),
    rows: projectRows([first, ...others]),
    twin: {
      zh: '句式相同,但每个项目写的是自己的公里数和户数。',
      en: 'The same wording, but each with its own kilometres and households.',
      subject: at.project(own[0] as Project),
      rows: projectRows([...own])
    }
  };
};

/** J15: no benefit link for an industry project given to a co-operative. Twin: none for a bridge, where none is due. */
export const noBenefitLink: Plant = (_county, claims) => {
  const project = claims.project(
    each =>
      each.purpose === 'industry' &&
      (each.contractor ?? '').endsWith('合作社') &&
      (each.approved_on ?? '') > '2024'
  );
  project.benefit_link = '带动群众增收。';
  const twin = claims.project(each => each.project.includes('饮水安全') && (each.approved_on ?? '') > '2024');
  twin.benefit_link = null;
  return {
    kind: 'no-benefit-link',
    zh: '产业项目交给合作社,怎样带动农户只有一句空话。',
    en: 'An industry project given to a co-operative; how households gain is one empty phrase.',
    subject: at.project(project),
    rows: projectRows([project]),
    twin: {
      zh: '饮水工程不需要写联农带农机制。',
      en: 'A water supply needs no benefit link.',
      subject: at.project(twin),
      rows: projectRows([twin])
    }
  };
};
