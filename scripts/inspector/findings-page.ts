import type {Settings} from '../../src/model/settings.ts';
import {figureText} from '../../src/publish/files/figure-text.ts';
import type {CheckPack} from '../../src/publish/packs/findings.ts';
import {answerWord, type AnswerLine} from '../../src/publish/files/points-table.ts';

/** All findings as one page that opens by double-click and prints: no script, nothing fetched, every text escaped. */
export function findingsPage(
  packs: readonly CheckPack[],
  {data_on, publisher, data_status}: Settings,
  answers: readonly AnswerLine[]
): string {
  const found = packs.filter(({rows}) => rows.findings.length > 0);
  const title = `疑点(待核对)全部清单 · 数据截至${data_on}`;
  const answered = new Map(answers.map(answer => [answer.finding_id, answer]));
  const row = (cells: readonly string[]) => `<tr>${cells.map(text => `<td>${esc(text)}</td>`).join('')}</tr>`;
  const part = ({id, record, rows}: CheckPack): string => {
    const text = record.text.zh;
    const lines = rows.findings.map(finding =>
      row([
        finding.subject,
        finding.village ?? '',
        text.figures
          .map(({name, words}) => [words, figureText(name, finding.figures[name] ?? null)])
          .filter(([, value]) => value !== '')
          .map(([words, value]) => `${words}:${value}`)
          .join(';'),
        finding.rows
          .slice(0, most)
          .map(({file, row: at}) => `${file} 第${at}行`)
          .join(';') + (finding.rows.length > most ? `;还有${finding.rows.length - most}行` : ''),
        finding.finding_id,
        answerText(answered.get(finding.finding_id)),
        '',
        ''
      ])
    );
    return `<h2 id="${esc(id)}">${esc(text.title)}(${rows.findings.length})</h2><p>${esc(text.rule)}</p><p class="note">也可能没有问题:${esc(text.innocent.join(';'))}</p>
<table><thead><tr>${head.map(name => `<th>${name}</th>`).join('')}</tr></thead><tbody>${lines.join('\n')}</tbody></table>`;
  };
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${esc(title)}</title><style>${css}</style></head><body>
<h1>${esc(title)}</h1><p>${esc(publisher.zh)}。内部使用:有农户全名,只在本机和内网看,不要放到网站上。这是数据疑点,不是违纪结论。${data_status === 'demonstration' ? '演示数据,全部虚构。' : ''}</p>
<ul>${found.map(({id, record, rows}) => `<li><a href="#${esc(id)}">${esc(record.text.zh.title)}</a> ${rows.findings.length}</li>`).join('')}</ul>
${found.map(part).join('\n')}
</body></html>
`;
}

/** The state, and what was answered by whom; nothing where nobody was asked. */
function answerText(answer: AnswerLine | undefined): string {
  if (!answer) return '';
  const {asked_on, by, on} = answer;
  const signed = [by, on].filter(Boolean).join(' ');
  const words = answer.answer ? `:${answer.answer}${signed ? `(${signed})` : ''}` : '';
  return `${answerWord(answer)}${words || (asked_on ? `(${asked_on}提出)` : '')}`;
}

const most = 12;
const head = ['对象', '村', '比对的数', '数据行', '疑点编号', '答复', '核查情况', '处理意见'];
const esc = (text: string): string => text.replace(/[&<>"']/gu, letter => `&#${letter.charCodeAt(0)};`);
const css =
  '@page{size:A4 landscape;margin:10mm}body{font:15px/1.6 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;margin:1.5rem;color:#1b2b24}h2{margin:2rem 0 .3rem;break-after:avoid}p{margin:.2rem 0}ul{columns:3}.note{color:#4d5b54}table{border-collapse:collapse;width:100%;margin-top:.5rem}th,td{border:1px solid #ccd3ce;padding:.2rem .5rem;text-align:left;vertical-align:top}thead{display:table-header-group}tr{break-inside:avoid}@media print{body{font-size:10pt;margin:0}}';
