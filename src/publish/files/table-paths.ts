import type {Settings} from '../../model/settings.ts';

/** The tables that are handed out whole, as .xlsx and CSV, by their paths without ending. */
export const tablePaths = {
  villages: 'tables/villages',
  townships: 'tables/townships',
  projects: 'tables/projects',
  funds: 'tables/funds',
  needs: 'needs/needs',
  roots: 'roots/roots',
  financing: 'roots/financing',
  oversight: 'oversight/oversight',
  oversightCases: 'oversight/audits-and-inspections',
  monitoring: 'monitoring/monitoring',
  points: 'checks/points',
  punctuality: 'punctuality/late'
} as const;

/** Where such a file lies; data that is not real says so in its name. */
export const tablePath = (path: string, status: Settings['data_status'], ending: 'xlsx' | 'csv'): string =>
  `${path}${status === 'real' ? '' : `-${status}`}.${ending}`;
