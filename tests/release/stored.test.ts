import {randomBytes} from 'node:crypto';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {entryMaker} from '../../src/release/entry-maker.ts';
import {sha256} from '../../src/release/sha256.ts';
import {readStored, storedFile} from '../../src/release/stored-file.ts';
import {parseSums, sumsText} from '../../src/release/sums.ts';

const nonce = () => randomBytes(16).toString('hex');

test('readStored(storedFile(nonce, content)) gives both back, byte for byte', () => {
  fc.assert(
    fc.property(fc.uint8Array(), content => {
      const own = nonce();
      const read = readStored(storedFile(own, content))!;
      expect(read.nonce).toBe(own);
      expect([...read.content]).toEqual([...content]);
    })
  );
  expect(readStored(new TextEncoder().encode('no nonce'))).toBeNull();
  expect(() => storedFile('short', new Uint8Array())).toThrow(RangeError);
});

describe('entryMaker', () => {
  const content = new TextEncoder().encode('{"paid_fen":90000}\n');
  const stored = new Map<string, Uint8Array>();
  const last = new Map<string, string>();
  const maker = entryMaker(
    hash => stored.get(hash) ?? null,
    nonce,
    (hash, bytes) => stored.set(hash, bytes)
  );
  const entry = (name: string, content: Uint8Array) => maker.entry(last.get(name), content).entry;

  test('keeps entry and nonce of unchanged content, and stores nothing again', () => {
    const first = entry('village/1', content);
    last.set('village/1', first);
    expect(entry('village/1', content)).toBe(first);
    expect(stored.size).toBe(1);
  });

  test('gives equal content of two names two entries: nobody can tell that they are equal', () => {
    expect(entry('village/2', content)).not.toBe(last.get('village/1'));
  });

  test('makes a new entry where the content changed or the stored file is gone', () => {
    for (const other of ['{}\n', '{"paid_fen":90001}\n'])
      expect(entry('village/1', new TextEncoder().encode(other))).not.toBe(last.get('village/1'));
    const before = last.get('village/1')!;
    stored.delete(before);
    expect(entry('village/1', content)).not.toBe(before);
  });

  test('tells the last content where it is another: null where there was none, undefined where it is gone', () => {
    const other = new TextEncoder().encode('{}\n');
    last.set('village/3', entry('village/3', content));
    expect(maker.entry(last.get('village/3'), other).before).toEqual(content);
    expect(maker.entry(last.get('village/3'), content).before).toBeNull();
    expect(maker.entry(last.get('village/4'), content).before).toBeNull();
    last.set('village/3', 'no such entry');
    expect(maker.entry(last.get('village/3'), content).before).toBeUndefined();
  });

  test('an entry is the hash of what is stored, never of the bare content', () => {
    for (const [hash, bytes] of stored) expect(sha256(bytes)).toBe(hash);
    expect([...stored.keys()]).not.toContain(sha256(content));
  });
});

describe('SHA256SUMS', () => {
  const sums = [
    {path: 'b.html', sha256: 'b'.repeat(64)},
    {path: 'a/村.html', sha256: 'a'.repeat(64)}
  ];

  test('is in order of path, as sha256sum writes it', () => {
    expect(sumsText(sums)).toBe(`${'a'.repeat(64)}  a/村.html\n${'b'.repeat(64)}  b.html\n`);
    expect(parseSums(sumsText(sums))!.map(({path}) => path)).toEqual(['a/村.html', 'b.html']);
  });

  test.each([
    ['a capital digit', (text: string) => text.replace('a', 'A')],
    ['one blank instead of two', (text: string) => text.replace('  ', ' ')],
    ['a missing last line break', (text: string) => text.trimEnd()],
    ['a path twice', (text: string) => text + text.split('\n')[1] + '\n'],
    ['a line too many', (text: string) => `${text}\n`]
  ])('parseSums refuses %s', (_, damage) => {
    expect(parseSums(damage(sumsText(sums)))).toBeNull();
  });

  test('a path that sha256sum would escape is refused when writing', () => {
    expect(() => sumsText([{path: 'a\nb', sha256: ''}])).toThrow(RangeError);
  });
});
