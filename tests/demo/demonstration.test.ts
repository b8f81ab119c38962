import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {beforeAll, describe, expect, test} from 'vitest';
import {settingsSchema} from '../../src/model/settings.ts';
import {tableNames, tables, type TableName} from '../../src/model/tables.ts';
import {demonstrationFiles, type Options} from '../../src/demo/demonstration.ts';
import {csvRecords} from '../../src/demo/reread.ts';
import {foldTownship, foldVillage, realPairs} from './real-places.ts';

type Cells = Record<string, string>;
interface Example {
  readonly zh: string;
  readonly en: string;
  readonly subject: string;
  readonly rows: readonly string[];
}
interface Story {
  readonly seed: number;
  readonly known: {
    rows: Record<string, number>;
    sums: Record<string, number>;
    payments_by_paid_year: Record<string, {payments: number; amount_fen: number}>;
    aggregates_by_item: Record<string, {payments: number; amount_fen: number}>;
  };
  readonly tour: {
    stops: readonly {
      id: string;
      title: {zh: string; en: string};
      text: {zh: string; en: string};
      to: string;
    }[];
  };
  readonly planted: readonly (Example & {kind: string; twin: Example})[];
}

const usual: Options = {seed: 990101, size: {villages: 160, payments: 36_000, projects: 1500}};

function make(options: Options): Map<string, string> {
  const files = new Map<string, string>();
  for (const piece of demonstrationFiles(options))
    files.set(piece.file, (files.get(piece.file) ?? '') + piece.text);
  return files;
}
const digest = (files: Map<string, string>): string[] =>
  [...files].map(([file, text]) => `${file} ${createHash('sha256').update(text).digest('hex')}`);
function rowsOf(text: string): Cells[] {
  const [header = [], ...lines] = [...csvRecords(text)];
  return lines.map(line => Object.fromEntries(header.map((name, i) => [name, line[i] ?? ''])));
}
const fen = (text: string | undefined): number =>
  text === '不公开' ? 0 : Number((text ?? '').replace('.', '') || '0');
const days = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

let files: Map<string, string>;
let story: Story;
let data: Record<TableName, Cells[]>;
let byKey: Map<string, Cells>;
const plant = (kind: string) => {
  const found = story.planted.find(each => each.kind === kind);
  if (!found) throw new Error(`not planted: ${kind}`);
  return found;
};
const at = (rows: readonly string[], table: TableName): Cells[] =>
  rows.filter(row => row.startsWith(`${table}/`)).map(row => byKey.get(row) ?? {});
const paidTo = (project: Cells | undefined): number =>
  data.disbursements
    .filter(line => line['project_id'] === project?.['project_id'])
    .reduce((sum, line) => sum + fen(line['amount']), 0);

beforeAll(() => {
  files = make(usual);
  story = JSON.parse(files.get('demonstration.json') ?? '') as Story;
  data = Object.fromEntries(tableNames.map(name => [name, rowsOf(files.get(`${name}.csv`) ?? '')])) as Record<
    TableName,
    Cells[]
  >;
  byKey = new Map();
  for (const name of tableNames)
    for (const line of data[name]) {
      const [key] = tables[name].key;
      if (key !== undefined) byKey.set(`${name}/${line[key]}`, line);
      else if (name === 'published_totals')
        byKey.set(`${name}/${line['table']}|${line['subject_id']}|${line['item']}|${line['period']}`, line);
    }
}, 60_000);

