import {readFileSync, readdirSync} from 'node:fs';
import {z} from 'zod';
import {checkFamilies, subjectKinds, type CheckText} from '../model/checks.ts';
import {checkPage} from './check-page.ts';

/** A number, a text (words joined by `|`), or the first of some keys of settings.notice_days with a number for none. */
const parameter = z.union([
  z.int(),
  z.string(),
  z.strictObject({notice_days: z.array(z.string()).min(1), default: z.int()})
]);

const declaration = z.strictObject({
  subject: z.enum(subjectKinds),
  family: z.enum(checkFamilies),
  needs: z.record(z.string(), z.array(z.string()).min(1)),
  also: z.array(z.enum(['project', 'fund', 'payee'])).default([]),
  parameters: z.record(z.string().regex(/^[a-z][a-z0-9_]*$/), parameter).default({})
});

/** A check's folder as it stands: what it declares, its rule and its two pages. */
export interface CheckFolder extends z.output<typeof declaration> {
  readonly check: string;
  readonly sql: string;
  readonly text: {readonly zh: CheckText; readonly en: CheckText};
}

/** All folders of `src/checks/`, in order of name. Throws where a folder is not whole. */
export function loadChecks(folder: URL = new URL('./', import.meta.url)): CheckFolder[] {
  return readdirSync(folder, {withFileTypes: true})
    .filter(entry => entry.isDirectory())
    .map(({name}) => name)
    .sort()
    .map(check => {
      const read = (file: string) => readFileSync(new URL(`${check}/${file}`, folder), 'utf8');
      return {
        check,
        ...declaration.parse(JSON.parse(read('check.json'))),
        sql: read('rule.sql'),
        text: {zh: checkPage(read('page.zh.md'), 'zh', check), en: checkPage(read('page.en.md'), 'en', check)}
      };
    });
}
