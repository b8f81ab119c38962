import {isId} from '../../model/places.ts';
import type {Store} from '../../store/open-store.ts';
import type {Corpus} from '../corpus/corpus.ts';
import type {CrossSums} from '../places/cross-sums.ts';
import {fundLine} from './fund-lines.ts';
import {fundPack} from './fund-pack.ts';
import type {IndexOf} from '../index-entries.ts';
import {itemPack} from './item-pack.ts';
import {lockstep} from '../lockstep.ts';
import {by, compareKeys, groupBy} from '../corpus/order.ts';
import type {PackWriter} from '../pack-writer.ts';
import type {FundLine} from '../packs/fund.ts';
import {payeePack} from './payee-pack.ts';
import {paymentOrder, type PaymentRow} from '../corpus/payment.ts';
import type {ProjectAccount} from '../corpus/project-accounts.ts';
import {projectPack} from './project-pack.ts';

/** Writes the packs of projects, funds, items and payees; the funds' lines come back for the site's own pack. */
export async function writeSubjects(
  store: Store,
  corpus: Corpus,
  writer: PackWriter,
  cross: CrossSums
): Promise<readonly FundLine[]> {
  await writeProjects(store, corpus, writer, cross);
  await writePayees(store, corpus, writer);
  writeItems(corpus, writer, cross);
  return writeFunds(corpus, writer, cross);
}

async function writeProjects(
  store: Store,
  corpus: Corpus,
  writer: PackWriter,
  cross: CrossSums
): Promise<void> {
  const units = lockstep(
    store.stream<PaymentRow>(
      `SELECT * FROM payments WHERE project_id IS NOT NULL AND NOT person ORDER BY project_id, ${paymentOrder}`
    ),
    row => row.project_id as string
  );
  const entries: IndexOf<'project'>[] = [];
  for (const account of corpus.accounts.values()) {
    const {row, line, project_id} = account;
    if (!row) continue;
    const persons = cross.households.get(project_id) ?? new Map<string, never>();
    const pack = projectPack(corpus, {...account, row}, await units.take(project_id), persons);
    entries.push({...line, ...writer.pack(pack, row.project)});
  }
  await units.close();
  writer.index('project', entries);
}

async function writePayees(store: Store, corpus: Corpus, writer: PackWriter): Promise<void> {
  const contracts = groupBy(
    [...corpus.accounts.values()].filter(({row}) => row?.contractor_code),
    ({row}) => row?.contractor_code as string
  );
  const paid = await store.query<{code: string}>(
    `SELECT DISTINCT payee_code AS code FROM payments WHERE payee_kind IN ('firm', 'cooperative') AND payee_code IS NOT NULL`
  );
  const codes = [...new Set([...paid.map(({code}) => code), ...contracts.keys()])]
    .filter(isId)
    .sort(compareKeys);
  const payments = lockstep(
    store.stream<PaymentRow>(
      `SELECT * FROM payments WHERE payee_kind IN ('firm', 'cooperative') AND payee_code IS NOT NULL ORDER BY payee_code, ${paymentOrder}`
    ),
    row => row.payee_code as string
  );
  const entries: IndexOf<'payee'>[] = [];
  for (const code of codes) {
    const projects: readonly ProjectAccount[] = contracts.get(code) ?? [];
    const pack = payeePack(corpus, code, await payments.take(code), projects);
    const {paid_fen, payments: count} = pack.figures;
    entries.push({
      ...writer.pack(pack, pack.record.payee ?? code),
      paid_fen,
      payments: count,
      projects: projects.length
    });
  }
  await payments.close();
  writer.index('payee', entries);
}

function writeItems(corpus: Corpus, writer: PackWriter, cross: CrossSums): void {
  const entries = [...corpus.items.values()].map((item): IndexOf<'item'> => {
    const pack = itemPack(corpus, item, cross.items.get(item.item));
    const {paid_fen, payments} = pack.figures;
    return {
      ...writer.pack(pack, item.name),
      scope: corpus.names.item(item.item).scope,
      effective_tier: pack.record.effective_tier,
      paid_fen,
      payments,
      villages: pack.rows.villages.filter(({village_code}) => village_code !== null).length
    };
  });
  writer.index('item', entries);
}

function writeFunds(corpus: Corpus, writer: PackWriter, cross: CrossSums): readonly FundLine[] {
  const {tables, funds} = corpus;
  const allocations = groupBy(
    [...corpus.accounts.values()].flatMap(account => account.allocations),
    row => row.fund_id
  );
  const sources = groupBy(tables.fund_sources, row => row.fund_id);
  const children = groupBy(
    [...funds.values()].filter(fund => fund.parent_fund_id !== null),
    fund => fund.parent_fund_id
  );
  const lines = new Map(
    [...funds.values()].map(fund => {
      const allocated = (allocations.get(fund.fund_id) ?? []).reduce(
        (sum, row) => sum + BigInt(row.amount_fen),
        0n
      );
      const {direct = 0n, paid = 0n} = cross.funds.get(fund.fund_id) ?? {};
      const passedOn = (children.get(fund.fund_id) ?? []).reduce(
        (sum, child) => sum + BigInt(child.amount_fen ?? 0),
        0n
      );
      return [fund.fund_id, fundLine(fund, {allocated, direct, passedOn, paid})];
    })
  );
  const entries = [...funds.values()].map((fund): IndexOf<'fund'> => {
    const line = lines.get(fund.fund_id) as FundLine;
    const pack = fundPack(corpus, fund, {
      line,
      allocations: [...(allocations.get(fund.fund_id) ?? [])].sort(
        by(
          row => row.project_id,
          row => row.on,
          row => row.amount_fen,
          row => row.document_no,
          row => row._file,
          row => row._row
        )
      ),
      children: (children.get(fund.fund_id) ?? []).map(child => lines.get(child.fund_id) as FundLine),
      sources: sources.get(fund.fund_id) ?? [],
      sums: cross.funds.get(fund.fund_id)
    });
    return {...line, ...writer.pack(pack, fund.fund)};
  });
  writer.index('fund', entries);
  return [...lines.values()];
}
