import {address} from '../model/addresses.ts';
import type {Output, ProjectLine} from '../publish/packs/project-line.ts';
import {joinLines, type Line} from '../i18n/inline.ts';
import type {PageContext} from './context.ts';

/** A project where it is listed: its link and what is known of it in sentences. */
export interface ProjectView {
  readonly name: string;
  readonly href: string;
  readonly lines: readonly Line[];
}
export interface ProjectsView {
  readonly running: readonly ProjectView[];
  readonly refused: readonly ProjectView[];
}

/** Projects in the pack's order: those with a way forward, and apart from them those that did not pass. */
export function projectLines(context: PageContext, projects: readonly ProjectLine[]): ProjectsView {
  const refused = (project: ProjectLine): boolean =>
    project.state === 'refused' || project.state === 'cancelled';
  return {
    running: projects.filter(project => !refused(project)).map(project => running(context, project)),
    refused: projects.filter(refused).map(project => ({
      ...heading(context, project),
      lines: [
        [
          project.state === 'refused'
            ? context.w.village.projects.refused(project.refusal_reason ?? context.w.common.notPublished)
            : context.w.common.stage.cancelled
        ]
      ]
    }))
  };
}

const heading = ({link}: PageContext, project: ProjectLine) => ({
  name: project.project,
  href: link.to(address.project(project.project_id))
});

function running(context: PageContext, project: ProjectLine): ProjectView {
  const {w, f} = context;
  const t = w.village.projects;
  const state: Line[] = [[t.stage, {text: w.common.stage[project.stage], strong: true}]];
  if (project.villages > 1) state.push([t.shared(f.count(project.villages))]);
  const lines: Line[] = [[...joinLines(state, w.common.semicolon), w.common.stop]];
  if (project.outputs.length) {
    const outputs = project.outputs.map(output => [outputText(context, output)]);
    lines.push([t.count, ...joinLines(outputs, w.common.semicolon), w.common.stop]);
  }
  lines.push([...money(context, project), w.common.stop]);
  return {...heading(context, project), lines};
}

/** "太阳能路灯40盏(村口到学校),验收时数到38盏" */
export function outputText({w, f}: PageContext, output: Output): string {
  const t = w.village.projects;
  const unit = output.unit ?? '';
  return (
    t.output(output.what, output.quantity === null ? '' : f.decimal(output.quantity), unit) +
    (output.where ? t.where(output.where) : '') +
    (output.built_quantity === null ? '' : t.built(f.decimal(output.built_quantity), unit))
  );
}

function money({w, f}: PageContext, project: ProjectLine): Line {
  const t = w.village.projects;
  if (!project.years.length && !project.allocated_fen && !project.paid_fen)
    return project.planned_fen === null
      ? [t.noMoney]
      : [...t.planned(f.amount(project.planned_fen)), w.common.comma, t.noMoney];
  const open =
    project.open_fen > 0
      ? t.open(f.amount(project.open_fen), w.common.reason[project.open_reason ?? 'not-published'])
      : [];
  return [...t.money(f.amount(project.allocated_fen), f.amount(project.paid_fen)), ...open];
}
