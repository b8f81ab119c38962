import {fen} from '../../model/money.ts';
import type {Corpus} from '../corpus/corpus.ts';
import {accountPeriods} from './account-periods.ts';
import {by} from '../corpus/order.ts';
import type {AssetLine, UseFigures, UseProject, UseRows} from '../packs/use.ts';
import {originOf, plain, type Stored} from '../corpus/stored.ts';

/** Rows about the use of the money as they are published, by village; '' for what stands in no listed village. */
export function useRows(corpus: Corpus): ReadonlyMap<string, UseRows> {
  const {tables, places, accounts} = corpus;
  type Open = {-readonly [K in keyof UseRows]: UseRows[K][number][]};
  const found = new Map<string, Open>();
  const of = (code: string | null): Open => {
    const key = code !== null && places.villages.has(code) ? code : '';
    const rows = found.get(key) ?? {assets: [], income: [], dividends: [], accounts: []};
    found.set(key, rows);
    return rows;
  };
  const assets = new Map(tables.assets.map(row => [row.asset_id, row]));
  for (const row of tables.assets)
    of(row.village_code).assets.push({
      ...plain<'assets'>(row),
      project: row.project_id && (accounts.get(row.project_id)?.line.project ?? null),
      village: (row.village_code && places.villages.get(row.village_code)?.name) ?? null,
      ...originOf(row)
    });
  for (const row of tables.asset_income)
    of(assets.get(row.asset_id)?.village_code ?? null).income.push({
      ...plain<'asset_income'>(row),
      ...originOf(row)
    });
  for (const row of tables.dividends)
    of(row.village_code).dividends.push({...plain<'dividends'>(row), ...originOf(row)});
  for (const row of tables.accounts)
    of(row.village_code).accounts.push({...plain<'accounts'>(row), ...originOf(row)});
  for (const rows of found.values()) {
    const periods = new Map(accountPeriods(rows.accounts).map(({period}, at) => [period, at]));
    rows.accounts.sort(
      by(
        row => periods.get(row.period),
        row => row.on,
        row => row.line_id
      )
    );
  }
  return found;
}

const sum = (values: Iterable<number | null>): number => {
  let total = 0n;
  for (const value of values) total += BigInt(value ?? 0);
  return fen(total);
};

export function useFigures({assets, income, dividends, accounts}: UseRows): UseFigures {
  const state = (which: AssetLine['state']) => assets.filter(asset => asset.state === which).length;
  const village = dividends.filter(({payee_kind}) => payee_kind === 'village');
  const others = dividends.filter(({payee_kind}) => payee_kind !== 'village');
  return {
    assets: assets.length,
    value_fen: sum(assets.map(asset => asset.value_fen)),
    in_use: state('in_use'),
    idle: state('idle'),
    lost: state('lost'),
    income_lines: income.length + dividends.length,
    due_fen: sum(income.map(row => row.due_fen)),
    received_fen: sum(income.map(row => row.received_fen)),
    village_due_fen: sum(village.map(row => row.due_fen)),
    village_paid_fen: sum(village.map(row => row.paid_fen)),
    households_due_fen: sum(others.map(row => row.due_fen)),
    households_paid_fen: sum(others.map(row => row.paid_fen)),
    income_fen: sum(accounts.map(row => (row.kind === 'income' ? row.amount_fen : 0))),
    expenditure_fen: sum(accounts.map(row => (row.kind === 'expenditure' ? row.amount_fen : 0)))
  };
}

/** The projects that were to earn something: those with an earning asset, or of whose assets income or a dividend is published. */
export function useProjects(corpus: Corpus, {assets, income, dividends}: UseRows): readonly UseProject[] {
  const projectOf = new Map(assets.map(asset => [asset.asset_id, asset.project_id]));
  const own = (row: Pick<Stored<'dividends'>, 'asset_id' | 'project_id'>): string | null =>
    row.project_id ?? (row.asset_id ? (projectOf.get(row.asset_id) ?? null) : null);
  const ids = new Set(
    [
      ...assets.filter(asset => asset.class === 'operating').map(asset => asset.project_id),
      ...income.map(row => projectOf.get(row.asset_id) ?? null),
      ...dividends.map(own)
    ].filter(id => id !== null)
  );
  return [...ids].sort().map(project_id => {
    const account = corpus.accounts.get(project_id);
    const things = assets.filter(asset => asset.project_id === project_id);
    const rents = income.filter(row => projectOf.get(row.asset_id) === project_id);
    const shares = dividends.filter(row => own(row) === project_id);
    const village = shares.filter(row => row.payee_kind === 'village');
    const others = shares.filter(row => row.payee_kind !== 'village');
    const periods = [
      ...new Set([...rents.map(row => row.period), ...shares.map(row => row.period ?? '')])
    ].sort();
    return {
      project_id,
      project: account?.line.project ?? project_id,
      benefit_link: account?.row?.benefit_link ?? null,
      allocated_fen: account ? fen(account.allocated_fen) : 0,
      paid_fen: account ? fen(account.paid_fen) : 0,
      assets: things.length,
      value_fen: sum(things.map(asset => asset.value_fen)),
      periods: periods.reverse().map(period => {
        const of = <T extends {readonly period: string | null}>(rows: readonly T[]): readonly T[] =>
          rows.filter(row => (row.period ?? '') === period);
        const counts = of(others).flatMap(row => row.households ?? []);
        return {
          period,
          due_fen: sum([...of(rents), ...of(village)].map(row => row.due_fen)),
          received_fen: sum([
            ...of(rents).map(row => row.received_fen),
            ...of(village).map(row => row.paid_fen)
          ]),
          households_due_fen: sum(of(others).map(row => row.due_fen)),
          households_fen: sum(of(others).map(row => row.paid_fen)),
          households: counts.length ? Math.max(...counts) : null
        };
      })
    };
  });
}
