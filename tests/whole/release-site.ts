import type {KeyObject} from 'node:crypto';
import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {buildPortal, type BuildSummary} from '../../scripts/site/build-portal.ts';
import {ReleaseRefused, type Refusal} from '../../scripts/release/release-refused.ts';
import {releasesBeside} from '../../scripts/release/release-folder.ts';
import {goldenSite, type Site} from './build-site.ts';

/** A golden site that is released, again and again. */
export interface ReleasedSite extends Site {
  readonly releases: string;
  release(options?: {
    key?: KeyObject;
    formerKeys?: readonly KeyObject[];
    newKeyBecause?: string;
    withdraw?: string;
    because?: string;
  }): Promise<BuildSummary>;
  /** The refusal of a release that must not be made. */
  refused(options?: Parameters<ReleasedSite['release']>[0]): Promise<Refusal>;
  /** A text below `releases/`. */
  text(path: string): string;
  settings(change: Record<string, unknown>): void;
}

/** The golden corpus, released again and again. */
export function releasedSite(): ReleasedSite {
  const site = goldenSite();
  const releases = releasesBeside(site.data);
  const release: ReleasedSite['release'] = ({key, withdraw, because = 'test', ...keys} = {}) =>
    buildPortal({
      data: site.data,
      out: site.out,
      snapshot: site.snapshot,
      release: {
        ...keys,
        key: key ?? null,
        withdraw: withdraw === undefined ? null : {values: [withdraw], because}
      }
    });
  return {
    ...site,
    releases,
    release,
    async refused(options) {
      try {
        await release(options);
      } catch (error) {
        if (error instanceof ReleaseRefused) return error.refusal;
        throw error;
      }
      throw new Error('the release was made');
    },
    text: path => readFileSync(join(releases, path), 'utf8'),
    settings: change =>
      site.edit('settings.json', text =>
        JSON.stringify({...(JSON.parse(text) as object), ...change}, null, 2)
      )
  };
}

/** Every file below a folder, by path, in order. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter(name => statSync(join(folder, name)).isFile())
    .sort();
