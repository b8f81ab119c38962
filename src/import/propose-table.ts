import type {Table} from '../model/table.ts';
import {tableNames, tables, type TableName} from '../model/tables.ts';
import {matchHeader, type HeaderMatch} from '../read/match-header.ts';
import {importTable} from './import-table.ts';
import type {Block} from './lay-out.ts';

/** Words of a title, a sheet's or a file's name that speak for a table. */
const titleWords: Partial<Record<TableName, RegExp>> = {
  disbursements: /发放|打卡|补贴|补助|兑付|花名册|清册|到户|明细/u,
  projects: /项目(?:库|清单|计划|安排|台账|表|名单|公示)|实施方案/u,
  funds: /资金(?:下达|文件|清单|台账|来源)/u,
  allocations: /资金(?:安排|分配)|分配表|安排表/u,
  villages: /村(?:名单|庄|情|基本情况|列表|代码|级代码)|行政村|区划/u,
  items: /补贴(?:目录|政策|项目清单|清单)/u,
  standards: /标准/u,
  rounds: /批次|轮次|申报情况/u,
  notices: /公示(?:清单|台账|目录)/u,
  teams: /责任人|驻村|干部|队员/u,
  bank_batches: /银行|代发|批次/u,
  project_outputs: /实物量/u,
  assets: /资产(?:台账|登记|清单|明细|表)/u,
  asset_income: /资产收益|租金/u,
  dividends: /分红|收益分配/u,
  accounts: /收支|村级账|财务公开/u,
  attachments: /附件/u,
  needs: /需求|社会扶贫|认领|捐赠/u,
  financing: /小额信贷|贷款|贴息汇总/u,
  oversight: /举报|投诉|信访|审计|监督检查|巡察/u,
  oversight_sums: /受理办结|办理合计|办结情况/u,
  monitoring: /返贫|监测户|监测对象/u,
  tasks: /承诺|整改/u
};

export interface TableProposal {
  readonly table: TableName;
  readonly match: HeaderMatch;
  readonly score: number;
}

/**
 * Which tables a header could be, the likeliest first. A file that bears a table's own name or title is that table. Nothing
 * is decided here: plan.ts asks where two are equally likely.
 */
export function proposeTables(block: Block): TableProposal[] {
  const {file, name} = block.sheet;
  const named = tableNames.find(
    table => file.toLowerCase().replace(/\.[a-z]+$/u, '') === table || name === table
  );
  const titled = tableNames.filter(table => name === tables[table].zh);
  const titles = [file, name ?? '', ...block.captions].join('\n');
  return tableNames
    .map(table => ({table, match: matchHeader(importTable(table), block.headers)}))
    .map(({table, match}) => ({
      table,
      match,
      score: scoreOf(table, match, titles) + (table === named ? 100 : titled.includes(table) ? 50 : 0)
    }))
    .filter(({score}) => score > 0)
    .sort((a, b) => b.score - a.score);
}

function scoreOf(name: TableName, match: HeaderMatch, titles: string): number {
  const table: Table = tables[name];
  const found = new Set(match.columns.map(({column}) => column.name));
  for (const {problem} of match.problems) if (problem.kind === 'ambiguous-column') found.add(problem.name);
  const own = table.columns.filter(column => found.has(column.name)).length;
  if (own === 0) return 0;
  const helpers = found.size - own;
  const missing = table.columns.filter(
    ({name: column, required}) => required && !found.has(column) && !replaceable(column, found)
  ).length;
  const canonical = match.columns.filter(({column, header}) => column.name === header).length;
  // A list of people is a list of payments, whatever else it looks like.
  const persons =
    name === 'disbursements' && ['id_number', 'account', 'payee', 'sign'].some(word => found.has(word))
      ? 2
      : 0;
  return (
    own + helpers * 0.5 + canonical + persons - missing * 1.5 + (titleWords[name]?.test(titles) ? 1.5 : 0)
  );
}

/** Required columns that can be found by other means: a village by its name, a fund by its name, a date in the title. */
function replaceable(column: string, found: ReadonlySet<string>): boolean {
  if (column === 'village_code') return found.has('village') || found.has('place');
  if (column === 'area_code') return found.has('township');
  if (column === 'fund_id') return found.has('fund_name');
  if (column === 'project_id') return found.has('project_name');
  return column === 'paid_on';
}
