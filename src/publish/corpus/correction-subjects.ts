import type {Row} from '../../model/tables.ts';
import type {Store} from '../../store/open-store.ts';
import {plain, type Stored} from './stored.ts';

/** Corrections that concern one village, project or fund, in order of day. */
export type CorrectionsOf = (
  kind: 'village' | 'project' | 'fund',
  id: string
) => readonly Row<'corrections'>[];

type CorrectionRow = Stored<'corrections'> & {
  readonly village: string | null;
  readonly project: string | null;
  readonly fund: string | null;
};

/** Finds for each correction what its row belongs to (views/correction_subjects.sql). */
export async function correctionsBySubject(store: Store): Promise<CorrectionsOf> {
  const rows = await store.query<CorrectionRow>(
    `SELECT * FROM correction_subjects
     ORDER BY "on", "table", id, field, document_no NULLS LAST, old NULLS LAST, "new" NULLS LAST, _file, _row`
  );
  const subjects = new Map<string, Row<'corrections'>[]>();
  for (const {village, project, fund, ...row} of rows)
    for (const [kind, id] of Object.entries({village, project, fund})) {
      if (id === null) continue;
      const own = subjects.get(`${kind} ${id}`);
      if (own) own.push(plain<'corrections'>(row));
      else subjects.set(`${kind} ${id}`, [plain<'corrections'>(row)]);
    }
  return (kind, id) => subjects.get(`${kind} ${id}`) ?? [];
}
