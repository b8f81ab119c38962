import {tablePath, tablePaths} from '../publish/table-paths.ts';
import type {PageContext} from './context.ts';
import type {Link} from './shell.ts';

/** Links to a table's two files: .xlsx for people, CSV for programs. */
export const tableLinks = (
  {w, link, site}: PageContext,
  name: keyof typeof tablePaths,
  say: (kind: string) => string = kind => w.data.tableFile(w.data.tables[name], kind)
): Link[] =>
  (['xlsx', 'csv'] as const).map(ending => ({
    text: say(ending === 'xlsx' ? 'Excel' : 'CSV'),
    href: link.file(`/${tablePath(tablePaths[name], site.settings.data_status, ending)}`)
  }));
