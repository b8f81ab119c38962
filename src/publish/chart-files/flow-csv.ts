import {csvText} from '../files/csv-text.ts';
import type {FundLine} from '../packs/fund.ts';
import type {CountyPack} from '../packs/parents.ts';
import type {SiteInfo} from '../packs/site-info.ts';

/** The county's flow, document by document, with the names of what it points to. */
export function flowCsv({rows}: CountyPack, funds: readonly FundLine[], {settings}: SiteInfo): string {
  const fundOf = new Map(funds.map(fund => [fund.fund_id, fund]));
  const townships = new Map(rows.townships.map(({code, name}) => [code, name]));
  const columns = [
    ...['level', 'fund_id', 'fund', 'fund_kind', 'use', 'purpose', 'township_code', 'township'].map(name => ({name, kind: 'text'})), // prettier-ignore
    {name: 'payments', kind: 'integer'},
    {name: 'paid', kind: 'money'}
  ];
  return csvText(
    columns,
    rows.flow.map(line => {
      const fund = line.fund_id === null ? undefined : fundOf.get(line.fund_id);
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
}
