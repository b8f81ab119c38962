import {createHash} from 'node:crypto';
import type {MiddlewareHandler} from 'astro';

/**
 * A page's policy names the hashes of its own styles and scripts. Astro gives every page those of the whole site: more than it
 * needs, and half a kilobyte that no packing makes smaller.
 */
export function withOwnHashes(html: string): string {
  const own = new Set(
    [...html.matchAll(/<(style|script)(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/\1>/g)].map(
      ([, , content]) => `'sha256-${createHash('sha256').update(content!).digest('base64')}'`
    )
  );
  return html.replace(
    /(<meta http-equiv="content-security-policy" content=")([^"]*)/,
    (_, start: string, policy: string) =>
      start + policy.replace(/ ('sha256-[^']+')/g, (all, hash: string) => (own.has(hash) ? all : ''))
  );
}

/** For every page, as the last step before it is written. */
export const onRequest: MiddlewareHandler = async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(withOwnHashes(await response.text()), response);
};
