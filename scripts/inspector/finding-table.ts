import {tablePacker, type PackedTable} from '../../src/match/packed-table.ts';
import type {CheckResult, Finding} from '../../src/model/checks.ts';
import {yuanText} from '../../src/model/money.ts';
import {tables, type TableName} from '../../src/model/tables.ts';
import type {Store} from '../../src/store/open-store.ts';

const head = (name: string, zh: string, en: string) => ({name, zh, en, kind: 'text'}) as const;

/** Where a subject's own name stands, by its kind; others are named by the rows they rest on. */
const named: Partial<Record<Finding['subject_kind'], readonly [TableName, string, string]>> = {
  village: ['villages', 'village_code', 'village'],
  project: ['projects', 'project_id', 'project'],
  fund: ['funds', 'fund_id', 'fund'],
  item: ['items', 'item', 'name'],
  payment: ['disbursements', 'disbursement_id', 'payee'],
  household: ['disbursements', 'household_id', 'payee'],
  payee: ['disbursements', 'payee_code', 'payee']
};

/**
 * Every finding of every check as one table of the desk, persons included: the rule, the figures compared, the source rows
 * and the innocent causes. For the inspector's eyes only.
 */
export async function findingTable(store: Store, results: readonly CheckResult[]): Promise<PackedTable> {
  const names = new Map<string, Map<string, string>>();
  for (const [kind, [table, key, name]] of Object.entries(named)) {
    const rows = await store.query<{id: string; name: string}>(
      `SELECT ${key} AS id, min(${name}) AS name FROM ${table} WHERE ${key} IS NOT NULL GROUP BY 1`
    );
    names.set(kind, new Map(rows.map(row => [row.id, row.name])));
  }
  const packer = tablePacker({name: 'findings', zh: '疑点', en: 'Points to verify'}, [
    head('check', '规则', 'Rule'),
    head('subject', '对象', 'Subject'),
    head('village', '村', 'Village'),
    head('figures', '比对的数', 'Figures compared'),
    head('rows', '数据行', 'Source rows'),
    head('innocent', '也可能没有问题', 'Innocent causes'),
    head('subject_id', '对象编号', 'Subject id'),
    head('village_code', '村代码', 'Village code'),
    head('finding_id', '疑点编号', 'Finding')
  ]);
  for (const {check, found} of results)
    for (const finding of found)
      packer.add({
        check: check.text.zh.title,
        subject: names.get(finding.subject_kind)?.get(finding.subject_id) ?? finding.subject_id,
        village: names.get('village')?.get(finding.village_code ?? '') ?? '',
        figures: check.text.zh.figures
          .map(({name, words}) => [words, figure(name, finding.figures[name] ?? null)])
          .filter(([, value]) => value !== '')
          .map(([words, value]) => `${words}:${value}`)
          .join(';'),
        rows: finding.rows
          .slice(0, 20)
          .map(({table, key}) => `${tables[table as TableName]?.zh ?? table} ${key}`)
          .join(';'),
        innocent: check.text.zh.innocent.join(';'),
        subject_id: finding.subject_id,
        village_code: finding.village_code,
        finding_id: finding.finding_id
      });
  return packer.pack();
}

function figure(name: string, value: number | string | null): string {
  if (value === null) return '';
  if (name.endsWith('_fen')) return `${yuanText(Number(value))}元`;
  return name.endsWith('_percent') ? `${value}%` : String(value);
}
