import type {ProjectLine} from './packs/project-line.ts';

/** Are there things of this project that anybody can count on site, or will there be? Its villages then have a sheet for it. */
export const isCountable = (project: Pick<ProjectLine, 'outputs' | 'state'>): boolean =>
  project.outputs.length > 0 && project.state === 'approved';
