import {expect, test} from 'vitest';
import {decodePieces, detectEncoding} from '../../src/read/decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, big = false) => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return big ? bytes.swap16() : bytes;
};
/** 村,晴 / 晴川 in GBK. */
const gbk = Uint8Array.from([0xb4, 0xe5, 0x2c, 0xc7, 0xe7, 0x0a, 0xc7, 0xe7, 0xb4, 0xa8, 0x0a]);
const text = (bytes: Uint8Array, size?: number) => {
  const detected = detectEncoding(bytes);
  return 'encoding' in detected
    ? [detected.encoding, [...decodePieces(bytes, detected.encoding, size)].join('')]
    : detected;
};

test('detectEncoding takes the byte order mark, then strict UTF-8, then GB18030', () => {
  expect(text(utf8('村,晴\n'))).toEqual(['utf-8', '村,晴\n']);
  expect(text(utf8('\ufeff村,晴\n'))).toEqual(['utf-8-bom', '村,晴\n']);
  expect(text(utf16('村,晴\n'))).toEqual(['utf-16le', '村,晴\n']);
  expect(text(utf16('村,晴\n', true))).toEqual(['utf-16be', '村,晴\n']);
  expect(text(gbk)).toEqual(['gb18030', '村,晴\n晴川\n']);
  expect(text(new Uint8Array())).toEqual(['utf-8', '']);
});

test('detectEncoding never takes UTF-8 for GB18030, though every byte would fit', () => {
  const bytes = utf8('村村');
  expect(() => new TextDecoder('gb18030', {fatal: true}).decode(bytes)).not.toThrow();
  expect(text(bytes)).toEqual(['utf-8', '村村']);
});

test('decodePieces gives the same text whatever the size of its pieces', () => {
  const lines = '村名,㘵村\r\n"两\n行",𡐓\n'.repeat(40);
  for (const bytes of [utf8(lines), utf16(lines), utf16(lines, true), utf8(`\ufeff${lines}`)])
    for (const size of [1, 2, 3, 7, 64, 100_000]) expect(text(bytes, size)).toEqual(text(bytes, 1 << 20));
  // U+0A00 to U+0AFF hold the byte of a line feed in UTF-16.
  for (const big of [true, false])
    expect(text(utf16('ਅ\nઅ\n'.repeat(9), big), 1)).toEqual(text(utf16('ਅ\nઅ\n'.repeat(9), big)));
});

test('a letter cut off at the end is undecodable, with its byte', () => {
  expect(text(gbk.subarray(0, 9))).toEqual({undecodable: 'gb18030', byte: 9});
  expect(text(utf8('a,b\n村名').subarray(0, 9))).toEqual({undecodable: 'utf-8', byte: 9});
  expect(text(utf16('村名').subarray(0, 5))).toEqual({undecodable: 'utf-16le', byte: 5});
});

test('a damaged UTF-8 file is not taken for GB18030, which would accept it', () => {
  const bytes = utf8('村名,乡镇\n村名村名村名,1\n');
  const damaged = Uint8Array.from([...bytes.subarray(0, -7), ...bytes.subarray(-5)]);
  expect(() => new TextDecoder('gb18030', {fatal: true}).decode(damaged)).not.toThrow();
  expect(text(damaged)).toEqual({undecodable: 'utf-8', byte: 29});
});

test('a byte that fits nowhere is named by its offset', () => {
  expect(text(Uint8Array.from([0x61, 0x2c, 0x62, 0x0a, 0xff, 0x63, 0x0a]))).toEqual({
    undecodable: 'gb18030',
    byte: 4
  });
});

test('a file of carriage returns alone has rows', () => {
  expect(text(utf8('a,b\r1,2\r'))).toEqual(['utf-8', 'a,b\n1,2\n']);
});
