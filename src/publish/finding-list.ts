import {guardFormula} from '../guard/formula.ts';
import {yuanText} from '../model/money.ts';
import type {Settings} from '../model/settings.ts';
import type {CheckPack} from './packs.ts';

/** File name of the list of points to verify; data that is not real says so in the name too. */
export const findingListFile = (status: Settings['data_status']): string =>
  `points${status === 'real' ? '' : `-${status}`}.csv`;

/** For the inspector's own notes; our list is a 疑点(待核对)清单, never a list of leads (conventions 8). */
const own = ['核查人', '核查情况', '处理意见', '备注'];
const header = [
  ...['疑点编号', '规则', '对象', '对象编号', '村代码', '村', '比对的数', '数据行', '也可能没有问题', '网页'],
  ...own
];

/**
 * All public findings as one CSV with empty columns to fill in: UTF-8 with a BOM for Excel, CRLF. Findings about persons are
 * not in it.
 */
export function findingList(packs: readonly CheckPack[], status: Settings['data_status']): string {
  const more = status === 'real' ? [] : ['data_status'];
  const lines = packs.flatMap(({id, record, rows}) =>
    rows.findings.map(finding => [
      finding.finding_id,
      record.text.zh.title,
      finding.subject,
      finding.subject_id,
      finding.village_code ?? '',
      finding.village ?? '',
      record.text.zh.figures
        .map(({name, words}) => [words, figure(name, finding.figures[name] ?? null)])
        .filter(([, value]) => value !== '')
        .map(([words, value]) => `${words}:${value}`)
        .join(';'),
      finding.rows.map(row => `${row.file} 第${row.row}行`).join(';'),
      record.text.zh.innocent.join(';'),
      `checks/${id}/index.html#${finding.finding_id}`,
      ...own.map(() => ''),
      ...more.map(() => status)
    ])
  );
  const cells = [[...header, ...more], ...lines];
  return '\ufeff' + cells.map(line => line.map(cell).join(',') + '\r\n').join('');
}

function figure(name: string, value: number | string | null): string {
  if (value === null) return '';
  if (name.endsWith('_fen')) return `${yuanText(Number(value))}元`;
  return name.endsWith('_percent') ? `${value}%` : String(value);
}

const cell = (text: string): string => {
  const safe = guardFormula(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
