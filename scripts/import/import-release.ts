import {createHash} from 'node:crypto';
import {releaseWords as en} from '../../src/i18n/en/import-release.ts';
import type {Locale} from '../../src/i18n/locale.ts';
import {releaseWords as zh} from '../../src/i18n/zh/import-release.ts';
import type {ImportReport} from '../../src/import/import-report.ts';
import {yuanText} from '../../src/model/money.ts';
import {tables} from '../../src/model/tables.ts';
import type {DataFolder} from '../../src/read/data-folder.ts';

/** One SHA-256 over the names and contents of all files of a folder: another byte anywhere, another fingerprint. */
export function fingerprint(folder: DataFolder): string {
  const all = createHash('sha256');
  for (const name of [...folder.names].sort())
    all.update(`${name}\n${createHash('sha256').update(folder.bytes(name)).digest('hex')}\n`);
  return all.digest('hex');
}

export interface ReleaseFacts {
  readonly publisher: string;
  readonly data_on: string;
  readonly fingerprint: string;
}

/** 发布审查单: one A4 page with what is published, what was masked and withheld, and lines for the signatures. */
export function releaseHtml(report: ImportReport, facts: ReleaseFacts, locale: Locale): string {
  const words = locale === 'en' ? en : zh;
  const {figures, disclosure, counts} = report;
  const money = (fen: number | bigint) => grouped(yuanText(fen));
  const rows = report.compared.map(
    ({table, before, added, changed, gone}) =>
      `<tr><th>${locale === 'en' ? tables[table].en : tables[table].zh} (${table}.csv)</th><td>${before - gone + added}</td><td>${words.change(added, changed, gone)}</td></tr>`
  );
  const fact = (name: string, value: string) => `<tr><th>${name}</th><td>${esc(value)}</td></tr>`;
  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><title>${words.title}</title><style>${css}</style></head><body>
<h1>${words.title}</h1><p>${words.intro}</p>
<table>${fact(words.publisher, facts.publisher)}${fact(words.dataOn, facts.data_on)}${fact(words.money, `${money(figures.paid_fen)}元`.replace('元', locale === 'en' ? ' yuan' : '元'))}${fact(words.range, `${figures.first_day ?? ''} – ${figures.last_day ?? ''}`)}</table>
<table class="files"><thead><tr><th>${words.file}</th><th>${words.rows}</th><th>${words.changes}</th></tr></thead><tbody>${rows.join('')}</tbody></table>
<table>${fact(words.privacy, [words.masked(disclosure.masked), words.aggregated(disclosure.aggregated, money(disclosure.aggregated_fen)), words.withheld(disclosure.withheld_by_rule), words.leftOut(report.left_out), words.never].join('; '))}${fact(words.open, String(counts.check))}</table>
<p class="mark">${words.fingerprint}<br><b>${facts.fingerprint.replace(/(.{8})/gu, '$1 ').trim()}</b></p>
<ul>${words.reviews.map(review => `<li>□ ${review}</li>`).join('')}</ul>
<table class="signs"><thead><tr><th></th><th>${words.opinion}</th><th>${words.sign}</th><th>${words.date}</th></tr></thead><tbody>${words.signers.map(signer => `<tr><th>${signer}</th><td></td><td></td><td></td></tr>`).join('')}</tbody></table>
</body></html>
`;
}

const esc = (text: string): string => text.replace(/[&<>"']/gu, letter => `&#${letter.charCodeAt(0)};`);
const grouped = (yuan: string): string => yuan.replace(/\B(?=(\d{3})+(?!\d)(?=.*\.))/gu, ',');

const css =
  '@page{size:A4;margin:15mm}body{font:10pt/1.35 "SimSun","Songti SC","Noto Serif CJK SC",serif;max-width:180mm;margin:0 auto;color:#000}h1{text-align:center;font-size:18pt;margin:0 0 2mm}' +
  'table{width:100%;border-collapse:collapse;margin:0 0 2mm}th,td{border:1px solid #000;padding:.4mm 2mm;text-align:left;font-weight:400}thead th{font-weight:700}table>tr>th,tbody th{width:38mm}.files th{width:75mm}' +
  '.mark b{font-family:monospace;font-size:10pt}ul{list-style:none;padding:0;columns:2;margin:0 0 3mm}.signs td{height:9.5mm}';
