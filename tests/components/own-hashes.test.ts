import {createHash} from 'node:crypto';
import {expect, test} from 'vitest';
import {withOwnHashes} from '../../src/components/own-hashes.ts';

const hash = (content: string) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
const page = (policy: string) =>
  `<!DOCTYPE html><html><head><meta http-equiv="content-security-policy" content="${policy}"><style>b{color:#111}</style><script src="a.js" defer></script></head><body><script>go()</script><p>'sha256-abc' in words</p></body></html>`;

test('withOwnHashes(…): what stands in the page keeps its hash, those of other pages go, all else stays', () => {
  const [style, script] = [hash('b{color:#111}'), hash('go()')];
  const policy = (scripts: string, styles: string) =>
    `default-src 'self';img-src 'self' data:; script-src 'self'${scripts}; style-src 'self'${styles};`;
  expect(
    withOwnHashes(page(policy(` ${hash('x')} ${script} ${hash('')}`, ` ${hash('y')} ${hash('z')} ${style}`)))
  ).toBe(page(policy(` ${script}`, ` ${style}`)));
  expect(withOwnHashes(page(policy(` ${script}`, ` ${style}`)))).toBe(
    page(policy(` ${script}`, ` ${style}`))
  );
  expect(withOwnHashes('<p>no policy</p>')).toBe('<p>no policy</p>');
});
