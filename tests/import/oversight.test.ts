import {expect, test} from 'vitest';
import {noIds} from '../../src/import/assign-ids.ts';
import {runImport} from '../../src/import/run-import.ts';
import {folderOf} from '../../src/read/data-folder.ts';
import {memoryWriter} from './messy.ts';

const settings = JSON.stringify({
  publisher: {zh: '晴川县(虚构)', en: 'Qingchuan (invented)'},
  data_on: '2026-09-30',
  published_on: '2026-10-01',
  data_status: 'real'
});
const villagesCsv = [
  'village_code,village,township_code,township,county_code,county,monitored_households',
  '990101101201,荞麦坪村,990101101,云坪镇,990101,晴川县,9',
  '990101102201,松林村,990101102,石渡乡,990101,晴川县,不公开',
  '990101102202,水口村,990101102,石渡乡,990101,晴川县,14'
].join('\n');
const run = async (files: Record<string, string>) => {
  const {writer, written} = memoryWriter();
  const {report} = await runImport(
    {
      inbox: folderOf(files),
      data: folderOf({'settings.json': settings, 'villages.csv': villagesCsv}),
      own: folderOf({}),
      ids: noIds,
      key: null,
      check: false
    },
    writer
  );
  return {report, written};
};
const complaint = (no: number, place: string, received: string, closed: string, result: string, money = '') =>
  `${no},举报投诉,${place},补贴发放,反映某户冒领${no},${received},60,${closed},${result},${money},农户`;
const ledger = [
  '监督编号,监督种类,乡镇,村名,问题类别,反映问题,受理日期,办理期限,办结日期,监督结果,追回金额(元),向谁追回',
  complaint(1, '云坪镇,荞麦坪村', '2026-03-01', '2026-03-21', '属实', '1469.00'),
  complaint(2, '云坪镇,荞麦坪村', '2026-04-01', '2026-05-01', '不属实'),
  complaint(3, '云坪镇,', '2026-05-01', '', ''),
  complaint(4, '石渡乡,松林村', '2026-06-01', '2026-06-11', '部分属实', '800.00'),
  '5,审计,石渡乡,水口村,项目建设,工程结算审计,2026-02-01,60,2026-03-01,发现问题,9500.00,企业',
  '6,检查,云坪镇,,公开公示,村民李大明反映公示不全,2026-07-01,30,2026-07-20,没有发现问题,,'
].join('\n');

test('a ledger of complaints leaves as sums; audits and inspections one by one, without names', async () => {
  const {written} = await run({'举报投诉台账.csv': ledger});
  expect(written.public.oversight!.trim().split('\n').slice(1)).toEqual([
    '5,audit,990101102202,990101102,,,projects,工程结算审计,,2026-02-01,60,2026-03-01,upheld,,9500.00,firm',
    '6,inspection,,990101101,,,openness,不公开,,2026-07-01,30,2026-07-20,not_upheld,,,'
  ]);
  // One complaint of 石渡乡 hides with three of its neighbour; the median is that of all closed ones.
  expect(written.public.oversight_sums!.trim().split('\n').slice(1)).toEqual([
    'complaint,2026,990101,4,3,1,20,2,不公开,2269.00',
    'complaint,2026,990101101,不公开,不公开,不公开,不公开,不公开,不公开,不公开',
    'complaint,2026,990101102,不公开,不公开,不公开,不公开,不公开,不公开,不公开'
  ]);
  const out = JSON.stringify(written.public);
  for (const secret of ['冒领', '李大明', '1469', '2026-03-21', '松林村']) expect(out).not.toContain(secret);
  expect(written.private.oversight).toContain('反映某户冒领1');
});

test('a list of monitored households by the names of townships; what the villages would give away moves up', async () => {
  const {written} = await run({
    '防返贫监测.csv': [
      '乡镇,年度,脱贫户,脱贫不稳定户,边缘易致贫户,突发严重困难户,新纳入监测,消除风险,得到帮扶,帮扶金额(元)',
      '云坪镇,2026,40,3,3,3,0,0,9,5000',
      '石渡乡,2026,61,5,7,3,0,0,15,8000'
    ].join('\n')
  });
  // 石渡乡 has 15, its villages publish 14: the one household of 松林村 would be told.
  expect(written.public.monitoring!.trim().split('\n').slice(1)).toEqual([
    '990101,2026,,不公开,不公开,不公开,,,,',
    '990101101,2026,40,不公开,不公开,不公开,0,0,9,5000.00',
    '990101102,2026,61,不公开,不公开,不公开,0,0,15,8000.00'
  ]);
});
