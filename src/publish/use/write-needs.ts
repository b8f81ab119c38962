import {fen} from '../../model/money.ts';
import type {Corpus} from '../corpus/corpus.ts';
import {needLines, needStates} from './need-lines.ts';
import {by, groupBy} from '../corpus/order.ts';
import type {PackWriter} from '../pack-writer.ts';
import type {NeedFigures, NeedLine, NeedsPack} from '../packs/needs.ts';
import {sourceList} from '../corpus/sources.ts';

/** Writes the pack of all needs of villages, where any is published; it comes back for the roots of the money. */
export function writeNeeds(corpus: Corpus, writer: PackWriter): NeedsPack | null {
  const lines = needLines(corpus);
  const pack = lines.length ? needsPack(corpus, lines) : null;
  writer.index('needs', pack ? [writer.pack(pack, 'needs')] : []);
  return pack;
}

function needsPack(corpus: Corpus, needs: readonly NeedLine[]): NeedsPack {
  const from = sourceList(corpus.names);
  for (const line of needs) {
    from.rows(line.file, 1);
    from.fund(line.fund_id);
    from.project(line.project_id);
  }
  return {
    kind: 'needs',
    id: 'needs',
    record: {},
    rows: {
      needs,
      townships: [...groupBy(needs, line => line.township_code)]
        .map(([township_code, own]) => ({
          township_code,
          township: own[0]?.township ?? null,
          ...needFigures(own)
        }))
        .sort(by(line => line.township_code)),
      donors: [...groupBy(needs.filter(isMet), line => line.donor_kind)]
        .map(([donor_kind, own]) => ({donor_kind, ...needFigures(own)}))
        .sort(by(line => line.donor_kind))
    },
    figures: needFigures(needs),
    findings: [],
    sources: from.sources()
  };
}

const isMet = ({state}: NeedLine): boolean => state !== 'open';

const sum = (values: readonly (number | null)[]): number =>
  fen(values.reduce((total: bigint, value) => total + BigInt(value ?? 0), 0n));

/** Of any needs: how many in which state, what was asked for, promised and delivered, and how much of that a fund took in. */
export function needFigures(needs: readonly NeedLine[]): NeedFigures {
  const [open, matched, delivered, accepted] = needStates.map(
    state => needs.filter(line => line.state === state).length
  ) as [number, number, number, number];
  const waiting = needs.filter(line => line.state === 'open');
  return {
    needs: needs.length,
    open,
    matched,
    delivered,
    accepted,
    value_fen: sum(needs.map(line => line.value_fen)),
    open_value_fen: sum(waiting.map(line => line.value_fen)),
    given_fen: sum(needs.map(line => line.given_fen)),
    delivered_fen: sum(needs.map(line => line.delivered_fen)),
    booked_fen: sum(needs.map(line => (line.fund_id === null ? null : line.delivered_fen)))
  };
}
