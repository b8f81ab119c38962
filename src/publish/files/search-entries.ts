import type {Entry} from '../../search/search-index.ts';
import type {Corpus} from '../corpus/corpus.ts';

/** What a reader can look for: villages, townships, projects, funds and items; same names told apart by `parent`. */
export function searchEntries({places, accounts, funds, items}: Corpus): Entry[] {
  const entries: Entry[] = [];
  for (const {code, name, township, row} of places.villages.values()) {
    const parent = (township && places.townships.get(township)?.name) ?? null;
    entries.push({kind: 'village', id: code, name, parent, ...aliasesOf(row.aliases)});
  }
  for (const {code, name, parent} of places.townships.values())
    entries.push({
      kind: 'township',
      id: code,
      name,
      parent: (parent && places.counties.get(parent)?.name) || null
    });
  for (const {row, line} of accounts.values())
    if (row)
      entries.push({
        kind: 'project',
        id: row.project_id,
        name: row.project,
        parent: line.village ?? line.township
      });
  for (const fund of funds.values())
    entries.push({kind: 'fund', id: fund.fund_id, name: fund.fund, parent: fund.document_no});
  for (const item of items.values())
    entries.push({kind: 'item', id: item.item, name: item.name, parent: null, ...aliasesOf(item.aliases)});
  return entries;
}

const aliasesOf = (text: string | null): {aliases?: string[]} => {
  const aliases =
    text
      ?.split('|')
      .map(alias => alias.trim())
      .filter(alias => alias !== '') ?? [];
  return aliases.length ? {aliases} : {};
};
