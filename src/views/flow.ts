import {flow, type Flow} from '../charts/flow.ts';
import {address, localePath} from '../model/addresses.ts';
import {levels} from '../model/choices.ts';
import {sumFen} from '../model/money.ts';
import {choiceWord, openWord} from '../i18n/choice.ts';
import {sizeText} from '../i18n/size-text.ts';
import {flowPath} from '../publish/chart-files/flow-csv.ts';
import type {FlowLine} from '../publish/packs/flow-line.ts';
import type {FundLine} from '../publish/packs/fund.ts';
import type {CountyPack} from '../publish/packs/parents.ts';
import type {PageContext} from './context.ts';
import {fileSize} from './file-size.ts';
import {flowSvg} from './flow-svg.ts';
import type {Link, PageHead} from './shell.ts';
import type {TableView} from './table.ts';

/** The county's flow as a picture: geometry with its words. */
export interface FlowChartView {
  readonly title: string;
  readonly description: string;
  readonly geometry: Flow;
  /** Of each node: its name and amount, and of the columns their heads. */
  readonly labels: readonly {readonly name: string; readonly amount: string}[];
  readonly titles: readonly string[];
  readonly columns: readonly string[];
}
export interface FlowView {
  readonly head: PageHead;
  readonly heading: string;
  readonly lead: string;
  readonly chart: FlowChartView | null;
  readonly notes: readonly string[];
  readonly tablesTitle: string;
  readonly tables: readonly TableView[];
  readonly downloads: readonly Link[];
}

/** More documents than this make no picture: then their kinds stand in it. */
export const mostFunds = 10;

interface Node {
  readonly id: string;
  readonly column: number;
  readonly name: string;
  readonly order: number | string;
}
interface Band {
  readonly source: Node;
  readonly target: Node;
  readonly fen: bigint;
}

/** Level → fund (or its kind) → use → township, from the county's pack. `funds`: the site's, by id. */
export function flowView(
  context: PageContext,
  pack: CountyPack,
  funds: ReadonlyMap<string, Pick<FundLine, 'fund' | 'kind' | 'level'>>
): FlowView {
  const {w, f, link, locale, site} = context;
  const t = w.flow;
  const {county, county_code} = pack.record;
  const {steps, columns} = bands(context, pack, funds);
  const title = t.title(county);
  const years = pack.figures.by_paid_year;
  const [first, last] = [years[0], years.at(-1)];
  const all = steps.flat();
  const met = new Map(all.flatMap(({source, target}) => [source, target]).map(node => [node.id, node]));
  const nodes = [...met.values()]
    .map(node => (node.column === 1 ? {...node, order: nearLevels(node, steps[0] ?? [])} : node))
    .sort((a, b) => a.column - b.column || order(a, b));
  const most = Math.max(...[0, 1, 2, 3].map(column => nodes.filter(node => node.column === column).length));
  const geometry = flow(
    nodes,
    all.map(({source, target, fen}) => ({source: source.id, target: target.id, value: Number(fen)})),
    {height: Math.max(560, most * 34)}
  );
  const byId = new Map(nodes.map(node => [node.id, node]));
  const into = (id: string) => all.filter(({target}) => target.id === id);
  const outOf = (id: string) => all.filter(({source}) => source.id === id);
  const sum = (id: string): bigint => sumFen((into(id).length ? into(id) : outOf(id)).map(({fen}) => fen));
  const fenOf = (source: string, target: string): bigint =>
    all.find(band => band.source.id === source && band.target.id === target)?.fen ?? 0n;
  const picture = {
    heading: title,
    lead:
      first && last
        ? t.lead(w.common.year(first.year), w.common.year(last.year), f.money(pack.figures.total_fen), county)
        : t.leadNone,
    chart: geometry.links.length
      ? {
          title,
          description: t.description,
          geometry,
          labels: geometry.nodes.map(({id}) => ({name: byId.get(id)?.name ?? id, amount: f.wan(sum(id)) ?? f.yuan(sum(id))})), // prettier-ignore
          titles: geometry.links.map(
            ({source, target}) =>
              `${byId.get(source)?.name} → ${byId.get(target)?.name}${w.common.colon}${f.yuan(fenOf(source, target))}`
          ),
          columns
        }
      : null
  };
  const size = (path: string) => sizeText(fileSize(site, path).bytes);
  const csv = flowPath(pack.id, site.settings.data_status);
  const json = address.pack('county', pack.id);
  return {
    head: {
      locale,
      path: link.path,
      title,
      crumbs: [
        {text: w.shell.nav.home, href: link.to(address.home())},
        {text: county, href: link.to(address.county(county_code))}
      ]
    },
    ...picture,
    notes: [t.order, ...(all.some(({fen}) => fen < 0n) ? [t.negative] : [])],
    tablesTitle: t.tablesTitle,
    tables: steps.map(
      (step, at): TableView => ({
        caption: t.caption(columns[at] as string, columns[at + 1] as string),
        head: [columns[at] as string, columns[at + 1] as string, t.amount],
        numeric: [3],
        rows: step.map(({source, target, fen}) => ({cells: [source.name, target.name, f.yuan(fen)]})),
        foot: [w.common.total, '', f.yuan(sumFen(step.map(({fen}) => fen)))]
      })
    ),
    downloads: [
      {
        text: t.files.svg(sizeText(Buffer.byteLength(flowSvg(context, picture)))),
        href: link.file(localePath(locale, `/county/${pack.id}/flow.svg`))
      },
      {
        text: t.files.csv(f.count(pack.rows.flow.length), size(csv)),
        href: link.file(`/${csv}`)
      },
      {text: t.files.json(size(json.slice(1))), href: link.file(json)}
    ]
  };
}

