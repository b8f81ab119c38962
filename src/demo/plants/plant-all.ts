import type {County} from '../county.ts';
import * as amounts from './amounts.ts';
import * as bank from './bank.ts';
import * as contracts from './contracts.ts';
import * as funds from './funds.ts';
import * as twice from './paid-twice.ts';
import {claimsOf, NothingFits, type Claims, type Plant, type Planted} from './plan.ts';
import * as dates from './project-dates.ts';
import * as money from './project-money.ts';
import * as notices from './project-notices.ts';
import * as stages from './project-stages.ts';
import * as recipients from './recipients.ts';
import * as works from './works.ts';
import * as rounds from './rounds.ts';
import * as texts from './texts.ts';

/** Edits of rows, before funds, batches and totals are reckoned from them: the witnesses then agree with the lines. */
const inRows: readonly Plant[] = [
  contracts.splitContract,
  contracts.justBelowLimit,
  funds.equalToVillages,
  works.fundedTwice,
  works.unitPriceOutlier,
  stages.aheadOfStage,
  stages.moneyAheadOfWork,
  money.paidAboveAllocation,
  money.paidAboveContract,
  money.largeChangeOrder,
  stages.paidBeforeAcceptance,
  stages.paidBeforeApproval,
  money.instalmentTenfold,
  dates.idleOneYear,
  dates.idleTwoYears,
  dates.lateStart,
  dates.lateFinish,
  dates.workBeforeContract,
  dates.acceptedSameDay,
  notices.noticeMissing,
  notices.projectNoticeShort,
  notices.slowPassThrough,
  texts.copiedGoals,
  texts.negativeList,
  texts.noBenefitLink,
  works.contractorConcentration,
  funds.managementFee,
  funds.industryBelowFloor,
  twice.duplicatePayment,
  twice.sameItemTwice,
  twice.twoVillages,
  twice.exclusiveItems,
  amounts.uniformDeduction,
  amounts.notQuantityTimesRate,
  amounts.aboveCap,
  amounts.decimalSlip,
  amounts.paidShort,
  recipients.paidInCash,
  recipients.equalToHouseholds,
  recipients.moreThanPeople,
  rounds.missingQuarter,
  rounds.paidDuringNotice,
  rounds.subsidyNoticeShort,
  rounds.paidLate
];

/** Edits of the witnesses themselves: bank batches, published totals, documents of the upper level. */
const inWitnesses: readonly Plant[] = [
  bank.batchDiffers,
  bank.notInBank,
  bank.totalDiffers,
  funds.upperNotLower
];

export interface Planting {
  readonly claims: Claims;
  readonly planted: Planted[];
  /** Plants that found no place. They may have edited half: the county must be made again without them. */
  readonly unfit: string[];
}

/** Plants what lies in rows, but for the plants named in `without`. */
export function plantInRows(county: County, without: ReadonlySet<string>): Planting {
  const planting: Planting = {claims: claimsOf(county, county.random.fork('plants')), planted: [], unfit: []};
  for (const plant of inRows) tryPlant(county, planting, plant, without);
  return planting;
}

export function plantInWitnesses(county: County, planting: Planting, without: ReadonlySet<string>): void {
  for (const plant of inWitnesses) tryPlant(county, planting, plant, without);
  planting.planted.sort((a, b) => (a.kind < b.kind ? -1 : 1));
}

function tryPlant(county: County, planting: Planting, plant: Plant, without: ReadonlySet<string>): void {
  if (without.has(plant.name)) return;
  try {
    planting.planted.push(plant(county, planting.claims));
  } catch (error) {
    if (!(error instanceof NothingFits)) throw error;
    planting.unfit.push(plant.name);
  }
}
