import {words} from '../../i18n/words.ts';
import {tablePaths} from './table-paths.ts';
import type {Settings} from '../../model/settings.ts';
import type {AnswerStage} from '../findings/answer-state.ts';
import type {CheckPack, FindingDocument} from '../packs/findings.ts';
import {figureText} from './figure-text.ts';
import type {WorkbookTable} from './workbook-table.ts';

const {checks: said, register: registered} = words('zh-CN');
const states: Readonly<Record<string, string>> = registered.states;

/** An answer as the list shows it: of the register, or of the inspector's own file. */
export interface AnswerLine {
  readonly finding_id: string;
  readonly stage: AnswerStage;
  readonly state: string;
  readonly asked_on: string | null;
  readonly answer: string | null;
  readonly by: string | null;
  readonly on: string | null;
}

/**
 * The list of points to verify: one row a public finding, with empty columns for the inspector's own notes. Findings about
 * households and persons are in none of its rows. Never a list of leads (conventions 8).
 */
export function pointsTable(
  checks: readonly CheckPack[],
  answers: readonly AnswerLine[],
  settings: Pick<Settings, 'words'>
): WorkbookTable {
  const entries = new Map(answers.map(entry => [entry.finding_id, entry]));
  return {
    title: '疑点(待核对)清单',
    path: tablePaths.points,
    page: '/checks/',
    headings: 'zh',
    columns: [
      {name: 'finding_id', zh: '疑点编号', kind: 'text', about: '不随行号和金额变;网页上的书签也用它'},
      {name: 'check', zh: '规则编号', kind: 'text'},
      {name: 'title', zh: '规则', kind: 'text', about: '这是数据疑点,不是违纪结论'},
      {name: 'family', zh: '方面', kind: 'text'},
      {name: 'subject_id', zh: '对象编号', kind: 'text', about: '村代码、项目编号、资金编号等'},
      {name: 'subject', zh: '对象', kind: 'text'},
      {name: 'village_code', zh: '村代码', kind: 'text', about: '12位', source: 'villages.csv'},
      {name: 'village', zh: '村', kind: 'text', source: 'villages.csv'},
      {name: 'independent', zh: '另有规则提示', kind: 'text', about: '不同方面的规则也提示这一对象'},
      {name: 'figures', zh: '比对的数', kind: 'long'},
      {name: 'documents', zh: '文号和公示', kind: 'long', source: 'funds.csv, notices.csv'},
      {name: 'rows', zh: '数据行', kind: 'long', about: '文件和行号,可以翻到原表'},
      {name: 'innocent', zh: '也可能没有问题', kind: 'long'},
      {name: 'asked_on', zh: '提出日期', kind: 'day', source: 'answers.csv'},
      {name: 'state', zh: '答复情况', kind: 'text', source: 'answers.csv'},
      {name: 'answer', zh: '答复', kind: 'long', source: 'answers.csv'},
      {name: 'page', zh: '网页', kind: 'text', about: '从网站的文件夹算起'},
      {name: 'checked_by', zh: '核查人', kind: 'text', about: '留空,自己填'},
      {name: 'checked', zh: '核查情况', kind: 'long', about: '留空,自己填'},
      {name: 'opinion', zh: '处理意见', kind: 'long', about: '留空,自己填'},
      {name: 'remark', zh: '备注', kind: 'long', about: '留空,自己填'}
    ],
    rows: checks.flatMap(({id, record, rows}) =>
      rows.findings.map(finding => {
        const entry = entries.get(finding.finding_id);
        return {
          finding_id: finding.finding_id,
          check: id,
          title: record.text.zh.title,
          family: said.families[record.family],
          subject_id: finding.subject_id,
          subject: finding.subject,
          village_code: finding.village_code,
          village: finding.village,
          independent: finding.independent ? '是' : '',
          figures: record.text.zh.figures
            .map(({name, words}) => [words, figureText(name, finding.figures[name] ?? null)])
            .filter(([, value]) => value !== '')
            .map(([words, value]) => `${words}:${value}`)
            .join(';'),
          documents: finding.documents.map(document => documentText(document, settings)).join(';'),
          rows: finding.rows.map(row => `${row.file} 第${row.row}行`).join(';'),
          innocent: record.text.zh.innocent.join(';'),
          asked_on: entry?.asked_on ?? null,
          state: entry ? answerWord(entry) : '',
          answer: entry?.answer ?? null,
          page: `checks/${id}/index.html#${finding.finding_id}`
        };
      })
    )
  };
}

/** 已说明, or 到期未答复 where its time has passed without an answer. */
export const answerWord = ({stage, state}: Pick<AnswerLine, 'stage' | 'state'>): string =>
  stage === 'overdue' ? registered.overdue : (states[state] ?? state);

function documentText(
  {kind, name, document_no, from, to}: FindingDocument,
  {words}: Pick<Settings, 'words'>
): string {
  if (kind !== 'notice') return [name, document_no].filter(Boolean).join(' ');
  const title = (name && words.notice_kind[name]?.zh) ?? name;
  return [title, from && to ? `${from}至${to}` : (from ?? to)].filter(Boolean).join(' ');
}
