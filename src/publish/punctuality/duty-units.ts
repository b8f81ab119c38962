/** What has to be published by a day (domain 1.3), and in which days its limit is counted. */
export const dutyUnits = {
  /** Allocation result: so many working days after the document. */
  fund: 'working',
  /** Notice before work: up for its least days before work begins. */
  'project-before': 'calendar',
  /** Notice after work: so many working days after the settlement's audit. */
  'project-after': 'working',
  /** List of a subsidy round: up for its least days before the money is paid. */
  round: 'calendar',
  /** Accounts of a village's quarter: by a day of the next month. */
  quarter: 'calendar'
} as const;
export type Duty = keyof typeof dutyUnits;
