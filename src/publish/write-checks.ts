import {answerState} from './answer-state.ts';
import type {Corpus} from './corpus.ts';
import type {IndexOf} from './index-entries.ts';
import type {PackWriter} from './pack-writer.ts';
import type {CheckPack} from './packs.ts';
import {registerPack} from './register-pack.ts';

/** A check tells little where it fires on more than one in ten of at least twenty subjects. */
const often = {oneIn: 10, of: 20};
/** Or where of ten answers or more fewer than one in ten led to a correction or a referral. */
const confirmed = {oneIn: 10, of: 10};

/** Writes a pack for every check that ran or is switched off. */
export function writeChecks(corpus: Corpus, writer: PackWriter): void {
  const entries = corpus.findings.results.map((entry): IndexOf<'check'> => {
    const pack = checkPack(corpus, entry);
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
  {result, disclosed}: Corpus['findings']['results'][number]
): CheckPack {
  const {also: _also, ...record} = result.check;
  const shown = disclosed.listed.filter(findings.isPublic);
  const answers = disclosed.listed.flatMap(({finding_id}) => {
    const row = tables.answers.find(answer => answer.finding_id === finding_id);
    return answerState(row, settings).stage === 'answered' ? [row?.state] : [];
  });
  const right = answers.filter(state => state === 'corrected' || state === 'referred').length;
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
        independent: findings.independent(finding)
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
      discriminates:
        (compared < often.of || result.found.length * often.oneIn <= compared) &&
        (answers.length < confirmed.of || right * confirmed.oneIn >= answers.length)
    },
    findings: [],
    sources: {files: [], funds: [], projects: [], items: []}
  };
}
