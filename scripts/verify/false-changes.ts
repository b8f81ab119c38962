import {collectChanges, type TodaysRules} from '../../src/release/collect-changes.ts';
import type {Changes, Revision} from '../../src/release/changes.ts';
import type {History} from '../../src/release/history.ts';
import type {PackLike} from '../../src/release/pack-rows.ts';
import {standing} from '../../src/release/standing.ts';
import {losesFields} from '../release/guarded-row.ts';
import {isPicture} from '../release/picture-name.ts';
import {packIn, type StoredFiles} from '../release/stored-content.ts';

/**
 * Reckons the list of changes of each release again from the packs, where those of both releases still stand. What is listed
 * must have happened; what happened must be listed, or be one of the rows that are only counted, by rule.
 */
export function falseChanges({releases}: History, files: StoredFiles): {compared: number; wrong: string[]} {
  const wrong: string[] = [];
  let compared = 0;
  for (const [at, release] of releases.entries()) {
    const last = releases[at - 1];
    if (!last || last.number !== release.number - 1) continue;
    const [before, after] = [standing(releases, last.number).packs, standing(releases, release.number).packs];
    const unread: string[] = [];
    const pairs = function* () {
      for (const name of [...new Set([...before.keys(), ...after.keys()])].sort()) {
        const [old, now] = [before.get(name)?.entry, after.get(name)?.entry];
        if (old === now || isPicture(name)) continue;
        const [was, is] = [read(old), read(now)];
        if (was === undefined || is === undefined) unread.push(name);
        else {
          compared++;
          yield {name, before: was, after: is};
        }
      }
    };
    const read = (entry: string | undefined): PackLike | null | undefined =>
      entry === undefined ? null : packIn(files, entry);
    const changes = reckoned(release.number, last.number, pairs());
    if (!changes) {
      wrong.push(`releases/${release.number}/changes.json`);
      continue;
    }
    const key = (r: Revision) => JSON.stringify([r.kind, r.table, r.id, r.field, r.old, r.new, r.amount_fen]);
    const listed = new Set(release.changes.revisions.map(key));
    const happened = new Map(changes.revisions.map(revision => [key(revision), revision]));
    const place = (r: Revision) => `releases/${release.number}/changes.json: ${r.table} ${r.id}`;
    for (const revision of release.changes.revisions)
      if (
        !happened.has(key(revision)) &&
        !revision.subjects.some(subject => unread.includes(subject)) &&
        !unread.length
      )
        wrong.push(place(revision));
    const unlisted = new Map(
      [...happened].flatMap(([text, r]) => (listed.has(text) ? [] : [[`${r.table} ${r.id}`, r]]))
    ) as Map<string, Revision>;
    const hidden = Object.values(release.changes.hidden)
      .flatMap(reasons => Object.values(reasons))
      .reduce((sum, rows) => sum + rows, 0);
    if (unlisted.size > hidden) wrong.push(...[...unlisted.values()].map(place));
  }
  return {compared, wrong};
}

/** The changes between two releases as their packs tell them; null where a pack of a hostile site has no shape. */
function reckoned(
  release: number,
  since: number,
  pairs: Parameters<typeof collectChanges>[2]
): Changes | null {
  const rules: TodaysRules = {
    hidden: () => null,
    masked: (old, now) => old === now,
    tellsPerson: (table, field, row, old) =>
      old !== null && losesFields(table, {...row, [field]: old}, [field], {smallest_cell: 0})
  };
  try {
    return collectChanges(release, since, pairs, [], rules).changes;
  } catch {
    return null;
  }
}
