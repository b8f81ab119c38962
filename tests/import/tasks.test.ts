import {expect, test} from 'vitest';
import {noIds} from '../../src/import/assign-ids.ts';
import {runImport} from '../../src/import/run-import.ts';
import {folderOf} from '../../src/read/data-folder.ts';
import {memoryWriter, villagesCsv} from './messy.ts';

test('a clerk’s list of promises and problems: villages and townships by name, states and inspections as they are called', async () => {
  const {writer, written} = memoryWriter();
  const settings = {publisher: {zh: '晴川县(虚构)', en: 'Qingchuan'}, data_on: '2026-09-30', published_on: '2026-10-01', data_status: 'real'}; // prettier-ignore
  const list = [
    '乡镇,村名,事项种类,年度,存在问题,整改责任单位,检查类别,发现日期,整改时限,整改情况,销号日期,复查日期,复查结果',
    '云坪镇,荞麦坪村,反馈问题,2026,公开栏没有更新,驻村工作队,省检,2026年4月2日,2026-05-01,已整改,2026.5.11,2026-07-01,到位',
    '河口乡,,年度承诺,2026,付清尾款,河口乡人民政府,,2026-01,2026-12,未启动,,,'
  ].join('\n');
  await runImport(
    {
      inbox: folderOf({'问题整改台账.csv': list}),
      data: folderOf({'settings.json': JSON.stringify(settings), 'villages.csv': villagesCsv}),
      own: folderOf({}),
      ids: noIds,
      key: null,
      check: false
    },
    writer
  );
  const lines = (written.public.tasks ?? '').trim().split('\n');
  expect(lines.slice(1).map(line => line.split(',').slice(1).join(','))).toEqual([
    '990101100201,problem,2026,公开栏没有更新,,驻村工作队,province,2026-04-02,2026-05-01,done,2026-05-11,,2026-07-01,,held,',
    '990101101,promise,2026,付清尾款,,河口乡人民政府,,2026-01,2026-12,not_begun,,,,,,'
  ]);
});