describe('demonstrationFiles(seed)', () => {
  test('the same seed gives the same bytes, another seed others', () => {
    const small: Options = {seed: 7, size: {villages: 40, payments: 6000, projects: 300}};
    expect(digest(make(small))).toEqual(digest(make(small)));
    expect(digest(make(small))).not.toEqual(digest(make({...small, seed: 8})));
  });

  test('the committed data/ is what the usual seed gives', () => {
    // Answers are written by the command, which runs the checks over the tables (tests/demo/answers.test.ts).
    const withoutAnswers = (text: string) => text.replace(/"answers":\d+/, '"answers":0');
    for (const [file, text] of files)
      if (file !== 'disbursements-full-names.csv' && file !== 'answers.csv')
        expect(withoutAnswers(readFileSync(`data/${file}`, 'utf8')) === text, file).toBe(true);
  });

  test('the size is that of a county: 12 townships, about 160 villages, 60 to 100 funds, 30,000 to 40,000 payments, at most 8 MB', () => {
    expect(new Set(data.villages.map(village => village['township_code'])).size).toBe(12);
    expect(data.villages.length).toBeGreaterThan(155);
    expect(data.villages.length).toBeLessThan(170);
    expect(data.funds.length).toBeGreaterThanOrEqual(60);
    expect(data.funds.length).toBeLessThanOrEqual(100);
    expect(new Set(data.funds.map(fund => fund['kind']))).toEqual(
      new Set(['special_poverty', 'transition', 'standing', 'ew_coop', 'central_unit', 'sector', 'benefit'])
    );
    expect(data.disbursements.length).toBeGreaterThan(30_000);
    expect(data.disbursements.length).toBeLessThan(40_000);
    const bytes = [...files]
      .filter(([file]) => file !== 'disbursements-full-names.csv')
      .reduce((sum, [, text]) => sum + Buffer.byteLength(text), 0);
    expect(bytes).toBeLessThan(8_000_000);
  });

  test('a prefecture is written county by county, with unique keys and prefix 99', () => {
    const many = make({seed: 3, size: {villages: 620, payments: 9000, projects: 60}});
    const villages = rowsOf(many.get('villages.csv') ?? '').map(village => village['village_code'] ?? '');
    expect(new Set(villages.map(code => code.slice(0, 6)))).toEqual(new Set(['990101', '990102', '990103']));
    for (const name of tableNames) {
      const [key] = tables[name].key;
      if (key === undefined) continue;
      const keys = rowsOf(many.get(`${name}.csv`) ?? '').map(line => line[key] ?? '');
      expect(new Set(keys).size, name).toBe(keys.length);
      expect(
        keys.every((value, i) => i === 0 || (keys[i - 1] ?? '') < value),
        `${name} in key order`
      ).toBe(true);
    }
  });
});

