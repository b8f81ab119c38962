import {indexEdition} from '../../src/match/edition-index.ts';
import {openEdition, type EditionAbout} from '../../src/match/edition.ts';
import {hitLines} from '../../src/match/hit-line.ts';
import {listRows, troubleLog, type ListChoice} from '../../src/match/list-rows.ts';
import type {ListKind, Role} from '../../src/match/list-kinds.ts';
import {matchList, type MatchOptions, type TokenOf} from '../../src/match/match-list.ts';
import {editionPacker, publicColumns} from '../../src/match/pack-edition.ts';
import type {CellValue} from '../../src/match/packed-table.ts';
import type {TableName} from '../../src/model/tables.ts';
import {words} from '../../src/i18n/words.ts';

type Values = Readonly<Record<string, CellValue>>;

export const about: EditionAbout = {
  edition: 'private',
  site_name: {zh: '阳光村账', en: 'Village Ledger'},
  publisher: {zh: '晴川县', en: 'Qingchuan'},
  data_on: '2026-09-30',
  data_status: 'demonstration',
  mask_form: 'stars',
  terms: null
};

const villages: readonly Values[] = [
  ['990101100201', '荞麦坪村', '云坪镇', ''],
  ['990101100202', '松林村', '云坪镇', '老松林'],
  ['990101101201', '松林村', '河口乡', ''],
  ['990101101202', '庠厂村', '河口乡', '']
].map(([village_code, village, township, aliases]) => ({
  village_code: village_code!,
  village: village!,
  township_code: village_code!.slice(0, 9),
  township: township!,
  aliases: aliases! || null
}));

/** A payment: who, village, day; a household's of 100 yuan unless told otherwise. */
export const paid = (
  payee: string,
  village_code: string | null,
  paid_on: string,
  more: Values = {}
): Values => ({
  ...{payee, village_code, paid_on, payee_kind: 'household', item: 'grain', amount_fen: 10_000},
  ...more
});

/** An edition of invented people; ids count up. */
export function packed(
  payments: readonly Values[],
  more: Partial<Record<TableName, readonly Values[]>> = {},
  own: Partial<EditionAbout> = {}
) {
  const packer = editionPacker({...about, ...own}, own.edition === 'public' ? publicColumns : null);
  for (const village of villages) packer.add('villages', village);
  packer.add('items', {item: 'grain', name: '耕地地力保护补贴', scope: 'universal'});
  packer.add('items', {item: 'post', name: '公益岗补贴', scope: 'targeted'});
  for (const [table, rows] of Object.entries(more))
    for (const row of rows) packer.add(table as TableName, row);
  payments.forEach((row, i) => packer.add('disbursements', {disbursement_id: `D${i + 1}`, ...row}));
  return packer.pack();
}

export interface Compared {
  readonly row: number;
  readonly id: string;
  readonly who: string;
  readonly score: number;
  readonly reasons: readonly string[];
  readonly fits: number;
}

/** Compares a list (titles as roles, then rows) and tells what was found, with what was said of the list. */
export function compare(
  edition: ReturnType<typeof packed>,
  list: readonly (readonly string[])[],
  kind: ListKind = 'other',
  options: Partial<MatchOptions> = {},
  tokenOf?: TokenOf
): {hits: Compared[]; troubles: readonly string[]} {
  const [roles = [], ...rows] = list;
  const choice: ListChoice = {header: 1, titles: roles, roles: roles as readonly Role[], kind};
  const log = troubleLog();
  const sheet = {
    name: null,
    rows: [{row: 1, cells: roles}, ...rows.map((cells, i) => ({row: i + 2, cells}))]
  };
  const read = listRows(sheet, choice, log);
  const index = indexEdition(openEdition(edition));
  const steps = matchList(
    index,
    read,
    {
      ...{kind, books: ['disbursements', 'projects', 'teams'], items: null, years: null, townships: null},
      ...{elsewhere: false, ...options}
    },
    log,
    tokenOf
  );
  let step = steps.next();
  while (!step.done) step = steps.next();
  const found = step.value;
  const line = hitLines(index.edition, words('zh-CN').match.script.results, 'zh');
  const hits = Array.from({length: found.count}, (_, i) => found.hit(i)).map(hit => {
    const {row, published, score, reasons, fits} = line(hit, read[hit.listed]!);
    return {row: row.row, id: published.id, who: published.who, score, reasons, fits};
  });
  return {hits, troubles: log.issues().map(({trouble, count}) => `${trouble} ${count}`)};
}
