import {createPublicKey, generateKeyPairSync} from 'node:crypto';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
  checkpointText,
  parseCheckpoint,
  shortFingerprint,
  type Checkpoint
} from '../../src/release/checkpoint.ts';
import {readPublicLine, signSsh, sshPublicKey, verifySsh} from '../../src/release/ssh-signature.ts';

const {privateKey} = generateKeyPairSync('ed25519');
const {line, fingerprint} = sshPublicKey(createPublicKey(privateKey));
const hash = 'ab'.repeat(32);
const checkpoint: Checkpoint = {
  publisher: '晴川县农业农村局',
  release: 2,
  published_on: '2026-10-15',
  manifest: hash,
  previous: hash,
  key: fingerprint
};

describe('a checkpoint', () => {
  test('is seven lines that a person can read', () => {
    expect(checkpointText({...checkpoint, key: null, previous: null})).toMatchInlineSnapshot(`
      "village-ledger checkpoint 1
      publisher 晴川县农业农村局
      release 2
      published_on 2026-10-15
      manifest abababababababababababababababababababababababababababababababab
      previous none
      key none
      "
    `);
  });

  test('parseCheckpoint(checkpointText(x)) is x, and one changed character is no checkpoint or another one', () => {
    expect(parseCheckpoint(checkpointText(checkpoint))).toEqual(checkpoint);
    const text = checkpointText(checkpoint);
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom('x', '0', '\n', ' '), (at, letter) => {
        fc.pre(text[at] !== letter);
        const read = parseCheckpoint(text.slice(0, at) + letter + text.slice(at + 1));
        expect(read === null || JSON.stringify(read) !== JSON.stringify(checkpoint)).toBe(true);
      })
    );
  });

  test('a publisher with line breaks cannot add a line', () => {
    const text = checkpointText({...checkpoint, publisher: 'x\nrelease 9\u2028key none'});
    expect(parseCheckpoint(text)).toMatchObject({publisher: 'x release 9 key none', release: 2});
  });

  test('shortFingerprint is sixteen digits in groups of four', () => {
    expect(shortFingerprint(checkpointText(checkpoint))).toMatch(/^[0-9a-f]{4}( [0-9a-f]{4}){3}$/);
  });
});

describe('signSsh and verifySsh', () => {
  const message = checkpointText(checkpoint);
  const signature = signSsh(message, privateKey);

  test('accept what was signed with the key, and nothing else', () => {
    expect(verifySsh(message, signature, line)).toBe(true);
    expect(verifySsh(`${message} `, signature, line)).toBe(false);
    const other = sshPublicKey(createPublicKey(generateKeyPairSync('ed25519').privateKey));
    expect(verifySsh(message, signature, other.line)).toBe(false);
  });

  test('refuse a signature in which one character differs', () => {
    fc.assert(
      fc.property(fc.nat(signature.length - 1), fc.constantFrom('A', 'b', '\n', '='), (at, letter) => {
        fc.pre(signature[at] !== letter);
        expect(verifySsh(message, signature.slice(0, at) + letter + signature.slice(at + 1), line)).toBe(
          false
        );
      })
    );
  });

  test('read the public key from its line and refuse lines that are none', () => {
    expect(sshPublicKey(readPublicLine(`${line} a comment`)!).fingerprint).toBe(fingerprint);
    for (const bad of [
      '',
      'ssh-rsa AAAA',
      'ssh-ed25519',
      `ssh-ed25519 ${'A'.repeat(68)}`,
      `${line.slice(0, -4)}`
    ])
      expect(readPublicLine(bad)).toBeNull();
  });
});
