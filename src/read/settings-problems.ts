import type {z} from 'zod';
import type {Problem} from '../model/issues.ts';
import {nearest} from './nearest.ts';

/**
 * What a schema refused -> problems, one each. `reason` is a short code that i18n/issue-text puts into words:
 * `missing`, `type:string`, `one-of:a|b`, `format:url`, `least:3`, `most:12`, `day`.
 */
export function settingsProblems(
  error: z.ZodError,
  known: (path: readonly PropertyKey[]) => Iterable<string>
): Problem[] {
  return error.issues.flatMap(issue => one(issue, known));
}

function one(issue: z.core.$ZodIssue, known: (path: readonly PropertyKey[]) => Iterable<string>): Problem[] {
  const path = issue.path.map(String).join('.');
  const bad = (reason: string): Problem[] => [{kind: 'bad-setting', path, reason}];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map(key => {
        const proposal = nearest(key, known(issue.path));
        return {
          kind: 'unknown-setting',
          path: [path, key].filter(Boolean).join('.'),
          ...(proposal ? {proposal} : {})
        };
      });
    case 'invalid_type':
      return bad(issue.input === undefined ? 'missing' : `type:${issue.expected}`);
    case 'invalid_value':
      return bad(issue.input === undefined ? 'missing' : `one-of:${issue.values.map(String).join('|')}`);
    case 'invalid_format':
      return bad(`format:${issue.format}`);
    case 'too_small':
      return bad(`least:${issue.minimum}`);
    case 'too_big':
      return bad(`most:${issue.maximum}`);
    case 'invalid_union': {
      // The variant that came nearest to fitting says most.
      const nearestVariant = [...issue.errors].sort((a, b) => a.length - b.length)[0];
      if (!nearestVariant?.length) return bad('type:value');
      return nearestVariant.flatMap(inner =>
        one({...inner, path: [...issue.path, ...inner.path]} as z.core.$ZodIssue, known)
      );
    }
    case 'custom':
      return bad(issue.message === 'YYYY-MM-DD' ? 'day' : 'type:value');
    default:
      return bad('type:value');
  }
}
