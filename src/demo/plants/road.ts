import type {Row} from '../../model/tables.ts';
import type {County} from '../county.ts';
import type {Random} from '../random.ts';
import {yuan} from '../rows.ts';
import {resize} from './edit.ts';

type Project = Row<'projects'>;

/** Writes a project as a road of so many metres at a common price, in the given place, with its output lines. */
export function makeRoad(
  county: County,
  random: Random,
  project: Project,
  road: {title: string; metres: number; price: number; section: string}
): void {
  const kilometres = String(road.metres / 1000);
  project.project = road.title;
  project.content = `硬化通组道路${kilometres}公里,路面宽4.5米,厚0.2米,${road.section}。`;
  project.place_raw = road.section;
  project.purpose = 'rural_build';
  project.goal = `硬化道路${kilometres}公里,验收合格率100%。`;
  for (const output of county.tables.project_outputs) {
    if (output.project_id !== project.project_id) continue;
    output.where = road.section;
    if (output.unit !== '公里') continue;
    output.quantity = kilometres;
    if (output.built_quantity !== null) output.built_quantity = kilometres;
  }
  resize(county, random, project, yuan(road.price));
}
