import {spawnSync} from 'node:child_process';
import {createPublicKey, generateKeyPairSync} from 'node:crypto';
import {cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {diskReleases} from '../../scripts/release/release-folder.ts';
import {contentOf} from '../../scripts/release/stored-content.ts';
import {isSound, verifySite} from '../../scripts/verify/verify-site.ts';
import type {SiteInfo} from '../../src/publish/packs/site-info.ts';
import {parseChanges} from '../../src/release/changes.ts';
import {shortFingerprint} from '../../src/release/checkpoint.ts';
import {readHistory} from '../../src/release/history.ts';
import {parseManifest, parsePackList} from '../../src/release/manifest.ts';
import {sha256} from '../../src/release/sha256.ts';
import {sshPublicKey} from '../../src/release/ssh-signature.ts';
import {readStored} from '../../src/release/stored-file.ts';
import {signatureCommand} from '../../src/views/verify.ts';
import {busyVillage} from '../site/golden-payments.ts';
import {filesBelow, releasedSite} from './release-site.ts';

const site = releasedSite();
const {privateKey: key} = generateKeyPairSync('ed25519');
const {privateKey: otherKey} = generateKeyPairSync('ed25519');
const fingerprintOf = (secret: typeof key) => sshPublicKey(createPublicKey(secret)).fingerprint;
const disk = () => diskReleases(site.releases);
const state = () =>
  filesBelow(site.releases).map(name => [name, sha256(readFileSync(join(site.releases, name)))]);
const sound = () => isSound(verifySite(site.out));
afterAll(() => site.remove());

// The tests of this file tell one story, in order: each release builds on the one before.
describe('the first release', () => {
  beforeAll(() => site.release({key}));

  test('holds every table and setting of data/ byte for byte and every pack, each under the hash of nonce and content', () => {
    const manifest = parseManifest(site.text('1/manifest.json'))!;
    const names = filesBelow(site.data).filter(name => !name.includes('/'));
    expect(Object.keys(manifest.data)).toEqual(names);
    for (const name of names)
      expect(readFileSync(join(site.data, name)).equals(contentOf(disk(), manifest.data[name]!)!)).toBe(true);
    for (const entry of disk().entries()) {
      expect(sha256(disk().stored(entry)!)).toBe(entry);
      expect(readStored(disk().stored(entry)!)!.nonce).toMatch(/^[0-9a-f]{32}$/);
    }
    const kept = Object.entries(manifest.packs).flatMap(([kind, {packs}]) =>
      Object.entries(packs).map(([id, entry]) => [kind, id, entry])
    );
    expect(kept.length).toBeGreaterThan(20);
    for (const [kind, id, entry] of kept)
      expect(
        Buffer.from(contentOf(disk(), entry!)!).equals(
          readFileSync(join(site.out, `api/v1/${kind}/${id}.json`))
        )
      ).toBe(true);
    const pictures = filesBelow(join(site.out, 'attachments'));
    expect(disk().entries().length).toBe(
      names.length + pictures.length + filesBelow(join(site.snapshot, 'packs')).length
    );
  });

  test('holds every picture of an attachment as it is published, never the original', () => {
    const {packs: entries} = parsePackList(site.text('1/picture.json'))!;
    expect(Object.keys(entries)).toEqual(['T-1', 'T-3']);
    const kept = Buffer.from(contentOf(disk(), entries['T-1']!)!);
    expect(kept.equals(readFileSync(join(site.out, 'attachments/T-1.jpg')))).toBe(true);
    const original = readFileSync(join(site.data, 'attachments/wall.svg'), 'utf8');
    for (const entry of disk().entries())
      expect(readFileSync(join(site.releases, 'files', entry), 'utf8')).not.toContain(original);
  });

  test('holds no hash of bare content, nor one over all packs: a pack that is taken out could be guessed against it', () => {
    const texts = filesBelow(join(site.releases, '1'))
      .map(name => site.text(`1/${name}`))
      .join('\n');
    const {fingerprint} = JSON.parse(readFileSync(join(site.snapshot, 'site.json'), 'utf8')) as SiteInfo;
    expect(texts).not.toContain(fingerprint);
    for (const name of filesBelow(join(site.out, 'api/v1')))
      expect(texts).not.toContain(sha256(readFileSync(join(site.out, 'api/v1', name))));
  });

  test('takes its day from the settings and names settings, code and lockfile', () => {
    const manifest = parseManifest(site.text('1/manifest.json'))!;
    expect(manifest.published_on).toBe('2026-10-15');
    expect(manifest.settings).toBe(manifest.data['settings.json']);
    expect(manifest.lockfile).toBe(sha256(readFileSync('package-lock.json')));
    expect(manifest.code.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(manifest.previous).toBeNull();
  });

  test('travels with the site, which is sound and says so by stock tools too', () => {
    expect(sound()).toBe(true);
    for (const name of filesBelow(site.releases))
      expect(
        readFileSync(join(site.out, 'releases', name)).equals(readFileSync(join(site.releases, name)))
      ).toBe(true);
    expect(spawnSync('sha256sum', ['-c', '--quiet', 'SHA256SUMS'], {cwd: site.out}).status).toBe(0);
    expect(readFileSync(join(site.out, 'SHA256SUMS'), 'utf8').trim().split('\n').length).toBe(
      filesBelow(site.out).length - 1
    );
  });

  const noTool = spawnSync('ssh-keygen', ['-?']).error !== undefined;
  test.skipIf(noTool)(
    'is signed: the documented command of OpenSSH accepts the checkpoint, and no other',
    () => {
      const folder = join(site.out, '..', 'signature');
      mkdirSync(folder);
      for (const name of ['1/checkpoint.txt', '1/checkpoint.txt.sig', 'allowed_signers'])
        cpSync(join(site.out, 'releases', name), join(folder, name.replace('1/', '')));
      const run = () => spawnSync('sh', ['-c', signatureCommand], {cwd: folder, encoding: 'utf8'});
      expect(run().stdout).toContain('Good "village-ledger-checkpoint" signature');
      expect(site.page('verify')).toContain(signatureCommand.replace(/</g, '&lt;').replace(/>/g, '&gt;'));
      const file = join(folder, 'checkpoint.txt');
      writeFileSync(file, readFileSync(file, 'utf8').replace('2026-10-15', '2026-10-16'));
      expect(run().status).not.toBe(0);
    }
  );

  test('shows its short fingerprint on home, /verify/ and /changes/, in both languages', () => {
    const print = shortFingerprint(site.text('1/checkpoint.txt'));
    for (const page of ['', 'verify', 'changes', 'en', 'en/verify', 'en/changes'])
      expect(site.page(page)).toContain(print);
  });

  test('is not made twice of the same data', async () => {
    const before = state();
    expect(await site.refused({key})).toEqual({kind: 'nothing-new', release: 1});
    expect(state()).toEqual(before);
  });
});

describe('a changed and a removed payment', () => {
  const change = () =>
    site.edit('disbursements.csv', text => {
      const lines = text.split('\n').filter(line => !line.startsWith('D2025-0010,'));
      return lines
        .map(line => (line.startsWith('D2025-0005,') ? line.replace(/,(\d+)\.00,(2025-)/, ',9.00,$2') : line))
        .join('\n');
    });
  const old = (): string =>
    /^D2025-0005,.*,(\d+\.00),2025-/m.exec(readFileSync(join(site.data, 'disbursements.csv'), 'utf8'))![1]!;
  let was = '';

  test('without a word in corrections.csv stop the release, name the rows and give the template; nothing is touched', async () => {
    was = old();
    const before = [state(), readFileSync(join(site.out, 'SHA256SUMS'), 'utf8')];
    change();
    const refusal = await site.refused({key});
    expect(refusal.kind).toBe('unexplained');
    if (refusal.kind !== 'unexplained') return;
    expect(refusal.needed).toEqual([
      {table: 'disbursements', id: 'D2025-0005', field: 'amount', old: was, new: '9.00'},
      {table: 'disbursements', id: 'D2025-0010', field: 'disbursement_id', old: 'D2025-0010', new: ''}
    ]);
    expect(refusal.template).toContain(`disbursements,D2025-0005,amount,${was},9.00,,2026-10-15,`);
    expect([state(), readFileSync(join(site.out, 'SHA256SUMS'), 'utf8')]).toEqual(before);
    expect(existsSync(`${site.releases}.new`)).toBe(false);
  });

  test('with their reasons make the second release, which lists both, and the village’s page says them', async () => {
    site.settings({published_on: '2026-11-15'});
    site.edit('corrections.csv', text =>
      [
        text.trimEnd(),
        `disbursements,D2025-0005,amount,${was},9,面积重复登记,2026-11-02,青农函〔2026〕7号`,
        'disbursements,D2025-0010,disbursement_id,D2025-0010,,重复发放已退回,2026-11-03,',
        ''
      ].join('\n')
    );
    // What the money became: an income corrected, a line dropped, a party that turned out to be a person.
    site.edit('accounts.csv', text =>
      text
        .replace(',4500.00,,business,', ',4400.00,,business,')
        .replace(/^L-5,.*\n/m, '')
        .replace(',青石县供电公司(虚构),firm,', ',,household,')
    );
    site.edit('dividends.csv', text => text.replace(',household,9,', ',household,8,'));
    site.edit('assets.csv', text => text.replace('A-WALL,栈行村河堤', 'A-WALL,栈行村新河堤'));
    await site.release({key});
    const changes = parseChanges(site.text('2/changes.json'))!;
    const fen = Math.round(Number(was) * 100);
    const payments = changes.revisions.filter(({table}) => table === 'disbursements');
    expect(payments.map(r => [r.kind, r.id, r.field, r.old, r.new, r.reason, r.subjects[0]])).toEqual([
      ['changed', 'D2025-0005', 'amount_fen', fen, 900, '面积重复登记', `village/${busyVillage}`],
      ['removed', 'D2025-0010', null, null, null, '重复发放已退回', `village/${busyVillage}`]
    ]);
    expect(changes.tables['disbursements']!.changed).toEqual({rows: 1, fen: 900 - fen});
    expect(changes.tables['disbursements']!.removed.rows).toBe(1);
    const page = site.page(`village/${busyVillage}`);
    expect(page).toContain('D2025-0005的实发金额:');
    expect(page).toMatch(/2026-11-02由[\d,]+元改为9元.原因.面积重复登记.青农函〔2026〕7号../);
    const code = busyVillage.slice(0, 9);
    expect(site.page(`township/${code}`)).toContain('算进这里合计的发放,公布以后改过2处。');
    expect(site.page(`county/${code.slice(0, 6)}`)).toContain('算进这里合计的发放,公布以后改过2处。');
    const {item} = site
      .pack('village', busyVillage)
      .rows.payments.find(p => p.disbursement_id === 'D2025-0005')!;
    expect(site.page(`item/${item}`)).toContain('算进这里合计的发放,公布以后改过');
    expect(page).toMatch(/D2025-0010.2026-11-03删去.金额[\d,]+元.原因.重复发放已退回/);
    expect(site.page('changes')).toContain('第2期');
    expect(sound()).toBe(true);
  });

  test('so do lines about the use of the money, on their village’s page, and neither name of a person is told', () => {
    const {revisions, tables} = parseChanges(site.text('2/changes.json'))!;
    const others = revisions.filter(({table}) => table !== 'disbursements');
    expect(others.map(r => [r.table, r.id, r.kind, r.field, r.old, r.new, r.amount_fen])).toEqual([
      ['accounts', 'L-2', 'changed', 'amount_fen', 450_000, 440_000, null],
      ['accounts', 'L-5', 'removed', null, null, null, 960_000],
      ['accounts', 'L-6', 'changed', 'counterparty', null, null, null],
      ['accounts', 'L-6', 'changed', 'counterparty_kind', 'firm', 'household', null],
      ['assets', 'A-WALL', 'changed', 'asset', '栈行村河堤', '栈行村新河堤', null],
      ['dividends', 'V-1', 'changed', 'households', 9, 8, null]
    ]);
    const village = 'village/990201200203';
    expect(new Set(others.map(r => r.subjects.join(' ')))).toEqual(
      new Set([village, `${village} project/P-OVER`])
    );
    expect(tables['accounts']!.removed.rows).toBe(1);
    expect(site.page(village)).toMatch(/村级收支L-5:2026-11-15删去.金额9,600元.没有写明原因/);
    expect(site.page(village)).toMatch(/村级收支L-2的金额:2026-11-15由4,500元改为4,400元/);
    expect(site.page('project/P-OVER')).toContain('资产A-WALL的资产名称:');
    expect(site.page('changes')).toContain('../village/990201200203/index.html');
    expect(site.text('2/changes.json')).not.toContain('供电公司');
  });

  test('keep the entries and nonces of all that did not change', () => {
    const second = parseManifest(site.text('2/manifest.json'))!;
    const first = parseManifest(site.text('1/manifest.json'))!;
    expect(second.previous).toBe(sha256(site.text('1/manifest.json')));
    expect(second.data['villages.csv']).toBe(first.data['villages.csv']);
    expect(second.data['disbursements.csv']).not.toBe(first.data['disbursements.csv']);
    expect(Object.keys(second.packs['village']!.packs).length).toBeLessThan(
      Object.keys(first.packs['village']!.packs).length
    );
    expect(Object.keys(second.packs['village']!.packs)).toContain(busyVillage);
  });

  test('a checkpoint kept from the first release fits the second; one of another history does not', () => {
    const first = site.text('1/checkpoint.txt');
    const ask = (against: string) => verifySite(site.out, {against}).find(({check}) => check === 'against')!;
    expect(ask(first)).toMatchObject({release: 1, wrong: []});
    expect(
      ask(first.replace(/manifest (.)/, (_, digit) => `manifest ${digit === '0' ? '1' : '0'}`)).wrong
    ).not.toEqual([]);
  });

  test('a list of changes that is shortened or invented is found, though its hash is put right', () => {
    const folder = join(site.out, '..', 'forged');
    const path = join(folder, 'releases/2/changes.json');
    const forge = (from: RegExp | string, to: string) => {
      cpSync(site.out, folder, {recursive: true});
      writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
      const finding = verifySite(folder).find(({check}) => check === 'changes')!;
      rmSync(folder, {recursive: true});
      return finding.wrong.length;
    };
    expect(forge('', '')).toBe(0);
    expect(forge(/,\{[^{}]*"D2025-0010"[^{}]*\}/, '')).toBeGreaterThan(0);
    expect(forge('"new":900', '"new":901')).toBeGreaterThan(0);
  });
});

describe('a release that does not extend the last one is refused', () => {
  test('when an earlier one is missing or damaged; the site is still built and names it', async () => {
    const away = `${site.releases}-away`;
    renameSync(join(site.releases, '1'), away);
    site.edit('teams.csv', text => `${text.trimEnd()}\n`);
    expect(await site.refused({key})).toEqual({kind: 'faults', faults: [{release: 1, kind: 'missing'}]});
    await site.build();
    expect(site.page('changes')).toContain('第1期不见了。');
    expect(isSound(verifySite(site.out))).toBe(false);
    renameSync(away, join(site.releases, '1'));
  });

  test('when the releases at hand are an old copy: the site has a newer one, and names it when it is built without', async () => {
    await site.build();
    const away = `${site.releases}-away`;
    renameSync(join(site.releases, '2'), away);
    expect(await site.refused({key})).toEqual({kind: 'behind-site', ours: 1, site: 2});
    await site.build();
    expect(site.page('changes')).toContain('第2期不见了。');
    renameSync(away, join(site.releases, '2'));
    await site.build();
    expect(sound()).toBe(true);
  });

  test('when its day is before that of the last', async () => {
    site.settings({published_on: '2026-11-14'});
    site.edit('teams.csv', text => `${text.trimEnd()}\n\n`);
    expect(await site.refused({key})).toEqual({kind: 'earlier-day', last: '2026-11-15', now: '2026-11-14'});
    site.settings({published_on: '2026-12-15'});
  });
});

describe('withdrawing a payment for legal reasons', () => {
  const id = 'D2025-0012';
  const holding = (folder: string, text: string) =>
    filesBelow(folder).filter(name => readFileSync(join(folder, name), 'latin1').includes(text));
  const entriesBefore = new Map<string, Uint8Array>();

  test('is refused while it still stands in data/', async () => {
    expect(await site.refused({key, withdraw: id})).toEqual({kind: 'still-there', values: [id]});
  });

  test('is refused where no release ever held it: a mistyped id must not look done', async () => {
    const before = state();
    expect(await site.refused({key, withdraw: 'D2025-12'})).toEqual({
      kind: 'never-there',
      values: ['D2025-12']
    });
    expect(state()).toEqual(before);
  });

  test('takes content and nonce out of all releases, the site’s too; the entries and the reason stay', async () => {
    for (const name of holding(join(site.releases, 'files'), id))
      entriesBefore.set(name, disk().stored(name)!);
    expect(entriesBefore.size).toBeGreaterThan(2);
    site.edit('disbursements.csv', text =>
      text
        .split('\n')
        .filter(line => !line.startsWith(`${id},`))
        .join('\n')
    );
    const {release} = await site.release({key, withdraw: id, because: '本人依法要求撤回'});
    expect(release).toMatchObject({number: 3, removed: entriesBefore.size});
    expect(holding(site.releases, id)).toEqual([]);
    expect(holding(site.out, id)).toEqual([]);
    const removed = parseManifest(site.text('3/manifest.json'))!.removed;
    expect(removed.withdrawn).toEqual([...entriesBefore.keys()].sort());
    const first = site.text('1/manifest.json') + site.text('2/manifest.json');
    for (const [entry, stored] of entriesBefore) {
      expect(first).toContain(entry);
      const {nonce, content} = readStored(stored)!;
      expect(holding(site.releases, nonce)).toEqual([]);
      expect(holding(site.out, nonce)).toEqual([]);
      // Who remembers the whole content, to the byte, still cannot prove it against the entry.
      expect(sha256(content)).not.toBe(entry);
      expect(holding(site.releases, sha256(content))).toEqual([]);
    }
    expect(site.page('changes')).toContain('本人依法要求撤回');
    expect(parseChanges(site.text('3/changes.json'))!.hidden).toEqual({
      [`village/${busyVillage}`]: {withdrawn: 1}
    });
    expect(parseChanges(site.text('3/changes.json'))!.revisions).toEqual([]);
    expect(site.page(`village/${busyVillage}`)).toContain('第3期起,有1行按规定不再显示。');
    expect(sound()).toBe(true);
  });

  test('stays done when the command is killed between the rename and the deletions: the next one deletes', async () => {
    const [[entry, stored]] = [...entriesBefore] as [[string, Uint8Array]];
    writeFileSync(join(site.releases, 'files', entry), stored);
    await site.build();
    expect(existsSync(join(site.releases, 'files', entry))).toBe(false);
    expect(existsSync(join(site.out, 'releases/files', entry))).toBe(false);
  });
});

describe('signatures', () => {
  test('a checkpoint signed with a key that is not listed, or whose signature is gone, is found', () => {
    const folder = join(site.out, '..', 'resigned');
    cpSync(join(site.out, 'releases'), folder, {recursive: true});
    rmSync(join(folder, '2/checkpoint.txt.sig'));
    expect(readHistory(diskReleases(folder)).faults).toEqual([{release: 2, kind: 'no-signature'}]);
    cpSync(join(folder, '1/checkpoint.txt.sig'), join(folder, '2/checkpoint.txt.sig'));
    expect(readHistory(diskReleases(folder)).faults).toEqual([{release: 2, kind: 'bad-signature'}]);
  });

  test('an unsigned release works and says so; --key asks for one key', async () => {
    site.edit('teams.csv', text => `${text.trimEnd()}\n`);
    await site.release();
    expect(disk().text('4/checkpoint.txt.sig')).toBeNull();
    const [signature] = verifySite(site.out).filter(({check}) => check === 'signature');
    expect(signature).toMatchObject({signed: 3, unsigned: 1, wrong: []});
    expect(site.page('verify')).toContain('最后一期没有签名。');
    const last = readHistory(disk()).releases[2]!.checkpoint.key!;
    expect(verifySite(site.out, {key: last}).find(({check}) => check === 'signature')!.wrong).toEqual([last]);
  });

  test('another key is refused, until the old one signs it over; /verify/ says it, and verify misses the old one’s signature', async () => {
    const before = state();
    const refusal = await site.refused({key: otherKey});
    expect(refusal).toEqual({kind: 'other-key', last: fingerprintOf(key), now: fingerprintOf(otherKey)});
    expect(state()).toEqual(before);
    site.edit('teams.csv', text => `${text}\n`);
    await site.release({key: otherKey, formerKeys: [key]});
    expect(site.page('verify')).toContain('第5期换了签名密钥,旧密钥签了字交接。');
    expect(sound()).toBe(true);
    rmSync(join(site.out, 'releases/5/handover.sig'));
    const ask = (options?: {key: string}) =>
      verifySite(site.out, options).find(({check}) => check === 'signature')!.wrong;
    expect(ask()).toEqual(['releases/5/handover.sig']);
    expect(ask({key: fingerprintOf(otherKey)})).toEqual([]);
    expect(ask({key: fingerprintOf(key)})).toContain(fingerprintOf(key));
  });

  test('a lost key: a reason instead of its signature, which pages and verify tell', async () => {
    const third = generateKeyPairSync('ed25519').privateKey;
    site.edit('teams.csv', text => `${text}\n`);
    await site.release({key: third, newKeyBecause: '电脑损坏,密钥丢失'});
    expect(parseManifest(site.text('6/manifest.json'))!.key_changed_because).toBe('电脑损坏,密钥丢失');
    for (const page of ['verify', 'changes'])
      expect(site.page(page)).toContain('旧密钥没有签字交接,说明是:电脑损坏,密钥丢失');
    expect(sound()).toBe(false);
    expect(isSound(verifySite(site.out, {key: fingerprintOf(third)}))).toBe(true);
  });
});
