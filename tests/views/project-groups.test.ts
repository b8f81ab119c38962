import {expect, test} from 'vitest';
import {isId} from '../../src/model/places.ts';
import {listOf, pageSize, projectGroups, projectLists} from '../../src/views/project-groups.ts';
import {projectLine} from './project-sample.ts';

const lines = [
  projectLine({project_id: 'P2', years: [2026, 2025]}),
  projectLine({
    project_id: 'P1',
    township_code: '990101102',
    township: '晴溪镇',
    stage: 'accepted',
    purpose: '乡村建设行动'
  }),
  projectLine({
    project_id: 'P3',
    township_code: null,
    township: null,
    years: [],
    stage: 'refused',
    purpose: null
  })
];

test('projectGroups(…) names every filter; what is not published comes last', () => {
  const groups = projectGroups(lines);
  expect(groups.township.map(group => group.slug)).toEqual([
    'township-990101101',
    'township-990101102',
    'township-none'
  ]);
  expect(groups.stage.map(group => group.slug)).toEqual(['stage-started', 'stage-accepted', 'stage-refused']);
  expect(groups.year.map(group => [group.slug, group.lines.length])).toEqual([
    ['year-2026', 2],
    ['year-2025', 1],
    ['year-none', 1]
  ]);
  expect(groups.purpose.map(group => group.name)).toEqual(['rural_build', '乡村建设行动', null]);
});

test('projectLists(…) are addresses of their own, unique, and every project stands in one list of each kind', () => {
  const many = Array.from({length: pageSize + 1}, (_, at) => projectLine({project_id: `Q${at}`}));
  const groups = projectGroups([...lines, ...many]);
  const slugs = projectLists(groups).map(list => list.slug);
  expect(slugs.filter(slug => !isId(slug))).toEqual([]);
  expect(new Set(slugs.map(slug => slug.toLowerCase())).size).toBe(slugs.length);
  expect(slugs).toContain('stage-started-p2');
  expect(listOf(groups, 'stage-started-p2').page).toBe(2);
  for (const dimension of ['township', 'stage', 'purpose'] as const)
    expect(groups[dimension].reduce((sum, group) => sum + group.lines.length, 0)).toBe(
      lines.length + many.length
    );
});

test('projectGroups(…) does not depend on the order of its lines', () => {
  expect(projectGroups([...lines].reverse())).toEqual(projectGroups(lines));
});