/** The three steps between the four columns; each step's bands sum to the county's total. */
function bands(
  {w, site, locale}: PageContext,
  pack: CountyPack,
  funds: Parameters<typeof flowView>[2]
): {steps: readonly (readonly Band[])[]; columns: readonly string[]} {
  const t = w.flow;
  const lines = pack.rows.flow;
  const named = new Set(lines.map(({fund_id}) => fund_id)).size <= mostFunds;
  const levelOrder = levels.map(({code}) => code as string);
  const townships = new Map(pack.rows.townships.map(({code, name}) => [code, name]));
  const level = ({fund_id}: FlowLine): Node => {
    const code = (fund_id !== null && funds.get(fund_id)?.level) || null;
    const place = code === null ? levelOrder.length : levelOrder.indexOf(code);
    return {
      id: `0 ${code ?? ''}`,
      column: 0,
      order: place,
      name: choiceWord(levels, code, locale) ?? t.noLevel
    };
  };
  const fund = ({fund_id}: FlowLine): Node => {
    const known = fund_id === null ? undefined : funds.get(fund_id);
    if (named) return {id: `1 ${fund_id ?? ''}`, column: 1, order: fund_id ?? '~', name: known?.fund ?? fund_id ?? t.noFund}; // prettier-ignore
    const kind = known?.kind ?? null;
    const name = openWord(site.settings.words.fund_kind, kind, locale) ?? (known ? t.noKind : t.noFund);
    return {id: `1 ${kind ?? name}`, column: 1, order: kind ?? '~', name};
  };
  const use = ({use, purpose}: FlowLine): Node => {
    const name =
      use === 'project' ? (openWord(site.settings.words.purpose, purpose, locale) ?? t.noPurpose) : t[use];
    const place = ['project', 'household', 'unit', 'aggregate'].indexOf(use);
    return {id: `2 ${use} ${purpose ?? ''}`, column: 2, order: `${place} ${purpose ?? '~'}`, name};
  };
  const place = ({township_code: code}: FlowLine): Node => ({
    id: `3 ${code ?? ''}`,
    column: 3,
    order: code ?? '~',
    name: code === null ? t.countyLevel : (townships.get(code) ?? code)
  });
  const columnOf = [level, fund, use, place];
  const steps = [0, 1, 2].map(at => {
    const found = new Map<string, Band>();
    for (const line of lines) {
      const [source, target] = [columnOf[at]!(line), columnOf[at + 1]!(line)];
      const key = `${source.id}\n${target.id}`;
      const fen = (found.get(key)?.fen ?? 0n) + BigInt(line.paid_fen);
      found.set(key, {source, target, fen});
    }
    return [...found.values()].sort((a, b) => order(a.source, b.source) || order(a.target, b.target));
  });
  return {
    steps,
    columns: [t.columns.level, named ? t.columns.fund : t.columns.kind, t.columns.use, t.columns.place]
  };
}

/** Funds stand beside the levels they come from, so that bands cross less; equal ones in the order of their codes. */
function nearLevels(node: Node, step: readonly Band[]): string {
  const own = step.filter(({target, fen}) => target.id === node.id && fen > 0n);
  const sum = sumFen(own.map(({fen}) => fen));
  const weighted = own.reduce((total, {source, fen}) => total + BigInt(source.order) * fen * 1000n, 0n);
  return `${String(sum ? weighted / sum : 0n).padStart(6, '0')} ${node.order}`;
}

const order = (a: Node, b: Node): number => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0);
