import type {Finding} from '../../model/checks.ts';
import type {Store} from '../../store/open-store.ts';
import {answerState} from './answer-state.ts';
import type {Corpus} from '../corpus/corpus.ts';
import {discriminates} from './discriminates.ts';
import {findingDocuments} from './finding-documents.ts';
import type {IndexOf} from '../index-entries.ts';
import type {PackWriter} from '../pack-writer.ts';
import type {CheckPack, FindingDocument} from '../packs/findings.ts';
import {registerPack} from './register-pack.ts';

/** Writes a pack for every check that ran or is switched off. */
export async function writeChecks(store: Store, corpus: Corpus, writer: PackWriter): Promise<void> {
  const shown = corpus.findings.results.flatMap(({disclosed}) =>
    disclosed.listed.filter(corpus.findings.isPublic)
  );
  const documents = await findingDocuments(store, corpus, shown);
  const entries = corpus.findings.results.map((entry): IndexOf<'check'> => {
    const pack = checkPack(corpus, entry, documents);
    const {family, subject, changed, text} = pack.record;
    return {
      ...writer.pack(pack, text.zh.title),
      ...pack.figures,
      family,
      subject,
      changed,
      title: {zh: text.zh.title, en: text.en.title},
      summary: {zh: text.zh.summary, en: text.en.summary}
    };
  });
  writer.index('check', entries);
  const ran = corpus.findings.results.length > 0;
  writer.index('register', ran ? [writer.pack(registerPack(corpus), 'register')] : []);
}

function checkPack(
  {findings, places, settings, tables}: Corpus,
  {result, disclosed}: Corpus['findings']['results'][number],
  documents: (finding: Finding) => readonly FindingDocument[]
): CheckPack {
  const {also: _also, ...record} = result.check;
  const shown = disclosed.listed.filter(findings.isPublic);
  const answers = disclosed.listed.flatMap(({finding_id}) => {
    const row = tables.answers.find(answer => answer.finding_id === finding_id);
    return answerState(row, settings).stage === 'answered' ? [row?.state] : [];
  });
  const compared = result.found.length + result.passed;
  return {
    kind: 'check',
    id: record.check,
    record,
    rows: {
      findings: shown.map(finding => ({
        ...finding,
        subject: findings.subject(finding),
        village: (finding.village_code && places.villages.get(finding.village_code)?.name) ?? null,
        independent: findings.independent(finding),
        documents: documents(finding)
      })),
      townships: disclosed.townships.map(({township_code, findings}) => ({
        township_code,
        township: places.townships.get(township_code)?.name ?? null,
        findings
      }))
    },
    figures: {
      on: record.changed?.on ?? true,
      listed: shown.length,
      not_yet: disclosed.listed.length - shown.length,
      about_persons: disclosed.about_persons,
      elsewhere: disclosed.elsewhere,
      compared,
      skipped: result.skipped,
      discriminates: discriminates(result.found.length, compared, answers, settings.register)
    },
    findings: [],
    sources: {files: [], funds: [], projects: [], items: []}
  };
}
