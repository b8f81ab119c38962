import {addAssistance} from './assistance.ts';
import {paymentsPerHousehold, paymentsPerVillage} from './campaigns.ts';
import {addCorrections} from './corrections.ts';
import {emptyCounty, type County, type Size} from './county.ts';
import {addFunds, closeFunds} from './funds.ts';
import {addItems} from './items.ts';
import {addNotices} from './notices.ts';
import type {Planted} from './plants/plan.ts';
import {plantInRows, plantInWitnesses} from './plants/plant-all.ts';
import {addProjects} from './projects.ts';
import {seeded} from './random.ts';
import {addStoryRoad} from './story-road.ts';
import {addSubsidies} from './subsidies.ts';
import {addTasks} from './tasks.ts';
import {addTeams} from './teams.ts';
import {addHelp} from './use/add-help.ts';
import {addMonitoring} from './use/monitoring.ts';
import {addOversight} from './use/oversight.ts';
import {addUse} from './use/add-use.ts';
import {tourOf, type Stop} from './tour.ts';
import {addVillages} from './villages.ts';
import {addBankBatches, addPublishedTotals} from './witnesses.ts';

/** Payments to builders per project, refused ones counted in. */
const paymentsPerProject = 3.9;

export interface Demonstration {
  readonly county: County;
  readonly planted: readonly Planted[];
  readonly tour: readonly Stop[];
}

/**
 * A whole county from a seed: same seed, number and size, same county. Only 晴川县 (01) holds the list of items, the
 * planted irregularities and the tour. A county too small for a plant is made again without it, so that no half of a
 * plant stays behind.
 */
export function generateCounty(seed: number, number: number, size: Size): Demonstration {
  const without = new Set<string>();
  for (;;) {
    const {unfit, ...demonstration} = attempt(seed, number, size, without);
    if (unfit.length === 0) return demonstration;
    for (const name of unfit) without.add(name);
  }
}

function attempt(
  seed: number,
  number: number,
  size: Size,
  without: ReadonlySet<string>
): Demonstration & {unfit: readonly string[]} {
  const two = String(number).padStart(2, '0');
  const county = emptyCounty(two, number === 1 ? '晴川县' : `晴川${two}县`, seeded(`${seed}/${two}`));
  const each = (size.payments - size.projects * paymentsPerProject) / size.villages - paymentsPerVillage;
  addVillages(county, size.villages, Math.max(20, each / paymentsPerHousehold));
  if (number === 1) addItems(county);
  const funds = addFunds(county);
  addProjects(county, funds, size.projects);
  addSubsidies(county, funds);
  const road = number === 1 ? addStoryRoad(county) : null;
  const planting = number === 1 ? plantInRows(county, without) : null;
  addAssistance(county, funds);
  closeFunds(county);
  addBankBatches(county);
  addPublishedTotals(county);
  if (planting) plantInWitnesses(county, planting, without);
  addNotices(county);
  addTeams(county);
  if (planting) addCorrections(county, planting.claims);
  const used = addUse(county, planting !== null);
  const helped = addHelp(county, planting !== null);
  addTasks(county);
  addOversight(county, county.random.fork('oversight'));
  addMonitoring(county, county.random.fork('monitoring'));
  if (!planting) return {county, planted: [], tour: [], unfit: []};
  planting.planted.push(...used, ...helped);
  planting.planted.sort((a, b) => (a.kind < b.kind ? -1 : 1));
  return {county, planted: planting.planted, tour: tourOf(county, planting, road), unfit: planting.unfit};
}
