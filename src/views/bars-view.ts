import type {Bars} from '../charts/bars.ts';
import type {Link} from './shell.ts';
import type {TableView} from './table.ts';

/** A chart as printed: its title is a sentence with the number in it, and its table stands beneath. */
export interface BarsView {
  readonly title: string;
  readonly description: string;
  readonly geometry: Bars;
  readonly labels: readonly string[];
  readonly values: readonly string[];
  readonly table: TableView | null;
  /** The chart as files, and its page to embed. */
  readonly files?: readonly Link[];
}
