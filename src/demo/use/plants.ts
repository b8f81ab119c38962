import {address} from '../../model/addresses.ts';
import {day} from '../../model/day.ts';
import {fen} from '../../model/money.ts';
import type {Row} from '../../model/tables.ts';
import {dataOn, type County} from '../county.ts';
import {rowsOf, type Planted} from '../plants/plan.ts';
import type {Random} from '../random.ts';
import {plusDays, yuan} from '../rows.ts';

type Asset = Row<'assets'>;

/**
 * A plant in the tables about the use of the money; null where a small county has nothing that fits. The file is long because
 * it is a list: each plant and its twin say in two languages what they are.
 */
type UsePlant = (county: County, random: Random) => Planted | null;

const assetRows = (assets: readonly Asset[]) => rowsOf('assets', assets.map(asset => asset.asset_id)); // prettier-ignore
const at = (asset: Asset | undefined): string => address.village(asset?.village_code ?? '');
/** Two different assets that fit, in an order of their own. */
function two(
  county: County,
  random: Random,
  fits: (asset: Asset) => boolean,
  fitsTwin: (asset: Asset) => boolean = fits
): readonly [Asset, Asset] | null {
  const shuffled = random.shuffle(county.tables.assets.filter(asset => asset.village_code !== null));
  const one = shuffled.find(fits);
  const twin = shuffled.find(
    asset =>
      asset.project_id !== one?.project_id && asset.village_code !== one?.village_code && fitsTwin(asset)
  );
  return one && twin ? [one, twin] : null;
}
const remove = (county: County, gone: Asset): void => {
  county.tables.assets = county.tables.assets.filter(({project_id}) => project_id !== gone.project_id);
};

/** J17: accepted long ago, not in the register. Twin: accepted 100 days ago, not in it yet. */
export const assetNotRegistered: UsePlant = (county, random) => {
  const isOld = (asset: Asset) =>
    asset.class === 'public' &&
    (asset.registered_on ?? '') > '2025-03-01' &&
    (asset.registered_on ?? '') < '2025-12-01';
  const found = two(county, random, isOld);
  const registered = new Set(county.tables.assets.map(asset => asset.project_id));
  const places = county.tables.project_villages;
  const recent = county.tables.projects.find(
    project =>
      project.accepted_on !== null &&
      project.accepted_on > plusDays(day(dataOn), -170) &&
      project.procurement_kind !== 'services' &&
      !registered.has(project.project_id) &&
      places.filter(line => line.project_id === project.project_id).length === 1
  );
  if (!found || !recent) return null;
  const [one] = found;
  remove(county, one);
  return {
    kind: 'asset-not-registered',
    zh: '项目验收已经超过180天,资产登记表里没有它。',
    en: 'Accepted more than 180 days ago, and not in the asset register.',
    subject: address.project(one.project_id ?? ''),
    rows: rowsOf('projects', [one.project_id]),
    twin: {
      zh: '验收不到180天,还没到登记的时候。',
      en: 'Accepted less than 180 days ago: it need not be registered yet.',
      subject: address.project(recent.project_id),
      rows: rowsOf('projects', [recent.project_id])
    }
  };
};

/** J17: stands idle. Twin: idle too, but handed over only last month. */
export const idleAsset: UsePlant = (county, random) => {
  const earning = (asset: Asset) => asset.class === 'operating';
  const found = two(
    county,
    random,
    asset =>
      earning(asset) &&
      (asset.handed_over_on ?? '9999') < '2025-06-01' &&
      (asset.handed_over_on ?? '') > '2025',
    asset => earning(asset) && (asset.handed_over_on ?? '') > plusDays(day(dataOn), -170)
  );
  if (!found) return null;
  const [one, twin] = found;
  one.state = twin.state = 'idle';
  return {
    kind: 'idle-asset',
    zh: `${one.asset}移交一年多了,登记的状态是闲置。`,
    en: 'An earning asset handed over more than a year ago is registered as idle.',
    subject: address.project(one.project_id ?? ''),
    rows: assetRows([one]),
    twin: {
      zh: '也是闲置,但移交还不到半年,正在找经营主体。',
      en: 'Idle as well, but handed over less than half a year ago.',
      subject: address.project(twin.project_id ?? ''),
      rows: assetRows([twin])
    }
  };
};

