import type {CheckResult} from '../../src/model/checks.ts';
import type {Settings} from '../../src/model/settings.ts';
import {corpus} from '../../src/publish/corpus/corpus.ts';
import {findingDocuments} from '../../src/publish/findings/finding-documents.ts';
import type {CheckPack} from '../../src/publish/packs/findings.ts';
import type {Store} from '../../src/store/open-store.ts';

/**
 * Every finding of every check as packs of the public form, those about households and persons included, each under its full
 * name: for the inspector's eyes, never for the site. `store` holds the rows with full names (scripts/inspector/private-edition).
 */
export async function fullFindings(
  store: Store,
  settings: Settings,
  results: readonly CheckResult[]
): Promise<CheckPack[]> {
  const all = await corpus(store, settings, results);
  const documents = await findingDocuments(
    store,
    all,
    results.flatMap(({found}) => found)
  );
  const names = new Map(
    (await store.query<{id: string; name: string}>(payees)).map(({id, name}) => [id, name])
  );
  return results.map(({check, found, passed, skipped}): CheckPack => {
    const {also: _also, ...record} = check;
    return {
      kind: 'check',
      id: check.check,
      record,
      rows: {
        findings: found.map(finding => {
          const own = all.findings.subject(finding);
          const person =
            finding.subject_kind === 'household' || finding.subject_kind === 'payment'
              ? names.get(finding.subject_id)
              : undefined;
          return {
            ...finding,
            subject: person ?? own,
            village: (finding.village_code && all.places.villages.get(finding.village_code)?.name) ?? null,
            independent: all.findings.independent(finding),
            documents: documents(finding)
          };
        }),
        townships: []
      },
      figures: {
        on: check.changed?.on ?? true,
        listed: found.length,
        not_yet: 0,
        about_persons: 0,
        elsewhere: 0,
        compared: found.length + passed,
        skipped,
        discriminates: true
      },
      findings: [],
      sources: {files: [], funds: [], projects: [], items: []}
    };
  });
}

const payees = `
  SELECT disbursement_id AS id, payee AS name FROM disbursements WHERE payee IS NOT NULL
  UNION ALL
  SELECT household_id, min(payee) FROM disbursements WHERE household_id IS NOT NULL AND payee IS NOT NULL GROUP BY household_id`;
