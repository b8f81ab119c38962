/**
 * Short words for the rules of the checks and for queries by hand; they stand in the store file like the views.
 * full_day: the date of a full day, null for a mere year or month (a comparison that is too coarse is not applicable).
 * source_row: the source row a finding rests on.
 */
export const macroStatements: readonly string[] = [
  `CREATE MACRO full_day(value) AS try_cast(value AS DATE)`,
  `CREATE MACRO source_row("name", "key", "file", "line") AS {'table': "name", 'key': "key", 'file': "file", 'row': "line"}`
];
