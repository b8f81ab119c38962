import {sankey, sankeyLinkHorizontal, type SankeyLink, type SankeyNode} from 'd3-sankey';
import {round} from './bars.ts';

export interface FlowNode {
  readonly id: string;
  /** The column it stands in, from 0. */
  readonly column: number;
}
export interface FlowLink {
  readonly source: string;
  readonly target: string;
  /** Whole fen; what is not above zero has no band. */
  readonly value: number;
}
export interface Flow {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly {
    readonly id: string;
    readonly column: number;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
  readonly links: readonly {
    readonly source: string;
    readonly target: string;
    /** A curve to be stroked `width` wide. */
    readonly path: string;
    readonly width: number;
  }[];
}

type Link = SankeyLink<FlowNode, FlowLink>;
type Node = SankeyNode<FlowNode, FlowLink>;

/**
 * Bands from column to column, as wide as their money; nodes keep the order they are given in, which is no ranking.
 * `margin`: room for the labels of the first and last column. Draws nothing: components/FlowChart.astro does.
 */
export function flow(
  nodes: readonly FlowNode[],
  links: readonly FlowLink[],
  {width = 960, height = 620, margin = 10, bar = 12, gap = 12} = {}
): Flow {
  const drawn = links.filter(({value}) => value > 0);
  const used = new Set(drawn.flatMap(({source, target}) => [source, target]));
  const layout = sankey<FlowNode, FlowLink>()
    .nodeId(node => node.id)
    .nodeAlign(node => (node as Node).column)
    .nodeSort(null)
    .nodeWidth(bar)
    .nodePadding(gap)
    .extent([
      [margin, 1],
      [width - margin, height - 1]
    ]);
  // The layout writes into what it is given.
  const graph = layout({
    nodes: nodes.filter(({id}) => used.has(id)).map(node => ({...node})),
    links: drawn.map(link => ({...link}))
  });
  const path = sankeyLinkHorizontal<FlowNode, FlowLink>();
  const end = (node: Link['source']): string => (node as Node).id;
  return {
    width,
    height,
    nodes: graph.nodes.map(node => ({
      id: node.id,
      column: node.column,
      x: round(node.x0 ?? 0),
      y: round(node.y0 ?? 0),
      width: round((node.x1 ?? 0) - (node.x0 ?? 0)),
      height: round((node.y1 ?? 0) - (node.y0 ?? 0))
    })),
    links: graph.links.map(link => ({
      source: end(link.source),
      target: end(link.target),
      path: (path(link) ?? '').replace(/\d+\.\d+/g, number => String(round(Number(number)))),
      width: Math.max(0.5, round(link.width ?? 0))
    }))
  };
}
