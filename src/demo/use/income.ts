import {day} from '../../model/day.ts';
import {fen} from '../../model/money.ts';
import type {Row} from '../../model/tables.ts';
import {nextId, type County} from '../county.ts';
import type {Random} from '../random.ts';
import {permille, plusDays, row} from '../rows.ts';

type Asset = Row<'assets'>;

/** Years for which the county publishes what assets brought. */
const years = [2024, 2025] as const;

/**
 * Rent that assets of the village brought, and what their users or co-operatives gave on: as the projects’ own words
 * promise it (project-kinds: six per cent of the money to the village, or sixty per cent of the rent to households).
 */
export function addIncome(county: County, random: Random): void {
  const projects = new Map(county.tables.projects.map(project => [project.project_id, project]));
  for (const asset of county.tables.assets) {
    if (asset.class !== 'operating') continue;
    const link = projects.get(asset.project_id ?? '')?.benefit_link ?? '';
    for (const year of years) {
      const [share, short, late] = [random.int(38, 62), random.int(0, 99), random.int(0, 60)];
      if ((asset.handed_over_on ?? '9999') >= `${year}-01-01`) continue;
      const due = permille(asset.value_fen ?? 0, share);
      const received = short < 8 ? permille(due, 600 + short * 40) : due;
      const on = plusDays(day(`${year + 1}-01-05`), late);
      if (link.includes('给村集体分红'))
        toVillage(county, asset, year, permille(asset.value_fen ?? 0, 60), on);
      else {
        county.tables.asset_income.push(
          row('asset_income', {
            asset_id: asset.asset_id,
            period: `${year}年`,
            kind: 'rent',
            due_fen: due,
            due_on: day(`${year}-12-31`),
            received_fen: received,
            received_on: on
          })
        );
        const households = /60%分给(\d+)户/.exec(link)?.[1];
        if (asset.village_code !== null && households)
          toHouseholds(county, asset, year, permille(received, 600), Number(households));
      }
    }
  }
}

type Amount = ReturnType<typeof fen>;

const toVillage = (
  county: County,
  asset: Asset,
  year: number,
  due: Amount,
  on: Row<'dividends'>['paid_on']
) =>
  county.tables.dividends.push(
    row('dividends', {
      dividend_id: nextId(county, 'dividends', 'V', 5),
      asset_id: asset.asset_id,
      project_id: asset.project_id,
      payer: asset.keeper,
      payer_kind: asset.keeper_kind,
      village_code: asset.village_code as string,
      payee_kind: 'village',
      period: `${year}年`,
      due_fen: due,
      due_on: day(`${year + 1}-03-31`),
      paid_fen: due,
      paid_on: on
    })
  );

const toHouseholds = (county: County, asset: Asset, year: number, due: Amount, households: number) =>
  county.tables.dividends.push(
    row('dividends', {
      dividend_id: nextId(county, 'dividends', 'V', 5),
      asset_id: asset.asset_id,
      project_id: asset.project_id,
      payer: asset.owner,
      payer_kind: asset.owner_kind,
      village_code: asset.village_code as string,
      payee_kind: 'household',
      households,
      period: `${year}年`,
      due_fen: due,
      due_on: day(`${year + 1}-03-31`),
      paid_fen: due,
      paid_on: day(`${year + 1}-03-2${households % 10}`)
    })
  );
