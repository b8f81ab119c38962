import type {ImportIssue} from '../model/import-issues.ts';
import type {TableName} from '../model/tables.ts';
import {columnLetter} from '../spreadsheet/column-letter.ts';
import type {IssueLog} from './issue-log.ts';
import type {PlannedSheet} from './plan-inbox.ts';

/** The guard names columns by the contract; a clerk looks for them by letter and header. */
export function placeIssues({sheet, plans}: PlannedSheet, table: TableName, log: IssueLog) {
  return {
    add(issue: ImportIssue) {
      const column = issue.place.header;
      const plan = plans.findLast(
        found => found.table === table && found.block.headerRows[1] < (issue.place.row ?? 0)
      );
      const bound = plan?.columns.find(found => found.column.name === column);
      const where =
        bound?.index == null ? {} : {column: columnLetter(bound.index), header: bound.header ?? column ?? ''};
      log.add({
        ...issue,
        place: {...issue.place, ...(sheet.name === null ? {} : {sheet: sheet.name}), ...where}
      });
    }
  };
}
