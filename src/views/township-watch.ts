import {address} from '../model/addresses.ts';
import type {MonitoringPack} from '../publish/packs/monitoring.ts';
import type {OversightPack} from '../publish/packs/oversight.ts';
import type {PageContext} from './context.ts';
import {counts, helpReceived} from './monitoring.ts';
import {kindName, numbers} from './oversight.ts';
import type {Link} from './shell.ts';
import type {TableView} from './table.ts';

/** A block of the township page with the way to the page of the whole county. */
export interface WatchBlock {
  readonly id: string;
  readonly title: string;
  readonly table: TableView;
  readonly note: string;
  readonly more: Link;
}

/** Oversight and households at risk in a township, newest year first; nothing where nothing is published of it. */
export function townshipWatch(
  context: PageContext,
  code: string,
  oversight: OversightPack | null,
  monitoring: MonitoringPack | null
): readonly WatchBlock[] {
  const {w, f, link, site} = context;
  const few = f.count(site.settings.smallest_cell);
  const lines = (oversight?.rows.lines ?? []).filter(line => line.area_code === code);
  const cells = (monitoring?.rows.cells ?? []).filter(cell => cell.area_code === code);
  const blocks: WatchBlock[] = [];
  if (lines.length)
    blocks.push({
      id: 'oversight',
      title: w.oversight.block,
      table: {
        caption: w.oversight.blockCaption,
        head: w.oversight.blockHead,
        numeric: [3, 4, 5, 6],
        rows: lines.map(line => ({
          cells: [w.common.year(line.year), kindName(context, line.kind), ...numbers(context, line)]
        }))
      },
      note: w.oversight.privacy(few),
      more: {text: w.oversight.link, href: link.to(address.oversight())}
    });
  if (cells.length)
    blocks.push({
      id: 'monitoring',
      title: w.monitoring.blockTitle,
      table: {
        caption: w.monitoring.blockCaption,
        head: [
          w.monitoring.year,
          ...w.monitoring.stock.slice(1),
          ...w.monitoring.flowHead.slice(0, 2),
          w.monitoring.helpReceived
        ],
        numeric: [2, 3, 4, 5, 6],
        rows: cells.map(cell => ({
          cells: [
            w.common.year(cell.year),
            ...counts(context, cell, ['unstable', 'marginal', 'sudden', 'entered', 'cleared'], cell),
            helpReceived(context, cell)
          ]
        }))
      },
      note: w.monitoring.privacy(few),
      more: {text: w.monitoring.link, href: link.to(address.monitoring())}
    });
  return blocks;
}