describe('the demonstration county', () => {
  test('settings.json passes the schema and says demonstration', () => {
    const settings = settingsSchema.parse(JSON.parse(files.get('settings.json') ?? ''));
    expect(settings.data_status).toBe('demonstration');
    expect(settings.phones.at(-1)).toMatchObject({number: '0999-0000001', dialable: false});
    for (const [list, table, column] of [
      ['fund_kind', 'funds', 'kind'],
      ['purpose', 'projects', 'purpose'],
      ['notice_kind', 'notices', 'kind'],
      ['role', 'teams', 'role'],
      ['village_kind', 'villages', 'kind'],
      ['stage', 'disbursements', 'stage']
    ] as const)
      for (const line of data[table]) {
        const value = line[column] ?? '';
        if (value !== '') expect(Object.keys(settings.words[list]), `${table}.${column}`).toContain(value);
      }
  });

  test('no township and village of it stand together in the national list of 2023', () => {
    const real = realPairs();
    expect(real.size).toBeGreaterThan(500_000);
    const found = data.villages.filter(village =>
      real.has(`${foldTownship(village['township'] ?? '')}|${foldVillage(village['village'] ?? '')}`)
    );
    expect(found.map(village => `${village['township']} ${village['village']}`)).toEqual([]);
  });

  test('every code starts with 99, every firm is of 晴川, every office phone is undialable', () => {
    for (const village of data.villages) expect(village['village_code']).toMatch(/^990101[12]\d{2}2\d{2}$/);
    for (const line of [...data.projects, ...data.disbursements]) {
      const code = line['contractor_code'] ?? line['payee_code'] ?? '';
      if (code === '') continue;
      expect(line['contractor'] ?? line['payee']).toContain('晴川');
      expect(code).toMatch(/^9[13]990101MA[0-9A-Z]{8}$/);
    }
    for (const person of data.teams) expect(person['phone']).toMatch(/^0999-\d{7}$/);
  });

  test('payments show masked names and tokens; full names stand only in the private file', () => {
    const names = new Map(
      rowsOf(files.get('disbursements-full-names.csv') ?? '').map(line => [
        line['disbursement_id'],
        line['payee'] ?? ''
      ])
    );
    const households = data.disbursements.filter(line => line['payee_kind'] === 'household');
    expect(households.length).toBe(names.size);
    for (const line of households) {
      expect(line['payee']).toMatch(/^[^*]{1,2}[*·]+$/u);
      expect(line['household_id']).toMatch(/^[CFGHJKMNPRSTWXYZ3479]{10}$/);
      expect(line['note']).toBe('');
      const name = names.get(line['disbursement_id'] ?? '') ?? '';
      expect([...name].length).toBe([...(line['payee'] ?? '')].length);
      expect(name.startsWith((line['payee'] ?? '').replace(/[*·]+$/, ''))).toBe(true);
    }
    const published = [...files]
      .filter(([file]) => file === 'disbursements.csv')
      .map(([, text]) => text)
      .join('');
    expect(published).not.toMatch(/household,[^,*]+,/);
  });

  test('aggregate items are in aggregates.csv alone, and no cell tells of fewer than 3', () => {
    const hidden = new Set(data.items.filter(item => item['tier'] === 'aggregate').map(item => item['item']));
    for (const name of ['disbursements', 'rounds'] as const)
      expect(
        data[name].filter(line => hidden.has(line['item'] ?? '')),
        name
      ).toEqual([]);
    for (const cell of data.aggregates) {
      expect(hidden.has(cell['item'] ?? '')).toBe(true);
      expect(Number(cell['recipients'])).toBeGreaterThanOrEqual(3);
    }
    for (const village of data.villages) expect(['1', '2']).not.toContain(village['monitored_households']);
    expect(data.villages.some(village => village['monitored_households'] === '不公开')).toBe(true);
  });

  test('every row that points to another finds it, but for the batch planted as missing', () => {
    const missing: string[] = [];
    for (const name of tableNames)
      for (const column of tables[name].columns) {
        if (column.refers === undefined) continue;
        const [table = ''] = column.refers.split('.');
        for (const line of data[name]) {
          const value = line[column.name] ?? '';
          if (value !== '' && !byKey.has(`${table}/${value}`))
            missing.push(`${name}.${column.name} ${value}`);
        }
      }
    expect(missing).toEqual(['rounds.batch_no B0199-000']);
  });

  test('nothing but plans lies after the data’s day', () => {
    for (const name of tableNames)
      for (const column of tables[name].columns) {
        if (
          column.kind !== 'day' ||
          column.name.startsWith('planned_') ||
          column.name === 'valid_to' ||
          column.name === 'due_on' ||
          (name === 'notices' && column.name === 'to')
        )
          continue;
        const late = data[name].filter(line => (line[column.name] ?? '') > '2026-09-30');
        expect(late, `${name}.${column.name}`).toEqual([]);
      }
  });
});

describe('known totals', () => {
  test('rows and sums kept while generating are those of the text', () => {
    for (const name of tableNames) {
      expect(story.known.rows[name], name).toBe(data[name].length);
      for (const column of tables[name].columns) {
        if (column.kind !== 'money') continue;
        const sum = data[name].reduce((total, line) => total + BigInt(fen(line[column.name])), 0n);
        expect(BigInt(story.known.sums[`${name}.${column.field}`] ?? 0), `${name}.${column.name}`).toBe(sum);
      }
    }
    const years = Object.values(story.known.payments_by_paid_year);
    expect(years.reduce((sum, year) => sum + BigInt(year.amount_fen), 0n)).toBe(
      BigInt(story.known.sums['disbursements.amount_fen'] ?? 0)
    );
  });

  test('a parent fund is the sum of its parts, but for the one planted', () => {
    const wrong = data.funds.filter(fund => {
      if (fund['batch'] !== '总额') return false;
      const parts = data.funds.filter(part => part['parent_fund_id'] === fund['fund_id']);
      return parts.reduce((sum, part) => sum + fen(part['amount']), 0) !== fen(fund['amount']);
    });
    expect(wrong.map(fund => `funds/${fund['fund_id']}`)).toEqual(plant('upper-not-lower').rows);
  });
});

