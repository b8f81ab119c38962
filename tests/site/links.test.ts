import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import {join, posix} from 'node:path';
import {describe, expect, inject, test} from 'vitest';
import {readPage, type Tag} from './read-page.ts';
import {sitePages} from './site-pages.ts';

const site = inject('site');
const pages = sitePages(site);
const tagsOf = remember((path: string) => readPage(readFileSync(join(site, path), 'utf8')));
const idsOf = remember((path: string) => new Set(tagsOf(path).map(({attributes}) => attributes.get('id'))));
const isFile = remember((path: string) => existsSync(join(site, path)));

/** What a page points to: links, and everything a browser loads by itself. */
const pointers: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  area: ['href'],
  form: ['action'],
  link: ['href'],
  script: ['src'],
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  iframe: ['src'],
  object: ['data'],
  use: ['href', 'xlink:href'],
  image: ['href', 'xlink:href'],
  input: ['data-index', 'src'],
  embed: ['src']
};
const pointersOf = ({name, attributes}: Tag): string[] =>
  (pointers[name] ?? []).map(key => attributes.get(key)).filter(value => value !== undefined);

/** Every fault of every page; one that many pages share is named once. */
function faults(check: (path: string, tag: Tag) => string | null): string[] {
  const found = new Map<string, string[]>();
  for (const {path} of pages)
    for (const tag of tagsOf(path)) {
      const fault = check(path, tag);
      if (fault !== null) found.set(fault, [...(found.get(fault) ?? []), path]);
    }
  return [...found].map(
    ([fault, on]) => `${fault} (in ${on[0]}${on.length > 1 ? ` and ${on.length - 1} more` : ''})`
  );
}

const isOutside = (address: string): boolean => /^[a-z][a-z0-9+.-]*:|^\/\//i.test(address);
const isNamed = ({name, attributes}: Tag): boolean =>
  name === 'a' || (name === 'link' && ['canonical', 'alternate'].includes(attributes.get('rel') ?? ''));

test('the built site has pages', () => {
  expect(pages.length).toBeGreaterThan(10);
  expect(new Set(pages.map(({type}) => type))).toContain('village');
});

describe('every page', () => {
  test('points only to files of the site, each link to a page ending in index.html', () => {
    expect(
      faults((from, tag) => {
        for (const address of pointersOf(tag)) {
          if (isOutside(address)) continue;
          const [path = '', fragment] = address.split('#');
          // 404.html is shown for any path; it links through the path of site_url (design 3).
          if (path.startsWith('/')) return from === '404.html' ? null : `not relative: ${address}`;
          const target =
            path === '' ? from : posix.join(posix.dirname(from), decodeURIComponent(path.split('?')[0]!));
          if (path.endsWith('/') || target.startsWith('..')) return `no file: ${address}`;
          if (!isFile(target)) return `missing: ${target}`;
          if (fragment && !idsOf(target).has(decodeURIComponent(fragment)))
            return `no such place: ${target}#${fragment}`;
        }
        return null;
      })
    ).toEqual([]);
  });

  test('loads nothing from elsewhere; links to elsewhere are http(s) or a phone', () => {
    expect(
      faults((_, tag) => {
        for (const address of pointersOf(tag)) {
          if (!isOutside(address)) continue;
          if (!isNamed(tag)) return `loads ${address}`;
          if (!/^(https?:\/\/|tel:|mailto:)/.test(address)) return `odd link ${address}`;
        }
        return null;
      })
    ).toEqual([]);
  });

  test('gives no undialable phone a link', () => {
    expect(
      faults((_, tag) => (tag.attributes.get('href')?.startsWith('tel:0999') ? 'tel:0999' : null))
    ).toEqual([]);
  });

  test('has no style attribute and no handler attribute', () => {
    expect(
      faults((_, {name, attributes}) => {
        const bad = [...attributes.keys()].find(key => key === 'style' || key.startsWith('on'));
        return bad ? `<${name} ${bad}>` : null;
      })
    ).toEqual([]);
  });

  test('declares a content security policy; each script or style in it is named there by its hash, and none of other pages', () => {
    const without = pages.filter(({path}) => policyOf(path) === undefined).map(({path}) => path);
    expect(without).toEqual([]);
    expect(
      faults((path, {name, attributes, content}) => {
        if (!['script', 'style'].includes(name) || attributes.has('src')) return null;
        const type = attributes.get('type') ?? '';
        if (name === 'script' && type && !/javascript|module/.test(type)) return null; // data, never run
        const hash = createHash('sha256').update(content).digest('base64');
        return policyOf(path)!.includes(`'sha256-${hash}'`) ? null : `<${name}> without its hash`;
      })
    ).toEqual([]);
    const strangers = pages.filter(({path}) => {
      const inside = tagsOf(path).filter(
        ({name, attributes}) => /^(script|style)$/.test(name) && !attributes.has('src')
      );
      const own = inside.map(({content}) => createHash('sha256').update(content).digest('base64'));
      return [...policyOf(path)!.matchAll(/'sha256-([^']+)'/g)].some(([, hash]) => !own.includes(hash!));
    });
    expect(strangers.map(({path}) => path)).toEqual([]);
    expect(
      pages.filter(({path}) => /unsafe-(inline|eval)/.test(policyOf(path) ?? '')).map(({path}) => path)
    ).toEqual([]);
  });

  test('uses each id once', () => {
    const doubled = pages.flatMap(({path}) => {
      const ids = tagsOf(path).flatMap(({attributes}) => attributes.get('id') ?? []);
      return ids.filter((id, at) => ids.indexOf(id) !== at).map(id => `${path}: #${id}`);
    });
    expect(doubled).toEqual([]);
  });

  test('is reached by links from the home page (404 and the short addresses for paper excepted)', () => {
    const reached = new Set(['index.html']);
    for (const from of reached)
      for (const {name, attributes} of tagsOf(from)) {
        const address = attributes.get('href')?.split('#')[0];
        if (name !== 'a' || !address || isOutside(address)) continue;
        const target = posix.join(posix.dirname(from), decodeURIComponent(address));
        if (target.endsWith('.html') && isFile(target)) reached.add(target);
      }
    const lost = pages.filter(({path, type}) => !reached.has(path) && !['404', 'short'].includes(type));
    expect(lost.map(({path}) => path)).toEqual([]);
  });
});

function policyOf(path: string): string | undefined {
  const policy = ({attributes}: Tag) =>
    attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy';
  return tagsOf(path).find(policy)?.attributes.get('content');
}

function remember<T>(work: (path: string) => T): (path: string) => T {
  const known = new Map<string, T>();
  return path => {
    if (!known.has(path)) known.set(path, work(path));
    return known.get(path)!;
  };
}
