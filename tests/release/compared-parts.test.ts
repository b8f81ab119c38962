import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {canonicalJson} from '../../src/model/canonical.ts';
import {comparedParts} from '../../src/release/compared-parts.ts';
import {contractFields} from '../../src/release/contract-fields.ts';
import {differences} from '../../src/release/differences.ts';
import type {PackLike} from '../../src/release/pack-rows.ts';

const bytes = (value: unknown) => new TextEncoder().encode(canonicalJson(value));

/** Texts that look like the marks between the members of a pack. */
const hostile = fc.oneof(
  fc.string({unit: 'grapheme'}),
  fc.constantFrom(
    '"},{"amount_fen":1}],"projects":[{',
    ',"rows":{"payments":[',
    ',"record":{',
    '\\',
    '\\"',
    '}]}',
    '"expired_payments":7'
  )
);
const rows = (fields: Record<string, fc.Arbitrary<unknown>>, key: string, prefix: string) =>
  fc
    .array(fc.record(fields), {maxLength: 4})
    .map(list => list.map((row, at) => ({...row, [key]: `${prefix}${at}`})));
const nullable = fc.option(hostile, {nil: null});
const pack = (kind: 'village' | 'project') =>
  fc.record({
    kind: fc.constant(kind),
    id: fc.constant('990101101201'),
    figures: fc.record({
      expired_payments: fc.nat(9),
      list: fc.array(fc.record({id: hostile, kind: hostile}))
    }),
    findings: fc.array(fc.record({title: hostile}), {maxLength: 2}),
    record: fc.record({village: hostile, project: hostile, kind: nullable}),
    rows: fc.record({
      corrections: fc.constant([]),
      notices: rows({subject: nullable}, 'notice_id', 'N'),
      outputs: rows({what: hostile, quantity: fc.nat(3)}, 'where', 'W'),
      payments: rows(
        {
          payee: nullable,
          amount_fen: fc.nat(3),
          marks: fc.option(fc.record({raw: fc.record({payee: hostile})}), {nil: null})
        },
        'disbursement_id',
        'D'
      ),
      projects: rows({project: hostile, years: fc.array(fc.nat(3))}, 'project_id', 'P'),
      rounds: fc.array(fc.record({round_id: fc.constantFrom('R1', 'R2'), item: nullable}), {maxLength: 4}),
      teams: fc.array(fc.record({role: hostile, name: hostile}), {maxLength: 2}),
      villages: rows({}, 'village_code', 'V')
    }),
    sources: fc.record({files: fc.array(fc.record({file: hostile}))})
  });

describe('comparedParts', () => {
  test.each(['village', 'project'] as const)('gives the same differences as two whole %s packs', kind => {
    fc.assert(
      fc.property(pack(kind), pack(kind), fc.nat(4), (first, second, common) => {
        // Half of the lists begin or end alike, as those of two releases do.
        const before = first;
        const after = {
          ...second,
          rows: {
            ...second.rows,
            payments: [...first.rows.payments.slice(0, common), ...second.rows.payments.slice(common)]
          }
        };
        const parts = comparedParts(bytes(before), bytes(after));
        expect(differences(parts.before, parts.after, contractFields)).toEqual(
          differences(before as unknown as PackLike, after as unknown as PackLike, contractFields)
        );
        expect((parts.before as unknown as typeof before).figures.expired_payments).toBe(
          before.figures.expired_payments
        );
      })
    );
  });

  test('leaves out what is not compared, and payments that both hold in the same words', () => {
    const payment = (id: string) => ({amount_fen: 1, disbursement_id: id});
    const village = (payments: readonly string[]) =>
      bytes({
        kind: 'village',
        id: '1',
        figures: {},
        record: {},
        rows: {payments: payments.map(payment), projects: [{project_id: 'P1'}], rounds: []},
        sources: {}
      });
    const {before, after} = comparedParts(
      village(['D1', 'D2', 'D4', 'D5']),
      village(['D1', 'D3', 'D4', 'D5'])
    );
    expect(before).toEqual({
      kind: 'village',
      id: '1',
      figures: {},
      record: {},
      rows: {payments: [payment('D2')], rounds: []}
    });
    expect(after!.rows).toEqual({payments: [payment('D3')], rounds: []});
  });

  test('payments that only stand in other rows of their file are left out of long lists, and no text that reads like a row is', () => {
    const payments = (first: number, last: string) =>
      bytes({
        kind: 'village',
        id: '1',
        figures: {},
        record: {},
        rows: {
          payments: Array.from({length: 200}, (_, at) => ({
            amount_fen: 1,
            disbursement_id: `D${at}`,
            payee: at === 199 ? last : '"row":7,',
            row: first + at
          }))
        },
        sources: {}
      });
    const {before, after} = comparedParts(payments(2, '"row":5'), payments(3, '"row":6'));
    expect(differences(before, after, contractFields)).toMatchObject([
      {kind: 'changed', id: 'D199', fields: [{field: 'payee', old: '"row":5', new: '"row":6'}]}
    ]);
    expect((after as unknown as {rows: {payments: unknown[]}}).rows.payments).toHaveLength(1);
  });

  test('a pack that is new or gone is given alone; one of another shape as a whole; what is no JSON throws', () => {
    const payee = {
      figures: {paid_fen: 1},
      kind: 'payee',
      id: '1',
      record: {a: 1},
      rows: {payments: [{a: 1}]}
    };
    expect(comparedParts(null, bytes(payee))).toEqual({
      before: null,
      after: {kind: 'payee', id: '1', figures: {}, record: null, rows: {}}
    });
    const odd = {kind: 'village', id: '1', rows: {payments: 7}, record: {}};
    expect(comparedParts(bytes(odd), null)).toEqual({before: odd, after: null});
    expect(() => comparedParts(new TextEncoder().encode('no pack'), null)).toThrow(SyntaxError);
  });
});
