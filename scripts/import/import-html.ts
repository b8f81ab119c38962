import {why as whyEn} from '../../src/i18n/en/import-why.ts';
import {importWords as en} from '../../src/i18n/en/import-words.ts';
import {importSentence, issueTitle} from '../../src/i18n/import-text.ts';
import type {Locale} from '../../src/i18n/locale.ts';
import {importWords as zh} from '../../src/i18n/zh/import-words.ts';
import {why as whyZh, whyOf} from '../../src/i18n/zh/import-why.ts';
import {groupIssues, rowRanges, type IssueGroup} from '../../src/import/group-issues.ts';
import type {ImportReport, SheetRead, Sum} from '../../src/import/import-report.ts';
import {sheetTitles} from '../../src/import/sheet-titles.ts';
import type {Level} from '../../src/model/issues.ts';
import {yuanText} from '../../src/model/money.ts';
import {tables, type TableName} from '../../src/model/tables.ts';

/** Places of one group that are listed one by one; further ones as rows. */
const listed = 20;

/** The report as one self-contained page: no script, no address, nothing fetched. Every text is escaped. */
export function reportHtml(
  report: ImportReport,
  locale: Locale,
  copies: ReadonlyMap<string, string> = new Map()
): string {
  const words = locale === 'en' ? en : zh;
  const tableTitle = (table: TableName): string => (locale === 'en' ? tables[table].en : tables[table].zh);
  const money = (fen: number | bigint): string => words.yuan(grouped(yuanText(fen)));
  const groups = groupIssues(report.issues);
  const {figures, counts} = report;
  const fates = [
    'imported',
    'asked',
    'refused',
    'total',
    'blank',
    'header',
    'caption',
    'left_out',
    'passed_over'
  ] as const;

  const sheetRow = (file: string, read: SheetRead): string => {
    const {sheet, rows, extra, fates: counted} = read;
    return (
      `<tr><th scope="row">${esc(file)}${sheet === null ? '' : ` · ${esc(sheet)}`}${copies.has(file) ? `<br><a href="${esc(encodeURI(copies.get(file)!))}">${words.copy}</a>` : ''}</th>` +
      `<td>${sheetTitles(read, tableTitle, words)}</td>` +
      `<td>${rows + extra}</td>${fates.map(fate => `<td>${counted[fate]}</td>`).join('')}</tr>`
    );
  };

  const mappings = report.files.flatMap(({file, sheets}) =>
    sheets.flatMap(({sheet, tables: found}) =>
      found.map(
        ({table, mapping, units}) =>
          `<details><summary>${esc(file)}${sheet === null ? '' : ` · ${esc(sheet)}`} → ${table ? tableTitle(table) : words.unknownTable}</summary><ul>${mapping
            .filter(([header]) => header !== '')
            .map(
              ([header, column]) =>
                `<li>${esc(header)} → ${column === null ? words.notUsed : esc(columnTitle(table, column, locale))}${units[header] ? ` · ${words.unit}: ${words.evidence[units[header]]}` : ''}</li>`
            )
            .join('')}</ul></details>`
      )
    )
  );

  const sums = (title: string, list: readonly Sum[], none: string): string =>
    list.length === 0
      ? ''
      : `<table><caption>${title}</caption><tbody>${list
          .map(
            ({id, name, rows, fen}) =>
              `<tr><th scope="row">${id === '' ? none : `${esc(name || id)}`}</th><td>${rows}</td><td>${money(fen)}</td></tr>`
          )
          .join('')}</tbody></table>`;

  const level = (name: Level): string => {
    const own = groups.filter(group => group.level === name);
    if (own.length === 0) return '';
    return `<section class="${name}" id="${name}"><h2>${words[name]} (${counts[name]})</h2>${own.map(group => groupHtml(group, locale)).join('')}</section>`;
  };

  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">
<title>${words.title}: ${words.must} ${counts.must}</title><style>${css}</style></head><body><main>
<h1>${words.title}</h1>
<p class="outcome ${report.outcome}">${words[report.outcome]}${report.outcome === 'kept' ? `<small>${words.leaveOut}</small>` : ''}</p>
<p class="counts">${(['must', 'check', 'hint'] as const).map(name => (counts[name] ? `<a class="${name}" href="#${name}">${words[name]} ${counts[name]}</a>` : `<b class="${name}">${words[name]} 0</b>`)).join(' ')}${report.left_out ? ` · ${words.leftOut(report.left_out)}` : ''}</p>
<h2>${words.read}</h2>
<div class="wide"><table><thead><tr><th>${words.file}</th><th>${words.table}</th><th>${words.rows}</th>${fates.map(fate => `<th>${words[fate]}</th>`).join('')}</tr></thead><tbody>${report.files
    .flatMap(({file, sheets}) =>
      sheets.length
        ? sheets.map(sheet => sheetRow(file, sheet))
        : [
            `<tr><th scope="row">${esc(file)}</th><td class="none" colspan="${fates.length + 2}">${words.notRead}</td></tr>`
          ]
    )
    .join('')}</tbody></table></div>
<p class="note">${words.fates}</p>
<h3>${words.figures}</h3>
<p>${words.paid} ${money(figures.paid_fen)} · ${figures.rows['disbursements'] ?? 0} ${words.payments}${figures.smallest_fen === null ? '' : ` · ${words.smallest} ${money(figures.smallest_fen)} · ${words.largest} ${money(figures.largest_fen!)}`}${figures.first_day === null ? '' : ` · ${words.days} ${esc(figures.first_day)} – ${esc(figures.last_day!)}`}</p>
<p>${words.disclosure}: ${words.maskedRows(report.disclosure.masked)} · ${words.aggregatedRows(report.disclosure.aggregated, grouped(yuanText(report.disclosure.aggregated_fen)))} · ${words.withheldRows(report.disclosure.withheld_by_rule)}</p>
${sums(words.byFund, figures.by_fund, words.noFund)}${sums(words.byTownship, figures.by_township, words.noTownship)}
${report.compared.length ? `<table><caption>${words.compared}</caption><thead><tr><th></th><th>${words.now}</th><th>${words.added}</th><th>${words.changed}</th><th>${words.gone}</th></tr></thead><tbody>${report.compared.map(({table, before, added, changed, gone}) => `<tr><th scope="row">${tableTitle(table)}</th><td>${before}</td><td>${added}</td><td>${changed}</td><td>${gone}</td></tr>`).join('')}</tbody></table>` : ''}
${report.needed.length ? `<p class="needed">${words.needed(report.needed.map(tableTitle).join(locale === 'en' ? ', ' : '、'))}</p>` : ''}
<h3>${words.columns}</h3>${mappings.join('')}
${counts.must + counts.check + counts.hint === 0 ? `<p>${words.nothingToMend}</p>` : ''}${level('must')}${level('check')}${level('hint')}
${report.changes.length ? `<section><h2>${words.changes}</h2><p>${words.changesNote}</p><ul>${report.changes.map(({kind, file, sheet, count, examples}) => `<li>${words.change[kind]} <code>${kind}</code>${file === null ? '' : ` · ${esc(file)}${sheet === null ? '' : ` · ${esc(sheet)}`}`} · ${words.places(count)}${examples.length ? ` · ${examples.map(([a, b]) => `${esc(kind === 'constant' ? columnTitle('disbursements', a, locale) : a)} → ${esc(b)}`).join('; ')}` : ''}</li>`).join('')}</ul></section>` : ''}
</main></body></html>
`;
}

function groupHtml({kind, issues}: IssueGroup, locale: Locale): string {
  const words = locale === 'en' ? en : zh;
  const reason = (locale === 'en' ? whyEn : whyZh)[whyOf[kind]];
  const {file, sheet, column, header} = issues[0]!.place;
  const where = [
    file,
    sheet,
    column === undefined ? undefined : `${column}${locale === 'en' ? '' : '列'}`,
    header
  ].filter(part => part !== undefined && part !== '');
  const items = issues
    .slice(0, listed)
    .map(
      issue =>
        `<li>${issue.place.row === undefined ? '' : `<b>${locale === 'en' ? `row ${issue.place.row}` : `第${issue.place.row}行`}</b> `}${esc(importSentence(issue, locale))}</li>`
    );
  const rest = issues.slice(listed).flatMap(({place}) => (place.row === undefined ? [] : [place.row]));
  return `<article><h3>${issueTitle(kind, locale)} · ${words.places(issues.length)}</h3><p class="where">${where.map(part => esc(part!)).join(' · ')}</p><p class="why">${words.why}: ${reason}</p><ul>${items.join('')}</ul>${rest.length ? `<p>${words.more(issues.length - listed)} ${words.moreRows(rowRanges(rest))}</p>` : ''}</article>`;
}

const helperTitles: Readonly<Record<string, readonly [string, string]>> = {
  township: ['乡镇', 'township'],
  village: ['村名', 'village'],
  place: ['乡镇、村', 'township and village'],
  seq: ['序号(不用)', 'number (not used)'],
  id_number: ['身份证号(做户编号,不公开)', 'ID number (token only)'],
  account: ['银行账号(不公开)', 'account (dropped)'],
  private_phone: ['私人电话(不公开)', 'phone (dropped)'],
  bank: ['开户行(不公开)', 'bank (dropped)'],
  sign: ['签字(不用)', 'signature (not used)'],
  fund_name: ['资金名称', 'fund'],
  project_name: ['项目名称', 'project'],
  county: ['县', 'county'],
  household_size: ['家庭人口(不公开)', 'household size (dropped)']
};

function columnTitle(table: TableName | null, name: string, locale: Locale): string {
  const column =
    table === null
      ? undefined
      : (tables[table].columns as readonly {name: string; zh: string; en: string}[]).find(
          found => found.name === name
        );
  if (column) return `${locale === 'en' ? column.en : column.zh} (${name})`;
  const [inZh, inEn] = helperTitles[name] ?? [name, name];
  return locale === 'en' ? inEn : inZh;
}

const esc = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu, '\uFFFD')
    .replace(/[&<>"']/gu, letter => `&#${letter.charCodeAt(0)};`);
const grouped = (yuan: string): string => yuan.replace(/\B(?=(\d{3})+(?!\d)(?=.*\.))/gu, ',');

const css =
  'body{margin:0;font:16px/1.7 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;color:#1b2b24;background:#f7f8f6}main{max-width:60rem;margin:0 auto;padding:1.5rem 1rem 4rem}' +
  'h1{font-size:1.7rem}h2{margin:2rem 0 .5rem;font-size:1.3rem}h3{margin:1.2rem 0 .2rem;font-size:1.05rem}.wide{overflow-x:auto}table{border-collapse:collapse;margin:.6rem 0;background:#fff}caption{text-align:left;font-weight:700;padding:.3rem 0}' +
  'th,td{border:1px solid #d5dbd7;padding:.25rem .6rem;text-align:right;white-space:nowrap}th[scope=row],thead th:first-child{text-align:left;white-space:normal}.outcome{font-size:1.15rem;font-weight:700;padding:.8rem 1rem;background:#fff;border-left:6px solid #b45309}' +
  '.outcome.written{border-color:#15803d}.outcome small{display:block;font-weight:400;font-size:1rem;margin-top:.3rem}.note{color:#4a5a52;font-size:.95rem}td.none{text-align:left}.needed{background:#ffe699;padding:.5rem .8rem}.counts a,.counts b{padding:.1rem .6rem;margin-right:.4rem;color:#1b2b24;font-weight:700}.counts .must,.must h2{background:#f8cbad}.counts .check,.check h2{background:#ffe699}.counts .hint,.hint h2{background:#ddebf7}' +
  'section h2{padding:.2rem .6rem}article{background:#fff;padding:.2rem 1rem .6rem;margin:.8rem 0;border:1px solid #e2e6e3}.where{color:#4a5a52;margin:0}.why{margin:.2rem 0}ul{margin:.3rem 0;padding-left:1.3rem}code{background:#eef1ee;padding:0 .3rem}@media print{body{background:#fff}article{break-inside:avoid}}';
