import type {County} from '../county.ts';
import type {Planted} from '../plants/plan.ts';
import {addAccounts} from './accounts.ts';
import {addAssets} from './assets.ts';
import {addAttachments} from './attachments.ts';
import {addIncome} from './income.ts';
import * as finished from './finished-plants.ts';
import * as plants from './plants.ts';

/**
 * What became of the money: assets, what they brought, village accounts. Drawn from streams of its own, after all other
 * tables stand, so that none of them changes. `planting`: with irregularities and their innocent twins, which come back.
 */
export function addUse(county: County, planting: boolean): readonly Planted[] {
  const random = county.random.fork('use');
  const planted: Planted[] = [];
  const plant = (name: keyof typeof plants) => {
    const found = planting ? plants[name](county, random.fork(name)) : null;
    if (found) planted.push(found);
  };
  addAssets(county, random.fork('assets'));
  plant('assetNotRegistered');
  plant('idleAsset');
  addIncome(county, random.fork('income'));
  plant('noAssetIncome');
  plant('dividendNotPaid');
  addAccounts(county, random.fork('accounts'));
  plant('expenditureWithoutPaper');
  plant('balanceNotCarried');
  if (planting)
    for (const [name, drawn] of addAttachments(county, random.fork('attachments')))
      county.files.set(`attachments/${name}`, drawn);
  for (const [name, plant] of Object.entries(finished)) {
    const found = planting ? plant(county, random.fork(name)) : null;
    if (found) planted.push(found);
  }
  return planted;
}
