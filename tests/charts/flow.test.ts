import {expect, test} from 'vitest';
import {flow} from '../../src/charts/flow.ts';

const nodes = [
  {id: 'central', column: 0},
  {id: 'county', column: 0},
  {id: 'roads', column: 1},
  {id: 'grain', column: 1},
  {id: 'returned', column: 1}
];
const chart = flow(
  nodes,
  [
    {source: 'central', target: 'roads', value: 300},
    {source: 'central', target: 'grain', value: 100},
    {source: 'county', target: 'roads', value: 100},
    {source: 'county', target: 'returned', value: -5}
  ],
  {width: 500, height: 200, margin: 10, bar: 12, gap: 10}
);

test('flow: bands are as wide as their money, nodes as tall as their bands', () => {
  const width = (source: string, target: string) =>
    chart.links.find(link => link.source === source && link.target === target)!.width;
  expect(width('central', 'roads') / width('central', 'grain')).toBeCloseTo(3, 1);
  const roads = chart.nodes.find(({id}) => id === 'roads')!;
  expect(roads.height).toBeCloseTo(width('central', 'roads') + width('county', 'roads'), 0);
});

test('flow: columns stand at their places, nodes keep the order given, all within the picture', () => {
  expect(chart.nodes.map(({id, x}) => [id, x])).toEqual([
    ['central', 10],
    ['county', 10],
    ['roads', 478],
    ['grain', 478]
  ]);
  for (const {x, y, width, height} of chart.nodes) {
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(500);
    expect(y + height).toBeLessThanOrEqual(200);
  }
});

test('flow: what is not above zero has no band, and a node without a band is not drawn', () => {
  expect(chart.links).toHaveLength(3);
  expect(chart.nodes.map(({id}) => id)).not.toContain('returned');
});

test('flow: paths hold no more than one decimal', () => {
  expect(chart.links.map(({path}) => path).join()).not.toMatch(/\.\d\d/);
});
