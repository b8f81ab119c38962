import {expect, test} from 'vitest';
import {csvColumnSum} from '../../scripts/scan/csv-column-sum.ts';
import {pageFigures, printedFen} from '../../scripts/scan/page-figures.ts';

test('printedFen(text) reads what a reader sees, to the fen', () => {
  expect(['1,286,000元', '-50.5', '−1,234.05 yuan', '0', '12元(约)'].map(printedFen)).toEqual([
    128600000n,
    -5050n,
    -123405n,
    0n,
    1200n
  ]);
  expect(() => printedFen('没有公布')).toThrow(SyntaxError);
});

test('pageFigures(html) finds payment cells, aggregate cells and named sums, and no others', () => {
  const html =
    `<b data-sum="paid">1,000.50元</b><td data-pay>1,000</td><td data-pay>.5</td>`.replace('.5<', '0.50<') +
    `<td data-agg>7</td><td>99</td>`;
  expect(pageFigures(html)).toEqual({
    payments: 2,
    paid: 100050n,
    aggregated: 700n,
    sums: [['paid', 100050n]]
  });
});

test('csvColumnSum(csv, column) reads quoted cells with line breaks', () => {
  expect(csvColumnSum('\uFEFFid,note,amount\r\n1,"a\r\nb",-1.50\r\n2,,3.00\r\n', 'amount')).toEqual({
    rows: 2,
    fen: 150n
  });
});
