import {address} from '../../model/addresses.ts';
import {fen} from '../../model/money.ts';
import type {Row} from '../../model/tables.ts';
import type {County} from '../county.ts';
import {rowsOf, type Planted} from '../plants/plan.ts';
import type {Random} from '../random.ts';
import {yuan} from '../rows.ts';

/** A plant that edits a few cells of a county whose tables all stand; null where a small county has nothing that fits. */
type FinishedPlant = (county: County, random: Random) => Planted | null;

type Output = Row<'project_outputs'>;

/** 85 of 100 counted at acceptance. Twin: two in a hundred short, which measuring may explain. */
export const fewerThanPromised: FinishedPlant = (county, random) => {
  const projects = new Map(county.tables.projects.map(project => [project.project_id, project]));
  const places = new Map<string, string[]>();
  for (const line of county.tables.project_villages)
    places.set(line.project_id, [...(places.get(line.project_id) ?? []), line.village_code]);
  const accepted = random.shuffle(
    county.tables.project_outputs.filter(
      output =>
        output.built_quantity !== null &&
        output.built_quantity === output.quantity &&
        projects.get(output.project_id)?.accepted_on !== null &&
        places.get(output.project_id)?.length === 1 &&
        !output.what.endsWith('宽')
    )
  );
  const one = accepted.find(output => output.unit === '个' && Number(output.quantity) >= 40);
  const twin = accepted.find(output => output.unit === '米' && Number(output.quantity) >= 500);
  if (!one || !twin) return null;
  const short = (output: Output, percent: number) => String(Math.round((Number(output.quantity) * percent) / 100)); // prettier-ignore
  one.built_quantity = short(one, 85);
  twin.built_quantity = short(twin, 98);
  const say = ({what, quantity, unit, built_quantity}: Output) =>
    `${what}计划${quantity}${unit ?? ''},验收时数到${built_quantity}${unit ?? ''}`;
  return {
    kind: 'fewer-than-promised',
    zh: `${say(one)},少了15%。`,
    en: `${one.quantity} were promised, ${one.built_quantity} were counted at acceptance: 15% fewer.`,
    subject: address.project(one.project_id),
    rows: rowsOf('projects', [one.project_id]),
    twin: {
      zh: `${say(twin)},只差2%。`,
      en: `${twin.quantity} metres were promised, ${twin.built_quantity} were measured: 2% short.`,
      subject: address.project(twin.project_id),
      rows: rowsOf('projects', [twin.project_id])
    }
  };
};

/**
 * A share reached the village and is not in its accounts, whose balances add up all the same. Twin: a share too, of a village
 * that publishes no accounts of that time.
 */
export const incomeWithoutLine: FinishedPlant = (county, random) => {
  const {accounts} = county.tables;
  const shares = random.shuffle(
    county.tables.dividends.filter(
      share =>
        share.payee_kind === 'village' &&
        (share.paid_on ?? '') >= '2026' &&
        (share.paid_fen ?? 0) > yuan(1000)
    )
  );
  const lineOf = (share: Row<'dividends'>) =>
    accounts.find(
      line =>
        line.village_code === share.village_code &&
        line.kind === 'income' &&
        line.asset_id === share.asset_id &&
        line.amount_fen === share.paid_fen
    );
  const one = shares.find(share => {
    const line = lineOf(share);
    return line !== undefined && carries(accounts, share.village_code, line.line_id);
  });
  const twin = shares.find(share => accounts.every(line => line.village_code !== share.village_code));
  const gone = one && lineOf(one);
  if (!one || !twin || !gone) return null;
  let after = false;
  for (const line of accounts) {
    if (line === gone) after = true;
    else if (after && line.village_code === one.village_code && isBalance(line))
      line.amount_fen = fen(line.amount_fen - gone.amount_fen);
  }
  county.tables.accounts = accounts.filter(line => line !== gone);
  const month = Number(one.paid_on?.slice(5, 7));
  return {
    kind: 'income-without-line',
    zh: `合作社2026年${month}月把分红付给了村里,村里那个季度的账上没有这笔收入。`,
    en: 'A co-operative paid a share to the village; its accounts of that quarter show no such income.',
    subject: address.village(one.village_code),
    rows: rowsOf('dividends', [one.dividend_id]),
    twin: {
      zh: '分红也付给了村里,但这个村没有公布账目,没法比。',
      en: 'A share was paid as well, to a village that publishes no accounts: nothing to compare with.',
      subject: address.village(twin.village_code),
      rows: rowsOf('dividends', [twin.dividend_id])
    }
  };
};

const isBalance = ({kind}: Row<'accounts'>): boolean => kind === 'opening' || kind === 'closing';

/** Do a village’s accounts add up from line to line, and stay above zero without the income `gone`? */
function carries(accounts: readonly Row<'accounts'>[], code: string, gone: string): boolean {
  let [balance, less, seen] = [0, 0, false];
  for (const line of accounts) {
    if (line.village_code !== code) continue;
    if (line.line_id === gone) less = line.amount_fen;
    if (line.kind === 'opening' && !seen) [balance, seen] = [line.amount_fen, true];
    else if (isBalance(line)) {
      if (line.amount_fen !== balance) return false;
    } else balance += line.kind === 'income' ? line.amount_fen : -line.amount_fen;
    if (balance < less) return false;
  }
  return seen;
}

/** Left the list in 2020, and a fifth or less of that year’s money since. Twin: less as well, but more than half of it. */
export const fundsDropAfterExit: FinishedPlant = (county, random) => {
  const years = new Map(county.tables.funds.map(fund => [fund.fund_id, fund.year]));
  const places = new Map<string, string[]>();
  for (const line of county.tables.project_villages)
    places.set(line.project_id, [...(places.get(line.project_id) ?? []), line.village_code]);
  const money = new Map<string, number>();
  for (const {project_id, fund_id, amount_fen} of county.tables.allocations) {
    const [code, ...others] = places.get(project_id) ?? [];
    const key = `${code} ${years.get(fund_id)}`;
    if (code !== undefined && others.length === 0) money.set(key, (money.get(key) ?? 0) + amount_fen);
  }
  const of = (village: Row<'villages'>, year: number) => money.get(`${village.village_code} ${year}`) ?? 0;
  /** Per cent of 2020’s money in an average year since. */
  const rest = (village: Row<'villages'>) =>
    ((of(village, 2024) + of(village, 2025)) * 50) / of(village, 2020);
  const villages = random.shuffle(
    county.tables.villages.filter(
      village =>
        village.valid_to === null &&
        (village.valid_from ?? '') <= '2020' &&
        of(village, 2020) >= yuan(500_000)
    )
  );
  const one = villages.find(village => village.exit_year === null && rest(village) <= 20);
  const twin = villages.find(
    village => village.exit_year === 2020 && rest(village) > 50 && rest(village) < 85
  );
  if (!one || !twin) return null;
  one.exit_year = 2020;
  one.kind = 'exited';
  return {
    kind: 'funds-drop-after-exit',
    zh: `${one.village}2020年出列,2024年、2025年平均每年安排的项目钱不到2020年的五分之一,全县却多了。`,
    en: 'A village left the list in 2020; in 2024 and 2025 less than a fifth of that year’s project money was allocated to it, while the county had more.',
    subject: address.village(one.village_code),
    rows: rowsOf('villages', [one.village_code]),
    twin: {
      zh: '也是2020年出列,后来的钱也少了,但还有一半以上。',
      en: 'Left the list in 2020 too; later years had less, but more than half.',
      subject: address.village(twin.village_code),
      rows: rowsOf('villages', [twin.village_code])
    }
  };
};
