import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Issue} from '../../src/model/issues.ts';
import type {Settings} from '../../src/model/settings.ts';
import {tables, type Row} from '../../src/model/tables.ts';
import {answerState} from '../../src/publish/findings/answer-state.ts';
import type {AnswerLine} from '../../src/publish/files/points-table.ts';
import {readTable} from '../../src/read/read-table.ts';

export interface ReadAnswers {
  /** By finding. */
  readonly answers: readonly AnswerLine[];
  /** What could not be read, with its place. */
  readonly issues: readonly Issue[];
}

/**
 * The answers an inspector may see: those in `data/answers.csv`, and over them those in `private/answers.csv`, which are about
 * households and persons. A missing file has none.
 */
export function readAnswers(
  data: string,
  own: string,
  settings: Pick<Settings, 'published_on' | 'register'>
): ReadAnswers {
  const issues: Issue[] = [];
  const found = new Map<string, AnswerLine>();
  for (const folder of [data, own]) {
    const path = join(folder, 'answers.csv');
    if (!existsSync(path)) continue;
    readTable(
      {file: path, bytes: readFileSync(path), table: tables.answers},
      (_, rows) => {
        for (const {values} of rows) {
          const row = values as unknown as Row<'answers'>;
          found.set(row.finding_id, {...row, stage: answerState(row, settings).stage});
        }
      },
      {add: issue => void issues.push(issue)},
      {strict: false, itemId: () => undefined}
    );
  }
  return {answers: [...found.values()].sort((a, b) => (a.finding_id < b.finding_id ? -1 : 1)), issues};
}
