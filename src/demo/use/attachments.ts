import {createHash} from 'node:crypto';
import {day} from '../../model/day.ts';
import type {Row} from '../../model/tables.ts';
import {dataOn, nextId, type County} from '../county.ts';
import type {Random} from '../random.ts';
import {plusDays, row} from '../rows.ts';
import {drawing, sceneOf} from './drawings.ts';

type Attachment = Row<'attachments'>;

/** Projects with photos; the others' pages say that there are none. */
const shown = 6;

/**
 * Drawn photos before and after of a few finished projects, an approval nobody has reviewed yet, and a voucher of the
 * accounts. The files are given back by name.
 */
export function addAttachments(county: County, random: Random): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const township = (project: Row<'projects'>) => (project.unit ?? '').replace(/人民政府.*$/, '人民政府');
  const finished = random
    .shuffle(
      county.tables.projects.filter(
        each =>
          (each.started_on ?? '') > '2024' &&
          each.handed_over_on !== null &&
          (each.unit ?? '').endsWith('人民政府') &&
          /路灯|道路硬化|冷藏库|帮扶车间/.test(each.project)
      )
    )
    .slice(0, shown);
  const add = (values: Partial<Attachment>, picture: string | null) => {
    const attachment_id = nextId(county, 'attachments', 'T', 4);
    const file = picture === null ? null : `${attachment_id}.svg`;
    if (picture !== null) files.set(file as string, picture);
    county.tables.attachments.push(
      row('attachments', {
        attachment_id,
        ...values,
        file,
        sha256: picture === null ? null : createHash('sha256').update(picture).digest('hex')
      })
    );
  };
  for (const project of finished.sort((a, b) => (a.project_id < b.project_id ? -1 : 1))) {
    const review = {
      project_id: project.project_id,
      reviewed_by: township(project),
      reviewed_on: day(dataOn)
    };
    const scene = sceneOf(project.project);
    const place = project.place_raw ?? '';
    const before = plusDays(project.started_on ?? day(dataOn), -random.int(2, 9));
    add(
      {...review, kind: 'photo_before', on: before, words: `${place},动工前。(演示,画的)`},
      drawing('before', random.int(0, 99))
    );
    add(
      {...review, kind: 'photo_after', on: project.accepted_on, words: `${place},验收当天。(演示,画的)`},
      drawing(scene, random.int(0, 99))
    );
    add({project_id: project.project_id, kind: 'approval', on: project.approved_on}, null);
  }
  const line = county.tables.accounts.find(
    each => each.summary?.includes('道路和水渠管护') && each.voucher_no !== null
  );
  if (line)
    add(
      {
        line_id: line.line_id,
        kind: 'invoice',
        on: line.on,
        words: `${line.summary}收款单据。(演示,画的)`,
        reviewed_by: '乡镇农经站',
        reviewed_on: day(dataOn)
      },
      drawing('paper', random.int(0, 99))
    );
  return files;
}