describe('the tour', () => {
  test('eight stops in both languages, each on a page whose subject exists', () => {
    expect(story.tour.stops.map(stop => stop.id)).toEqual([
      'adds-up',
      'missing-quarter',
      'fifty-less',
      'three-villages',
      'split-contract',
      'correction',
      'same-name',
      'refused'
    ]);
    for (const stop of story.tour.stops) {
      expect(stop.title.zh && stop.title.en && stop.text.zh && stop.text.en).not.toBe('');
      expectPage(stop.to);
    }
  });

  test('the road lies in three villages and its payments name none', () => {
    const id = story.tour.stops.find(stop => stop.id === 'three-villages')?.to.split('/')[2];
    expect(data.project_villages.filter(line => line['project_id'] === id).length).toBe(3);
    const payments = data.disbursements.filter(line => line['project_id'] === id);
    expect(payments.length).toBeGreaterThan(2);
    expect(payments.every(line => line['village_code'] === '')).toBe(true);
  });

  test('the village where all adds up: due is paid, lines are the published total, and no plant is in it', () => {
    const code = story.tour.stops[0]?.to.split('/')[2];
    const lines = data.disbursements.filter(line => line['village_code'] === code && line['item'] !== '');
    expect(lines.length).toBeGreaterThan(100);
    for (const line of lines) expect(line['amount']).toBe(line['due']);
    const total = data.published_totals.find(
      each => each['subject_id'] === code && each['item'] === 'gengdi'
    );
    const land = lines.filter(line => line['item'] === 'gengdi');
    expect(fen(total?.['amount'])).toBe(land.reduce((sum, line) => sum + fen(line['amount']), 0));
    const odd = story.planted.flatMap(each => each.rows);
    const projects = data.project_villages
      .filter(line => line['village_code'] === code)
      .map(line => `projects/${line['project_id']}`);
    expect(
      odd.filter(
        row =>
          projects.includes(row) || lines.some(line => row === `disbursements/${line['disbursement_id']}`)
      )
    ).toEqual([]);
  });
});

/** The page of a village, year, project or fund; its fragment is a payment of that village and year. */
function expectPage(path: string): void {
  const [, kind = '', id = '', year, anchor] = path.split('/');
  expect(byKey.has(`${kind}s/${id}`), path).toBe(true);
  if (year !== undefined && year !== '' && kind === 'village') {
    const own = data.disbursements.filter(
      line => line['village_code'] === id && line['paid_on']?.startsWith(year)
    );
    expect(own.length, path).toBeGreaterThan(0);
    if (anchor?.startsWith('#'))
      expect(
        own.some(line => `#${line['disbursement_id']}` === anchor),
        path
      ).toBe(true);
  }
}

