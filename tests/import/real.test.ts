import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {importIssueText} from '../../src/i18n/import-text.ts';
import {noIds} from '../../src/import/assign-ids.ts';
import {rowsOf} from '../../src/import/row-fate.ts';
import {runImport} from '../../src/import/run-import.ts';
import {folderOf} from '../../src/read/data-folder.ts';
import {memoryWriter} from './messy.ts';

const real = fileURLToPath(new URL('../../../shared/real/', import.meta.url));
const settings = JSON.stringify({
  publisher: {zh: '县', en: 'County'},
  data_on: '2026-09-30',
  published_on: '2026-10-01',
  data_status: 'transcription'
});

async function importSet(name: string, mapping: object, files: RegExp) {
  const folder = join(real, name);
  const names = readdirSync(folder).filter(file => files.test(file));
  const inbox = folderOf(
    Object.fromEntries(names.map(file => [file, new Uint8Array(readFileSync(join(folder, file)))]))
  );
  const {writer, written} = memoryWriter();
  const {report} = await runImport(
    {
      inbox,
      data: folderOf({'settings.json': settings}),
      own: folderOf({'import.json': JSON.stringify(mapping)}),
      ids: noIds,
      key: null,
      check: false
    },
    writer
  );
  const column = (table: 'disbursements' | 'allocations', header: string): string[] => {
    const [head = '', ...lines] = (written.public[table] ?? '').trim().split('\n');
    // Only unquoted cells are asked for: amounts and ids.
    const at = head.split(',').indexOf(header);
    return lines.map(line => line.match(/(?:"(?:[^"]|"")*"|[^,]*)(?:,|$)/gu)![at]!.replace(/,$/u, ''));
  };
  const fen = (table: 'disbursements' | 'allocations'): bigint =>
    column(table, 'amount').reduce((sum, yuan) => sum + BigInt(yuan.replace('.', '')), 0n);
  return {report, column, fen, written};
}

const set = (name: string, title: string, run: () => Promise<void>) =>
  describe.skipIf(!existsSync(join(real, name)))(`${name} (skipped where ../shared/real is not there)`, () =>
    test(title, run)
  );

set(
  'ug-health-budget',
  'long decimals are rounded half-even and said; a year is a day of its precision',
  async () => {
    const money = {from: 'transaction_value'};
    const {report, fen, column} = await importSet(
      'ug-health-budget',
      {
        files: [
          {
            pattern: 'transactions.csv.gz',
            tables: [
              {
                table: 'allocations',
                where: {transaction_value_code: 'C'},
                columns: {
                  fund_id: {value: 'UG-HEALTH'},
                  project_id: {from: 'project_id'},
                  amount: money,
                  on: {from: 'transaction_year'}
                }
              },
              {
                table: 'disbursements',
                where: {transaction_value_code: 'D'},
                columns: {
                  disbursement_id: {from: 'transaction_id'},
                  project_id: {from: 'project_id'},
                  amount: money,
                  paid_on: {from: 'transaction_year'},
                  payee_kind: {value: 'village'}
                }
              }
            ]
          },
          {
            pattern: 'projects.csv.gz',
            tables: [
              {
                table: 'projects',
                columns: {
                  project_id: {from: 'project_id'},
                  project: {from: 'project_title'},
                  planned: {from: 'total_commitments'}
                }
              }
            ]
          }
        ]
      },
      /^(?:transactions|projects)\.csv/u
    );
    expect(report.figures.rows).toEqual({projects: 6805, allocations: 6394, disbursements: 3912});
    expect([fen('allocations'), fen('disbursements')]).toEqual([4_843_668_840n, 2_090_251_962n]);
    expect(new Set(column('disbursements', 'paid_on'))).toEqual(new Set(['2015']));
    expect(report.issues.some(({kind}) => kind === 'rounded-amount')).toBe(true);
    expect(report.counts.must).toBe(0);
  }
);

set(
  'fr-toulouse-subventions',
  'totals to the cent; an id that became 2,43E+13 is no key, and a clerk is told why',
  async () => {
    const columns = {
      nomBeneficiaire: 'payee',
      montant: 'amount',
      objet: 'stage',
      idBeneficiaire: 'payee_code'
    };
    const header = (extra: string) =>
      `nomAttribuant|idAttribuant|dateConvention|referenceDecision|nomBeneficiaire|idBeneficiaire|objet|montant|nature|conditionsVersement|datesPeriodeVersement|idRAE|notificationUE|${extra}secteur|catégorie|type`;
    const sheet = (year: string, extra: string, more: object = {}) => ({
      file: `subventions-toulouse_${year}.csv`,
      header: header(extra),
      table: 'disbursements',
      columns: {...columns, ...more},
      constants: {paid_on: year, payee_kind: 'firm'}
    });
    const {report, fen} = await importSet(
      'fr-toulouse-subventions',
      {sheets: [sheet('2022', 'pourcentageSubvention|'), sheet('2023', '')]},
      /\.csv$/u
    );
    expect(report.files.map(({sheets}) => sheets[0]!.fates.imported)).toEqual([396, 551]);
    expect(fen('disbursements')).toBe(8_878_935_648n + 11_771_966_787n);
    expect(report.counts.must).toBe(0);
    const asKey = await importSet(
      'fr-toulouse-subventions',
      {
        sheets: [
          sheet('2022', 'pourcentageSubvention|', {idBeneficiaire: 'disbursement_id'}),
          sheet('2023', '')
        ]
      },
      /2022\.csv$/u
    );
    expect(asKey.report.outcome).toBe('kept');
    expect(
      importIssueText(asKey.report.issues.find(({level}) => level === 'must')!, 'zh-CN')
    ).toMatchInlineSnapshot(
      `"subventions-toulouse_2022.csv 第2行F列“idBeneficiaire”:“7,17E+13”是被表格软件改成科学记数的编号,后面的数字已经丢了,不同的编号会变成一样,所以不能用作编号。请从原来的系统重新导出这一列,先把列格式设成“文本”再粘贴。"`
    );
  }
);

set('id-dana-desa-2023', 'tab files named .csv, codes of two levels, sums beyond 2^53 fen', async () => {
  const {report, fen} = await importSet(
    'id-dana-desa-2023',
    {
      files: [
        {
          pattern: 'pagu-dana-desa.csv',
          tables: [
            {
              table: 'funds',
              distinct: true,
              columns: {
                fund_id: {template: 'DD-{tahun}'},
                fund: {template: 'Dana Desa {tahun}'},
                year: {from: 'tahun'}
              }
            },
            {
              table: 'projects',
              distinct: true,
              columns: {
                project_id: {template: 'K{kdprov:02}{kdpemda:02}'},
                project: {template: '{urprov}, {urpemda}'}
              }
            },
            {
              table: 'allocations',
              columns: {
                fund_id: {template: 'DD-{tahun}'},
                project_id: {template: 'K{kdprov:02}{kdpemda:02}'},
                amount: {from: 'nilai'},
                on: {from: 'tahun'}
              }
            }
          ]
        },
        {
          pattern: 'realisasi-dana-desa.csv',
          tables: [
            {
              table: 'disbursements',
              columns: {
                disbursement_id: {template: 'R{tahun}-{kdprov:02}{kdpemda:02}'},
                fund_id: {template: 'DD-{tahun}'},
                project_id: {template: 'K{kdprov:02}{kdpemda:02}'},
                amount: {from: 'nilai'},
                paid_on: {from: 'tahun'},
                payee_kind: {value: 'village'}
              }
            }
          ]
        }
      ]
    },
    /\.csv$/u
  );
  expect(report.figures.rows).toMatchObject({funds: 2, allocations: 869, disbursements: 859});
  expect(fen('allocations')).toBe(139_000_000_000_000_00n);
  expect(fen('disbursements')).toBe((69_850_854_792_317n + 36_572_463_568_290n) * 100n);
  expect(report.counts.must).toBe(0);
});

set(
  'np-aid',
  'through the mapping of the site it is built from: no row and no cent is lost, and its 23 negatives stay',
  async () => {
    const mapping = readFileSync(new URL('../site/np-aid/import.json', import.meta.url), 'utf8');
    const {report, column, fen} = await importSet('np-aid', JSON.parse(mapping), /\.csv(?:\.gz)?$/u);
    expect(report.figures.rows).toEqual({
      villages: 5_783,
      funds: 1,
      projects: 873,
      project_villages: 20_952,
      allocations: 929,
      disbursements: 1_609
    });
    expect([fen('allocations'), fen('disbursements')]).toEqual([9_211_134_466_00n, 4_333_204_114_00n]);
    expect(
      ['allocations', 'disbursements'].flatMap(table =>
        column(table as 'allocations', 'amount').filter(yuan => yuan.startsWith('-'))
      )
    ).toHaveLength(23);
    for (const {sheets} of report.files)
      for (const {rows, extra, fates} of sheets) expect(rowsOf(fates)).toBe(rows + extra);
    expect(report.counts.must).toBe(0);
    expect(report.outcome).toBe('written');
  }
);
