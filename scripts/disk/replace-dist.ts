import {existsSync, renameSync, rmSync} from 'node:fs';

/** Where a build grows and where the last site waits during the two renames: beside `dist/`, on the same disk. */
export const growing = (out: string): string => `${out}.new`;
export const previous = (out: string): string => `${out}.old`;

/**
 * Puts the grown site in place by two renames: `dist` → `dist.old`, `dist.new` → `dist`. The first is done only after
 * the grown site passed every gate, so between the two a whole site stands in `dist.old` and a whole one in `dist.new`.
 */
export function replaceDist(out: string): void {
  if (existsSync(out)) renameSync(out, previous(out));
  renameSync(growing(out), out);
  rmSync(previous(out), {recursive: true, force: true});
}

/**
 * Mends what a killed command left; every command calls it first. No `dist` but a `dist.old`: the kill fell between the
 * two renames, so `dist.new` is whole and is put in place. Whatever else stands beside `dist` is a leftover.
 */
export function repairDist(out: string): void {
  if (!existsSync(out) && existsSync(previous(out)))
    renameSync(existsSync(growing(out)) ? growing(out) : previous(out), out);
  rmSync(previous(out), {recursive: true, force: true});
  rmSync(growing(out), {recursive: true, force: true});
}
