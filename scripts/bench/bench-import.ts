import {spawnSync} from 'node:child_process';
import {closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync} from 'node:fs';
import {availableParallelism, cpus, tmpdir, totalmem} from 'node:os';
import {join} from 'node:path';
import {writeWorkbook} from '../../src/spreadsheet/write-workbook.ts';
import {importCommand} from '../import/import-command.ts';

const header = [
  '序号',
  '乡镇',
  '村名',
  '村民小组',
  '户主姓名',
  '身份证号',
  '补贴名称',
  '面积(亩)',
  '标准',
  '补贴金额(元)',
  '发放日期',
  '发放方式'
];
const families = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高'];
const given = [...'建国秀英玉兰桂珍红梅志强德明春生光荣'];

/** A county's households: each stands in every list of the year. */
const households = 100_000;

/** Line n of an invented list: 100,000 households, list after list, all ID numbers of a county that does not exist. */
const line = (n: number): string[] => {
  const [who, list] = [n % households, Math.floor(n / households)];
  const born = `${1950 + (who % 50)}0${1 + (who % 9)}1${who % 10}`;
  return [
    String(n + 1),
    '云坪镇',
    who % 2 ? '荞麦坪村' : '松林村委会',
    `${(who % 9) + 1}组`,
    families[who % 20]! + given[who % 18]! + given[(who >> 4) % 18]!,
    // 50 years, 9 months and 10 days meet again after 450 households: the last four digits tell those apart.
    `430${'099'}${born}${String(Math.floor(who / 450)).padStart(4, '0')}`,
    '耕地地力保护补贴',
    String((who % 90) / 10),
    '100',
    `${(who % 90) * 10}.00`,
    `2026年${(list % 9) + 1}月${((who + list) % 28) + 1}日`,
    '一卡通'
  ];
};

const lists = {xlsx: {count: 100_000, write: writeXlsx}, csv: {count: 1_000_000, write: writeCsv}} as const;

/**
 * `npm run bench -- import`: a workbook of 100,000 rows and a million CSV rows, each through the whole command in a process
 * of its own, so that the peaks do not add up. Times are printed, never asserted.
 */
export async function benchImport(only: string | undefined): Promise<void> {
  if (only === 'xlsx' || only === 'csv') return one(only);
  console.log(
    `import · ${cpus()[0]?.model} × ${availableParallelism()} · ${Math.round(totalmem() / 2 ** 30)} GiB · Node ${process.version}`
  );
  for (const what of Object.keys(lists))
    spawnSync(process.execPath, [process.argv[1]!, 'import', what], {stdio: 'inherit'});
}

async function one(what: keyof typeof lists): Promise<void> {
  const {count, write} = lists[what];
  const folder = mkdtempSync(join(tmpdir(), 'village-ledger-bench-'));
  try {
    const own = join(folder, 'private');
    const to = join(folder, 'data');
    const from = join(own, 'inbox');
    for (const path of [from, to]) mkdirSync(path, {recursive: true});
    writeCounty(to);
    await write(from, count);
    const start = performance.now();
    const key = new TextEncoder().encode('a key of the bench, protects nothing');
    const {report} = await importCommand({from, to, own, check: false, locale: 'zh-CN'}, key);
    const seconds = (performance.now() - start) / 1000;
    const peak = Math.round(process.resourceUsage().maxRSS / 1024);
    const rows = report.figures.rows['disbursements'];
    console.log(
      `${what} · ${rows} rows · ${seconds.toFixed(1)} s · ${Math.round(count / seconds)} rows/s · peak ${peak} MiB`
    );
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

async function writeXlsx(folder: string, count: number): Promise<void> {
  const rows: (string | number)[][] = [['云坪镇2026年耕地地力保护补贴发放表'], header];
  for (let n = 0; n < count; n++) rows.push(line(n));
  writeFileSync(join(folder, '补贴.xlsx'), await writeWorkbook([{name: '补贴', rows}]));
}

async function writeCsv(folder: string, count: number): Promise<void> {
  const file = openSync(join(folder, '补贴.csv'), 'w');
  let text = `${header.join(',')}\n`;
  for (let n = 0; n < count; n++) {
    text += `${line(n).join(',')}\n`;
    if (text.length < 1_000_000) continue;
    writeSync(file, text);
    text = '';
  }
  writeSync(file, text);
  closeSync(file);
}

function writeCounty(data: string): void {
  const settings = {
    publisher: {zh: '晴川县(虚构)', en: 'Qingchuan County (invented)'},
    data_on: '2026-09-30',
    published_on: '2026-10-01',
    data_status: 'real'
  };
  writeFileSync(join(data, 'settings.json'), JSON.stringify(settings));
  writeFileSync(
    join(data, 'villages.csv'),
    'village_code,village,township\n990101100201,荞麦坪村,云坪镇\n990101100202,松林村,云坪镇\n'
  );
  writeFileSync(join(data, 'items.csv'), 'item,name,tier\ngrain,耕地地力保护补贴,masked\n');
}