/** J17: no income for two years. Twin: none in one of them. */
export const noAssetIncome: UsePlant = (county, random) => {
  const {asset_income} = county.tables;
  const rents = (asset: Asset) => asset_income.filter(line => line.asset_id === asset.asset_id);
  const found = two(county, random, asset => rents(asset).length === 2);
  if (!found) return null;
  const [one, twin] = found;
  county.tables.asset_income = asset_income.filter(
    line => line.asset_id !== one.asset_id && !(line.asset_id === twin.asset_id && line.period === '2024年')
  );
  county.tables.dividends = county.tables.dividends.filter(
    line => line.asset_id !== one.asset_id && !(line.asset_id === twin.asset_id && line.period === '2024年')
  );
  return {
    kind: 'no-asset-income',
    zh: `${one.asset}2024年、2025年都没有收益记录。`,
    en: 'An earning asset brought nothing in 2024 and 2025.',
    subject: at(one),
    rows: assetRows([one]),
    twin: {
      zh: '2024年没有收益,2025年收到了租金。',
      en: 'Nothing in 2024, rent received for 2025.',
      subject: at(twin),
      rows: assetRows([twin])
    }
  };
};

/** A share that was due in March and is unpaid. Twin: unpaid as well, due at the end of the year. */
export const dividendNotPaid: UsePlant = (county, random) => {
  const shares = random.shuffle(
    county.tables.dividends.filter(line => line.payee_kind === 'household' && line.period === '2025年')
  );
  const [one] = shares;
  const twin = shares.find(line => line.village_code !== one?.village_code);
  if (!one || !twin) return null;
  one.paid_fen = fen(0);
  one.paid_on = null;
  twin.paid_fen = twin.paid_on = null;
  twin.due_on = day('2026-12-31');
  return {
    kind: 'dividend-not-paid',
    zh: `该在2026年3月分给${one.households}户的收益,到9月底还没有分。`,
    en: 'A share due to households in March 2026 was not paid by the end of September.',
    subject: address.village(one.village_code),
    rows: rowsOf('dividends', [one.dividend_id]),
    twin: {
      zh: '也还没分,约定的日子是年底。',
      en: 'Not paid either: it is due at the end of the year.',
      subject: address.village(twin.village_code),
      rows: rowsOf('dividends', [twin.dividend_id])
    }
  };
};

const spending = (county: County, random: Random): Row<'accounts'>[] =>
  random.shuffle(
    county.tables.accounts.filter(
      line =>
        line.kind === 'expenditure' && line.counterparty_kind === 'firm' && line.amount_fen >= yuan(5000)
    )
  );

/** Spent without a voucher. Twin: a small sum with its voucher that no meeting had to decide. */
export const expenditureWithoutPaper: UsePlant = (county, random) => {
  const [one] = spending(county, random);
  const twin = county.tables.accounts.find(
    line =>
      line.kind === 'expenditure' &&
      line.decided_on === null &&
      line.voucher_no !== null &&
      line.village_code !== one?.village_code
  );
  if (!one || !twin) return null;
  one.voucher_no = null;
  return {
    kind: 'expenditure-without-paper',
    zh: `${one.summary}的一笔支出没有凭证号。`,
    en: 'An expenditure stands without a voucher number.',
    subject: address.village(one.village_code),
    rows: rowsOf('accounts', [one.line_id]),
    twin: {
      zh: '小额支出,有凭证号,按规定不用开会决定。',
      en: 'A small sum with its voucher; no meeting had to decide it.',
      subject: address.village(twin.village_code),
      rows: rowsOf('accounts', [twin.line_id])
    }
  };
};

/** The second quarter does not open with what the first closed with. Twin: the first quarter is not published. */
export const balanceNotCarried: UsePlant = (county, random) => {
  const codes = random.shuffle([...new Set(county.tables.accounts.map(line => line.village_code))]);
  const [one, twin] = codes;
  if (!one || !twin) return null;
  const of = (code: string) => county.tables.accounts.filter(line => line.village_code === code);
  const later = of(one).filter(line => line.period !== '2026年第一季度');
  for (const line of later)
    if (line.kind === 'opening' || line.kind === 'closing') line.amount_fen = fen(line.amount_fen + 300_000);
  county.tables.accounts = county.tables.accounts.filter(
    line => line.village_code !== twin || line.period !== '2026年第一季度'
  );
  return {
    kind: 'balance-not-carried',
    zh: '第二季度的期初余额,比第一季度的期末余额多3000元。',
    en: 'The second quarter opens with 3,000 yuan more than the first closed with.',
    subject: address.village(one),
    rows: rowsOf('accounts', [later.find(line => line.kind === 'opening')?.line_id ?? null]),
    twin: {
      zh: '第一季度的账没有公布,没有上一期可比。',
      en: 'The first quarter is not published: there is nothing to compare with.',
      subject: address.village(twin),
      rows: rowsOf('accounts', [of(twin).find(line => line.kind === 'opening')?.line_id ?? null])
    }
  };
};
