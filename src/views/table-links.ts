import {tablePath, tablePaths} from '../publish/files/table-paths.ts';
import type {PageContext} from './context.ts';
import {sizeText} from '../i18n/size-text.ts';
import type {Link} from './shell.ts';

/** Links to a table's two files, with their rows and sizes: .xlsx for people, CSV for programs. */
export const tableLinks = (
  {w, f, link, site}: PageContext,
  name: keyof typeof tablePaths,
  say: (kind: string) => string = kind => w.data.tableFile(w.data.tables[name], kind)
): Link[] =>
  (['xlsx', 'csv'] as const).map(ending => {
    const path = tablePath(tablePaths[name], site.settings.data_status, ending);
    const kind = ending === 'xlsx' ? 'Excel' : 'CSV';
    const size = site.sizes?.[path];
    return {
      text: say(size ? w.data.tableSize(kind, f.count(size.rows ?? 0), sizeText(size.bytes)) : kind),
      href: link.file(`/${path}`)
    };
  });
