import {address} from '../model/addresses.ts';
import {townshipOf} from '../model/places.ts';
import type {ProjectPack} from '../publish/packs/project.ts';
import type {PageContext} from './context.ts';
import type {Link} from './shell.ts';

/** The villages of one township; a code that is not listed stays a code. */
export interface VillageFold {
  readonly summary: string;
  readonly links: readonly (Link | string)[];
}

/** A project's villages by township, in order of code: from one to several thousand, all of them in the page. */
export function projectVillages({rows}: ProjectPack, {w, f, link}: PageContext): readonly VillageFold[] {
  const words = w.project;
  const groups = Map.groupBy(rows.villages, row => row.township ?? townshipOf(row.village_code));
  return [...groups].map(([township, villages]) => ({
    summary: words.villagesIn(
      villages[0]?.township ?? `${words.townshipUnknown} ${township}`,
      f.count(villages.length)
    ),
    links: villages.map(row =>
      row.village === null
        ? row.village_code
        : {text: row.village, href: link.to(address.village(row.village_code))}
    )
  }));
}