describe('planted irregularities', () => {
  test('at least 25 kinds, each once, each with a twin, in both languages, on rows and pages that exist', () => {
    expect(story.planted.length).toBeGreaterThanOrEqual(45);
    expect(new Set(story.planted.map(each => each.kind)).size).toBe(story.planted.length);
    for (const each of story.planted)
      for (const side of [each, each.twin]) {
        expect(side.rows.length, each.kind).toBeGreaterThan(0);
        for (const row of side.rows) expect(byKey.has(row), `${each.kind} ${row}`).toBe(true);
        expect(side.zh.length, each.kind).toBeGreaterThan(6);
        expect(side.en.length, each.kind).toBeGreaterThan(10);
        expectPage(side.subject);
      }
  });

  test('a plant and its twin share no row', () => {
    for (const each of story.planted)
      expect(
        each.rows.filter(row => each.twin.rows.includes(row) && !row.startsWith('standards/')),
        each.kind
      ).toEqual([]);
  });

  test('uniform-deduction takes exactly 50 yuan from each household; its twin makes them good', () => {
    const {rows, twin} = plant('uniform-deduction');
    const lines = at(rows, 'disbursements');
    expect(lines.length).toBeGreaterThanOrEqual(40);
    for (const line of lines) expect(fen(line['due']) - fen(line['amount'])).toBe(5000);
    const sums = new Map<string, number>();
    for (const line of at(twin.rows, 'disbursements'))
      sums.set(
        line['household_id'] ?? '',
        (sums.get(line['household_id'] ?? '') ?? 0) + fen(line['due']) - fen(line['amount'])
      );
    expect([...sums.values()].every(rest => rest === 0)).toBe(true);
  });

  test('duplicate-payment is one line twice; its twin is two households that look alike', () => {
    const [a, b] = at(plant('duplicate-payment').rows, 'disbursements');
    expect({...a, disbursement_id: ''}).toEqual({...b, disbursement_id: ''});
    const [c, d] = at(plant('duplicate-payment').twin.rows, 'disbursements');
    expect([c?.['payee'], c?.['amount']]).toEqual([d?.['payee'], d?.['amount']]);
    expect(c?.['household_id']).not.toBe(d?.['household_id']);
  });

  test('only what is planted breaks its rule: one household in two villages, two exclusive posts, one cap', () => {
    const villages = new Map<string, Set<string>>();
    const posts = new Map<string, Set<string>>();
    const yearly = new Map<string, number>();
    for (const line of data.disbursements) {
      if (line['item'] === '') continue;
      const key = `${line['household_id']}|${line['item']}|${line['period']}`;
      villages.set(key, (villages.get(key) ?? new Set()).add(line['village_code'] ?? ''));
      if (line['item'] === 'gongyigang' || line['item'] === 'hulin') {
        const post = `${line['household_id']}|${line['period']}`;
        posts.set(post, (posts.get(post) ?? new Set()).add(line['item'] ?? ''));
      }
      if (line['item'] === 'chanye') yearly.set(key, (yearly.get(key) ?? 0) + fen(line['amount']));
    }
    expect([...villages.values()].filter(places => places.size > 1).length).toBe(1);
    expect([...posts.values()].filter(items => items.size > 1).length).toBe(1);
    expect([...yearly.values()].filter(sum => sum > 500_000)).toEqual([650_000]);
  });

  test('split-contract: three contracts of one firm, each below 4 million, signed within 9 days; its twin is in two villages', () => {
    const parts = at(plant('split-contract').rows, 'projects');
    expect(parts.length).toBe(3);
    expect(new Set(parts.map(part => part['contractor_code'])).size).toBe(1);
    for (const part of parts) expect(fen(part['contracted'])).toBeLessThan(400_000_000);
    expect(parts.reduce((sum, part) => sum + fen(part['contracted']), 0)).toBeGreaterThan(1_100_000_000);
    const signed = parts.map(part => part['contract_on'] ?? '').sort();
    expect(days(signed[0] ?? '', signed.at(-1) ?? '')).toBeLessThanOrEqual(9);
    const twins = at(plant('split-contract').twin.rows, 'projects');
    const places = data.project_villages.filter(line =>
      twins.some(twin => twin['project_id'] === line['project_id'])
    );
    expect(new Set(places.map(line => line['village_code'])).size).toBe(2);
  });

  test('money kinds: paid above allocation, contract, stage and before approval, acceptance; twins keep within', () => {
    const one = (kind: string) => ({
      project: at(plant(kind).rows, 'projects')[0] ?? {},
      payments: at(plant(kind).rows, 'disbursements'),
      twin: at(plant(kind).twin.rows, 'projects')[0] ?? {},
      twinPayments: at(plant(kind).twin.rows, 'disbursements')
    });
    const above = one('paid-above-allocation');
    expect(paidTo(above.project)).toBeGreaterThan(fen(above.project['planned']));
    expect(paidTo(above.twin)).toBeLessThanOrEqual(fen(above.twin['planned']));
    const contract = one('paid-above-contract');
    expect(paidTo(contract.project)).toBeGreaterThan(fen(contract.project['contracted']));
    expect(paidTo(contract.project)).toBeLessThanOrEqual(fen(contract.project['planned']));
    expect(paidTo(contract.twin)).toBeLessThanOrEqual(fen(contract.twin['contracted']));
    const stage = one('ahead-of-stage');
    expect(fen(stage.payments[0]?.['amount']) / fen(stage.project['contracted'])).toBeGreaterThan(0.5);
    expect(fen(stage.twinPayments[0]?.['amount']) / fen(stage.twin['contracted'])).toBeLessThanOrEqual(0.3);
    const approval = one('paid-before-approval');
    expect((approval.payments[0]?.['paid_on'] ?? '') < (approval.project['approved_on'] ?? '')).toBe(true);
    expect(approval.twin['approved_on']).toBe('2025');
    const acceptance = one('paid-before-acceptance');
    expect((acceptance.payments[0]?.['paid_on'] ?? '') < (acceptance.project['accepted_on'] ?? '')).toBe(
      true
    );
  });

  test('days: notices of 5 and 3 days, their twins of 10 and 7, counted with both ends', () => {
    const project = plant('project-notice-too-short');
    const length = (line: Cells | undefined, from: string, to: string) =>
      days(line?.[from] ?? '', line?.[to] ?? '') + 1;
    expect(length(at(project.rows, 'projects')[0], 'pre_notice_from', 'pre_notice_to')).toBe(5);
    expect(length(at(project.twin.rows, 'projects')[0], 'pre_notice_from', 'pre_notice_to')).toBe(10);
    const subsidy = plant('subsidy-notice-too-short');
    expect(length(at(subsidy.rows, 'rounds')[0], 'notice_from', 'notice_to')).toBe(3);
    expect(length(at(subsidy.twin.rows, 'rounds')[0], 'notice_from', 'notice_to')).toBe(7);
  });

  test('missing-quarter: first and third stand, the second does not', () => {
    const rounds = at(plant('missing-quarter').rows, 'rounds').map(round => round['period']);
    expect(rounds).toEqual(['2026年第一季度', '2026年第三季度']);
    const code = plant('missing-quarter').subject.split('/')[2];
    expect(
      data.disbursements.filter(
        line =>
          line['village_code'] === code &&
          line['item'] === 'gongyigang' &&
          line['period'] === '2026年第二季度'
      )
    ).toEqual([]);
  });

  test('witnesses: one batch and one published total differ from their lines, all others agree', () => {
    const batchOf = new Map(data.rounds.map(round => [round['round_id'], round['batch_no']]));
    const sums = new Map<string, number>();
    for (const line of data.disbursements) {
      const batch = batchOf.get(line['round_id'] ?? '');
      if (batch) sums.set(batch, (sums.get(batch) ?? 0) + fen(line['amount']));
    }
    const differ = data.bank_batches.filter(
      batch => sums.get(batch['batch_no'] ?? '') !== fen(batch['amount'])
    );
    expect(differ.map(batch => `bank_batches/${batch['batch_no']}`)).toEqual(
      plant('batch-differs').rows.slice(0, 1)
    );
    const wrong = data.published_totals.filter(total => {
      const lines =
        total['table'] === 'allocations'
          ? data.allocations.filter(line => line['fund_id'] === total['subject_id'])
          : data.disbursements.filter(
              line =>
                line['village_code'] === total['subject_id'] &&
                line['item'] === total['item'] &&
                line['period'] === total['period']
            );
      return (
        lines.reduce((sum, line) => sum + fen(line['amount']), 0) !== fen(total['amount']) ||
        lines.length !== Number(total['rows'])
      );
    });
    expect(wrong.map(total => total['subject_id'])).toEqual([plant('total-differs').subject.split('/')[2]]);
  });
});
