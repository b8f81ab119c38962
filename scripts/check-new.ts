/** `npm run check:new NAME`: makes the folder of a check, ready to be filled; its tests fail until it is. */
import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {headings} from '../src/checks/check-page.ts';
import {commandLocale, commandWords} from '../src/i18n/command-text.ts';

const words = commandWords(commandLocale(process.env));
const name = process.argv[2] ?? '';
const folder = fileURLToPath(new URL(`../src/checks/${name}/`, import.meta.url));
if (!/^[a-z]+(-[a-z]+)*$/.test(name) || existsSync(folder)) {
  console.error(words.checkName(name));
  process.exit(1);
}

const page = (language: 'zh' | 'en', title: string, sentence: string, colon: string): string => {
  const bodies = {
    rule: '…',
    example: '…',
    why: '…',
    innocent: '- …\n- …',
    figures: `- \`paid_fen\`${colon}…`,
    parameters: `- \`days\`${colon}…`,
    source: '…'
  };
  const parts = Object.entries(bodies).map(
    ([key, body]) => `## ${headings[language][key as keyof typeof bodies]}\n${body}\n`
  );
  return `# ${title}\n${sentence}\n\n${parts.join('\n')}`;
};

const files: Readonly<Record<string, string>> = {
  'check.json': `${JSON.stringify({subject: 'project', family: 'order', needs: {projects: ['approved_on']}, parameters: {days: 30}}, null, 2)}\n`,
  'rule.sql': `-- One sentence: what is found.
-- One line a subject: found, passed, or not-applicable with a reason (model/checks.ts). $data_on is the day of the data.
SELECT
  project_id AS subject_id,
  village_code,
  NULL AS households,
  CASE
    WHEN full_day(approved_on) IS NULL THEN 'not-applicable'
    WHEN date_diff('day', full_day(approved_on), full_day($data_on)) > $days THEN 'found'
    ELSE 'passed'
  END AS state,
  CASE WHEN approved_on IS NULL THEN 'not-published' WHEN full_day(approved_on) IS NULL THEN 'coarse' END AS reason,
  {'paid_fen': paid_fen} AS figures,
  [source_row('projects', project_id, _file, _row)] AS "rows"
FROM project_accounts
`,
  'page.zh.md': page('zh', name, '一句话:找的是什么。', ':'),
  'page.en.md': page('en', name, 'One sentence: what it looks for.', ': '),
  'flagged.csv': 'projects,project_id,project,approved_on\nname of the case,P1,Road,2025-03-01\n',
  'passed.csv': 'projects,project_id,project,approved_on\nname of the exclusion,P1,Road,2026-09-29\n'
};
mkdirSync(folder);
for (const [file, content] of Object.entries(files)) writeFileSync(`${folder}${file}`, content);
console.log(words.checkMade(`src/checks/${name}/`));
