import {day} from '../model/day.ts';
import type {Row} from '../model/tables.ts';
import type {County, Household, Village} from './county.ts';
import {personName} from './people.ts';
import {groupNames, townshipNames, villageNames} from './place-names.ts';
import type {Random} from './random.ts';
import {row, tenths} from './rows.ts';

const decided = day('2026-01-01');
const before = day('2025-12-31');

/**
 * Townships, villages, households. Seven pairs of villages share a name across townships (a name is not a key), two
 * villages merged on 2026-01-01 and one was renamed that day.
 */
export function addVillages(county: County, count: number, householdsEach: number): void {
  const random = county.random.fork('villages');
  const towns = townshipsFor(count);
  const perTown = towns.map((_, i) => Math.floor(count / towns.length) + (i < count % towns.length ? 1 : 0));
  const names = villageNames(random, count);
  // Same names: village i of the list takes the name of one that lies in another township.
  const pairs = Math.min(7, Math.floor(count / 20));
  for (let i = 0; i < pairs; i++) names[count - 1 - i * 3] = names[10 + i * 9] ?? 'x';
  let n = 0;
  towns.forEach((town, t) => {
    const ethnic = town.name.startsWith('索玛坪') || town.name.startsWith('雾罗');
    for (let v = 0; v < (perTown[t] ?? 0); v++) {
      const code = `${county.code}${town.code}${200 + v}`;
      addVillage(county, random, {code, name: names[n++] ?? 'x', town, ethnic, householdsEach});
    }
  });
  if (count >= 40) {
    mergeTwo(county);
    renameOne(county);
  }
  county.villages.sort((a, b) => (a.row.village_code < b.row.village_code ? -1 : 1));
  county.tables.villages = county.villages.map(village => village.row);
}

function townshipsFor(count: number): {code: string; name: string}[] {
  return townshipNames.slice(0, Math.max(1, Math.min(12, Math.ceil(count / 5)))).map(town => ({...town}));
}

interface Place {
  readonly code: string;
  readonly name: string;
  readonly town: {code: string; name: string};
  readonly ethnic: boolean;
  readonly householdsEach: number;
}

function addVillage(county: County, random: Random, place: Place): void {
  const size = Math.max(18, Math.round(place.householdsEach * (1 + 0.55 * random.bell())));
  const groups = Math.max(2, Math.min(8, Math.round(size / 16)));
  const households: Household[] = [];
  for (let i = 0; i < size; i++) {
    const group = groupNames[Math.floor((i * groups) / size)] ?? '一组';
    const mu = random.chance(0.94)
      ? Math.max(6, Math.round(48 + 34 * random.bell() + (random.chance(0.05) ? 60 : 0)))
      : 0;
    households.push({
      key: `${place.code}-${i}`,
      head: personName(random, place.ethnic && random.chance(0.55)),
      group,
      mu_tenths: mu
    });
  }
  const monitored = Math.max(0, Math.round(3 + 4 * random.bell()));
  const low = Math.max(3, Math.round(size * 0.07 + 2 * random.bell()));
  const exited = random.chance(0.45);
  const values: Partial<Row<'villages'>> = {
    village_code: place.code,
    village: place.name,
    township_code: county.code + place.town.code,
    township: place.town.name,
    county_code: county.code,
    county: county.name,
    households: size,
    population: Math.round(size * (3.3 + 0.5 * random.bell())),
    low_income_households: low,
    monitored_households: monitored === 1 || monitored === 2 ? null : monitored,
    arable_mu: tenths(
      households.reduce((sum, household) => sum + household.mu_tenths, 0) + random.int(0, 900)
    ),
    kind: exited ? (random.chance(0.15) ? 'key' : 'exited') : 'ordinary',
    exit_year: exited ? random.int(2016, 2020) : null,
    valid_from: day('2019-01-01')
  };
  if (monitored === 1 || monitored === 2) county.withheld.add(`villages/${place.code}/monitored_households`);
  county.villages.push({row: row('villages', values), households});
}

/** Two neighbours become one under a new code; their payments to 2025 keep the codes they carry. */
function mergeTwo(county: County): void {
  const first = county.villages[4] as Village;
  const second = county.villages[5] as Village;
  const code = `${county.code}${first.row.village_code.slice(6, 9)}290`;
  first.row.valid_to = before;
  second.row.valid_to = before;
  const sum = (field: 'households' | 'population' | 'low_income_households'): number =>
    (first.row[field] ?? 0) + (second.row[field] ?? 0);
  county.villages.push({
    row: {
      ...first.row,
      village_code: code,
      // A merged village often takes over one of the two names: key is the code, never the name.
      aliases: second.row.village,
      households: sum('households'),
      population: sum('population'),
      low_income_households: sum('low_income_households'),
      monitored_households: 6,
      arable_mu: tenths(
        Math.round(Number(first.row.arable_mu) * 10) + Math.round(Number(second.row.arable_mu) * 10)
      ),
      valid_from: decided,
      valid_to: null
    },
    households: [...first.households, ...second.households]
  });
  for (const old of [first, second])
    county.tables.succession.push(
      row('succession', {
        old_code: old.row.village_code,
        new_code: code,
        on: decided,
        kind: 'merged',
        document_no: '晴政函〔2025〕87号'
      })
    );
}

function renameOne(county: County): void {
  const old = county.villages[20] as Village;
  const code = `${county.code}${old.row.village_code.slice(6, 9)}291`;
  old.row.valid_to = before;
  county.villages.push({
    row: {
      ...old.row,
      village_code: code,
      village: '新晴坪村',
      aliases: old.row.village,
      valid_from: decided,
      valid_to: null
    },
    households: old.households
  });
  county.tables.succession.push(
    row('succession', {
      old_code: old.row.village_code,
      new_code: code,
      on: decided,
      kind: 'renamed',
      document_no: '晴政函〔2025〕91号'
    })
  );
}
