import decodeQR from 'qr/decode.js';
import {expect, test} from 'vitest';
import {qrCode, type QrCode} from '../../src/charts/qr-code.ts';

/** Paints a code as a camera would see it, `scale` pixels a module, and reads it back by another library. */
function read({size, path}: QrCode, scale = 6): string {
  const side = size * scale;
  const data = new Uint8Array(side * side * 4).fill(255);
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)/g))
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++)
      for (let column = Number(x) * scale; column < (Number(x) + Number(width)) * scale; column++)
        data.set([0, 0, 0], (row * side + column) * 4);
  return decodeQR({width: side, height: side, data});
}

test.each([
  'https://www.qingchuan.gov.cn/v/990101100202/',
  'http://10.1.2.3/zhang/v/990101100202/',
  'https://nync.some-longer-county.gov.cn/v/990101100202/'
])('qrCode(%s) is read back as itself and fits version 4', address => {
  const code = qrCode(address);
  expect(read(code)).toBe(address);
  expect(code.version).toBeLessThanOrEqual(4);
});

test('qrCode(…) leaves four modules free on every side', () => {
  const {size, path} = qrCode('https://www.qingchuan.gov.cn/v/990101100202/');
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    expect(Number(x)).toBeGreaterThanOrEqual(4);
    expect(Number(y)).toBeGreaterThanOrEqual(4);
    expect(Number(x) + Number(width)).toBeLessThanOrEqual(size - 4);
    expect(Number(y)).toBeLessThan(size - 4);
  }
});
