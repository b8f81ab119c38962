import {fen} from '../../model/money.ts';
import {fundYear} from '../corpus/fund-names.ts';
import type {FundLine} from '../packs/fund.ts';
import type {Stored} from '../corpus/stored.ts';

/**
 * Exact sums of one fund. `direct`: paid without a project, sensitive items included. `passedOn`: amounts of the documents
 * that hand its money on; their use stands on their own pages, so it is no remainder here.
 */
export interface FundMoney {
  readonly allocated: bigint;
  readonly direct: bigint;
  readonly passedOn: bigint;
  readonly paid: bigint;
}

export function fundLine(fund: Stored<'funds'>, {allocated, direct, passedOn, paid}: FundMoney): FundLine {
  const amount_fen = fund.amount_fen;
  return {
    fund_id: fund.fund_id,
    fund: fund.fund,
    document_no: fund.document_no,
    kind: fund.kind,
    level: fund.level,
    year: fundYear(fund),
    amount_fen,
    allocated_fen: fen(allocated),
    direct_fen: fen(direct),
    paid_fen: fen(paid),
    remainder_fen: amount_fen === null ? null : fen(BigInt(amount_fen) - allocated - direct - passedOn)
  };
}
