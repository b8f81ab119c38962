import type {CodedColumn, Column} from './column.ts';
import type {Dataset} from './dataset.ts';
import {groupSheet, rowSheet, sheetCsv, sheetJson} from './download.ts';
import type {ExploreSite} from './explore-site.ts';
import type {Group} from './group-rows.ts';
import type {Query} from './query.ts';
import type {ExploreWords} from './words.ts';

interface DownloadsProps {
  readonly data: Dataset;
  readonly rows: Uint32Array;
  readonly columns: readonly Column[];
  readonly by: readonly CodedColumn[];
  readonly groups: readonly Group[] | null;
  readonly query: Query;
  readonly site: ExploreSite;
  readonly w: ExploreWords;
}

/** Exactly what is shown, as a file. */
export function Downloads({data, rows, columns, by, groups, query, site, w}: DownloadsProps) {
  const name = `${data.name}${groups ? `-by-${by.map(column => column.name).join('-')}` : ''}-${site.data_on}${
    site.terms.data_status === 'real' ? '' : `-${site.terms.data_status}`
  }`;
  const sheet = () => (groups ? groupSheet(data, by, groups) : rowSheet(rows, columns));
  return (
    <p className="downloads">
      {w.download}{' '}
      <button type="button" onClick={() => save(`${name}.csv`, 'text/csv', sheetCsv(sheet(), query, site))}>
        {w.csv}
      </button>
      <button
        type="button"
        onClick={() => save(`${name}.json`, 'application/json', sheetJson(sheet(), query, site, w))}
      >
        {w.json}
      </button>
    </p>
  );
}

function save(name: string, type: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], {type}));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads it after the click; a minute is more than it needs.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
