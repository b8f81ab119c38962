import {expect, test} from 'vitest';
import type {Check, CheckResult, Finding} from '../../src/model/checks.ts';
import type {CheckPack} from '../../src/publish/packs/findings.ts';
import type {ProjectPack} from '../../src/publish/packs/project.ts';
import type {VillagePack} from '../../src/publish/packs/village.ts';
import {publish} from '../../src/publish/publish.ts';
import {loadedStore, reportsOf, settings, smallCounty, wells} from './small-county.ts';

const text = {
  title: '规则', summary: '', rule: '', example: '', why: '', innocent: [], source: '', figures: [], parameters: []
}; // prettier-ignore
const check = (id: string, subject: Check['subject'], family: Check['family']): Check => ({
  check: id,
  subject,
  family,
  needs: {},
  also: [],
  sql: '',
  parameters: {},
  defaults: {},
  changed: null,
  text: {zh: text, en: text}
});
const finding = (finding_id: string, from: Check, subject_id: string): Finding => ({
  finding_id,
  check: from.check,
  subject_kind: from.subject,
  subject_id,
  village_code: wells,
  households: null,
  figures: {},
  rows: []
});
const result = (of: Check, found: readonly Finding[]): CheckResult => ({
  check: of,
  found,
  passed: 30,
  skipped: []
});

const project = smallCounty.projects![0]!.values['project_id'] as string;
const late = check('late-start', 'project', 'time');
const above = check('paid-above-plan', 'project', 'amounts');
const twice = check('same-item-twice', 'household', 'households');
const results = [
  result(late, [finding('aaa', late, project)]),
  result(above, [finding('bbb', above, project)]),
  result(twice, [finding('ccc', twice, 'SECRETTOKEN')])
];

async function packs(data_status: 'real' | 'demonstration') {
  const store = await loadedStore(smallCounty);
  const files = new Map<string, string>();
  await publish(
    store,
    {
      settings: settings({data_status}),
      reports: reportsOf(smallCounty),
      issues: [],
      withheld: [],
      checks: results
    },
    (path, content) => void files.set(path, String(content))
  );
  store.close();
  return {files, json: <T>(path: string) => JSON.parse(files.get(path)!) as T};
}

test('a finding stands on the pages of its subject and its village; two families make it independent', async () => {
  const {json} = await packs('demonstration');
  for (const pack of [
    json<ProjectPack>(`packs/project/${project}.json`),
    json<VillagePack>(`packs/village/${wells}.json`)
  ]) {
    expect(pack.findings.map(({finding_id}) => finding_id)).toEqual(['aaa', 'bbb']);
    expect(pack.findings.map(({independent}) => independent)).toEqual([true, true]);
  }
});

test('a finding about a household stands in no file, not even its number', async () => {
  const {files, json} = await packs('demonstration');
  const all = [...files.values()].join('');
  expect(all).not.toContain('SECRETTOKEN');
  expect(all).not.toContain('"ccc"');
  expect(json<CheckPack>('packs/check/same-item-twice.json').figures).toMatchObject({
    listed: 0,
    about_persons: null
  });
});

test('a real county is asked first: until then findings are only counted', async () => {
  const {files, json} = await packs('real');
  expect([...files.values()].join('')).not.toContain('"aaa"');
  expect(json<CheckPack>('packs/check/late-start.json').figures).toMatchObject({listed: 0, not_yet: 1});
  expect(json<ProjectPack>(`packs/project/${project}.json`).findings).toEqual([]);
});
