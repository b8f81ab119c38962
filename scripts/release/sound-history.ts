import {existsSync} from 'node:fs';
import {join} from 'node:path';
import type {Settings} from '../../src/model/settings.ts';
import {readHistory, type Release} from '../../src/release/history.ts';
import {wrongTrees} from '../../src/release/wrong-trees.ts';
import {diskReleases, type DiskReleases} from './release-folder.ts';
import {ReleaseRefused} from './release-refused.ts';

/**
 * Our releases, when they are whole and reach as far as those of the site at `out`: only then can a new one extend the
 * last. Throws ReleaseRefused.
 */
export function soundHistory(disk: DiskReleases, out: string, settings: Settings): readonly Release[] {
  const {releases, faults} = readHistory(disk);
  if (faults.length) throw new ReleaseRefused({kind: 'faults', faults});
  const wrong = wrongTrees(releases);
  if (wrong.length)
    throw new ReleaseRefused({
      kind: 'faults',
      faults: wrong.map(({release, kind}) => ({release, kind: 'damaged', file: `${kind}.json`}))
    });
  const published = join(out, 'releases');
  const site = existsSync(published) ? readHistory(diskReleases(published)).releases : [];
  const parted = site.find(
    ({number, checkpointText, manifest}) =>
      manifest.data_status === settings.data_status && releases[number - 1]?.checkpointText !== checkpointText
  );
  if (parted)
    throw new ReleaseRefused({kind: 'behind-site', ours: releases.length, site: site.at(-1)!.number});
  const last = releases.at(-1);
  if (last && last.manifest.published_on > settings.published_on)
    throw new ReleaseRefused({
      kind: 'earlier-day',
      last: last.manifest.published_on,
      now: settings.published_on
    });
  return releases;
}
