import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {format} from '../../src/i18n/format.ts';
import {words} from '../../src/i18n/words.ts';
import type {SiteReleases} from '../../src/release/site-releases.ts';

/** The last release and its short fingerprint, as paper says it; empty where there is no release. */
export function printedMark(snapshot: string): string {
  const file = join(snapshot, 'releases.json');
  if (!existsSync(file)) return '';
  const [last] = (JSON.parse(readFileSync(file, 'utf8')) as SiteReleases).releases;
  return last
    ? words('zh-CN').changes.markText(last.number, format('zh-CN').day(last.published_on), last.fingerprint)
    : '';
}
