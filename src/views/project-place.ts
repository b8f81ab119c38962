import {address} from '../model/addresses.ts';
import type {Line} from '../i18n/inline.ts';
import type {ProjectLine} from '../publish/packs/project-line.ts';
import type {PageContext} from './context.ts';

type Placed = Pick<ProjectLine, 'villages' | 'village_code' | 'village' | 'township'>;

/** Where a listed project lies: its village, the number of its villages, or that no place is named. */
export function projectPlace(project: Placed, {w, f, link}: PageContext): Line {
  const {villages, village_code, village, township} = project;
  if (villages > 1) return [`${township ? `${township} ` : ''}${w.lists.places(f.count(villages))}`];
  if (villages === 0 || village_code === null) return [w.common.none];
  return village === null
    ? [village_code]
    : [{text: w.common.villageIn(village, township), href: link.to(address.village(village_code))}];
}
