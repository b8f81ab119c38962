import {csvText} from '../files/csv-text.ts';
import type {FundLine} from '../packs/fund.ts';
import type {CountyPack} from '../packs/parents.ts';
import {tablePath} from '../files/table-paths.ts';
import type {PackFile, SiteFacts} from '../files/pack-file.ts';

/** The county's flow as a file, document by document, with the names of what it points to. `funds`: the site's, by id. */
export function flowFile(
  {id, rows}: CountyPack,
  funds: ReadonlyMap<string, Pick<FundLine, 'fund' | 'kind' | 'level'>>,
  {settings}: SiteFacts
): PackFile {
  const townships = new Map(rows.townships.map(({code, name}) => [code, name]));
  const columns = [
    ...['level', 'fund_id', 'fund', 'fund_kind', 'use', 'purpose', 'township_code', 'township'].map(name => ({name, kind: 'text'})), // prettier-ignore
    {name: 'payments', kind: 'integer'},
    {name: 'paid', kind: 'money'}
  ];
  const content = csvText(
    columns,
    rows.flow.map(line => {
      const fund = line.fund_id === null ? undefined : funds.get(line.fund_id);
      return {
        ...line,
        level: fund?.level ?? null,
        fund: fund?.fund ?? null,
        fund_kind: fund?.kind ?? null,
        township: line.township_code === null ? null : (townships.get(line.township_code) ?? null)
      };
    }),
    settings
  );
  return {path: flowPath(id, settings.data_status), rows: rows.flow.length, content};
}

/** Where it lies inside the site. */
export const flowPath = (county_code: string, status: SiteFacts['settings']['data_status']): string =>
  tablePath(`county/${county_code}/flow`, status, 'csv');
