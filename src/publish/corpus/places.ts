import {countyOf, townshipOf} from '../../model/places.ts';
import type {Stored} from './stored.ts';
import {by} from './order.ts';

export type Level = 'village' | 'township' | 'county' | 'site';
export interface Place {
  readonly level: Level;
  /** Empty for the site. */
  readonly code: string;
}
export const site: Place = {level: 'site', code: ''};
export const placeKey = ({level, code}: Place): string => `${level} ${code}`;

export interface Village {
  readonly code: string;
  readonly name: string;
  /** As published, else the first nine (six) of twelve digits; null where the code has another form. */
  readonly township: string | null;
  readonly county: string | null;
  readonly row: Stored<'villages'>;
}
export interface Area {
  readonly code: string;
  readonly name: string;
  readonly parent: string | null;
  readonly villages: readonly Village[];
}
export interface Places {
  /** All lists and maps are in order of code. */
  readonly villages: ReadonlyMap<string, Village>;
  readonly townships: ReadonlyMap<string, Area>;
  readonly counties: ReadonlyMap<string, Area>;
  /** Where there is one county, what is not placed counts to it. */
  readonly singleCounty: Area | null;
}

/** The tree of places as villages.csv has it: the only list of places there is. */
export function places(rows: readonly Stored<'villages'>[]): Places {
  const villages = [...rows].sort(by(row => row.village_code)).map(row => {
    const formed = row.village_code.length === 12;
    return {
      code: row.village_code,
      name: row.village,
      township: row.township_code ?? (formed ? townshipOf(row.village_code) : null),
      county: row.county_code ?? (formed ? countyOf(row.village_code) : null),
      row
    };
  });
  const townships = areas(
    villages,
    v => v.township,
    v => v.row.township,
    v => v.county
  );
  const counties = areas(
    villages,
    v => v.county,
    v => v.row.county,
    () => null
  );
  return {
    villages: new Map(villages.map(village => [village.code, village])),
    townships,
    counties,
    singleCounty: counties.size === 1 ? ([...counties.values()][0] ?? null) : null
  };
}

function areas(
  villages: readonly Village[],
  code: (village: Village) => string | null,
  name: (village: Village) => string | null,
  parent: (village: Village) => string | null
): Map<string, Area> {
  const found = new Map<
    string,
    {code: string; name: string | null; parent: string | null; villages: Village[]}
  >();
  for (const village of villages) {
    const own = code(village);
    if (own === null) continue;
    const area = found.get(own) ?? {code: own, name: null, parent: parent(village), villages: []};
    area.name ??= name(village);
    area.villages.push(village);
    found.set(own, area);
  }
  return new Map(
    [...found.values()]
      .sort(by(area => area.code))
      .map(area => [area.code, {...area, name: area.name ?? area.code}])
  );
}

/** From the village up to the site. A place that is not in a village counts above it. */
export function placesAbove(village: Village | undefined, {singleCounty}: Places): readonly Place[] {
  const county = village ? village.county : (singleCounty?.code ?? null);
  return [
    ...(village ? [{level: 'village', code: village.code} as const] : []),
    ...(village?.township ? [{level: 'township', code: village.township} as const] : []),
    ...(county !== null ? [{level: 'county', code: county} as const] : []),
    site
  ];
}
