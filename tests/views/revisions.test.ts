import {describe, expect, test} from 'vitest';
import {plain} from '../../src/i18n/inline.ts';
import type {SiteReleases, SubjectRevision} from '../../src/release/site-releases.ts';
import {changesView} from '../../src/views/changes.ts';
import {pageContext} from '../../src/views/context.ts';
import {releaseMark, releaseSentences} from '../../src/views/release-mark.ts';
import {revisionsView} from '../../src/views/revisions.ts';
import {site} from './sample.ts';

const zh = pageContext(site(), 'zh-CN', '/village/990101101201/');
const en = pageContext(site(), 'en', '/changes/');
const revision: SubjectRevision = {
  kind: 'changed',
  table: 'disbursements',
  id: 'D1',
  field: 'amount_fen',
  old: 120000,
  new: 90000,
  reason: '面积登记有误',
  on: '2026-03-02',
  document_no: null,
  amount_fen: null,
  release: 2,
  published_on: '2026-04-10'
};
const lines = (more: Partial<SubjectRevision>, context = zh) =>
  revisionsView(context, {revisions: [{...revision, ...more}], hidden: []})!.lines.map(plain);

describe('revisionsView', () => {
  test('says day, old and new value, reason and release in one sentence', () => {
    expect(lines({})).toMatchInlineSnapshot(`
      [
        "发放明细D1的实发金额:2026-03-02由1,200元改为900元,原因:面积登记有误(第2期)",
      ]
    `);
    expect(lines({}, en)).toMatchInlineSnapshot(`
      [
        "Payments D1, Paid: from 1,200 yuan to 900 yuan on 2026-03-02; reason: 面积登记有误 (release 2)",
      ]
    `);
  });

  test('never says who was paid, and says so where no reason is given', () => {
    expect(lines({field: 'payee', old: null, new: null, reason: null, on: null})).toMatchInlineSnapshot(`
      [
        "发放明细D1的收款人:2026-04-10改过(不写新旧内容),没有写明原因(第2期)",
      ]
    `);
  });

  test('a removed payment is told with its amount; choices and days are put in words', () => {
    expect(lines({kind: 'removed', field: null, old: null, new: null, amount_fen: 120000}))
      .toMatchInlineSnapshot(`
      [
        "发放明细D1:2026-03-02删去,金额1,200元,原因:面积登记有误(第2期)",
      ]
    `);
    expect(lines({field: 'channel', old: null, new: 'card'})).toMatchInlineSnapshot(`
      [
        "发放明细D1的发放方式:2026-03-02由空白改为一卡通,原因:面积登记有误(第2期)",
      ]
    `);
    expect(lines({field: 'paid_on', old: '2026-03', new: '2026-03-01'})).toMatchInlineSnapshot(`
      [
        "发放明细D1的发放日期:2026-03-02由2026年3月改为2026年3月1日,原因:面积登记有误(第2期)",
      ]
    `);
  });

  test('newest first; what is only counted comes last; nothing at all is no block', () => {
    const view = revisionsView(zh, {
      revisions: [revision, {...revision, id: 'D2', release: 3}],
      hidden: [{release: 2, published_on: '2026-04-10', rows: 3}]
    })!;
    expect(view.lines.map(line => /D\d/.exec(plain(line))?.[0] ?? plain(line))).toEqual([
      'D2',
      'D1',
      expect.stringContaining('3行')
    ]);
    expect(revisionsView(zh, {revisions: [], hidden: []})).toBeNull();
  });

  test('a township, item or fund whose sums were revised elsewhere says how often, with a link to where', () => {
    const view = revisionsView(zh, {revisions: [], hidden: [], concerned: 3})!;
    expect(view.lines.map(plain)).toMatchInlineSnapshot(`
      [
        "算进这里合计的发放,公布以后改过3处。在哪个村、哪个项目,见“公布以后改了什么”。",
      ]
    `);
    expect(JSON.stringify(view.lines)).toContain('../../changes/index.html#subjects');
  });
});

describe('the mark of the last release', () => {
  const none: SiteReleases = {releases: [], faults: [], current: false};
  const one: SiteReleases = {
    releases: [
      {
        number: 2,
        published_on: '2026-04-10',
        data_on: '2026-03-31',
        fingerprint: '3f2a 91bc 07de 55aa',
        checkpoint: 'ab'.repeat(32),
        signed: true,
        key: 'SHA256:x',
        keyChange: {handedOver: false, because: '旧密钥丢失'},
        tables: {
          disbursements: {added: {rows: 2, fen: 300}, changed: {rows: 1, fen: -30000}, removed: {rows: 0}}
        },
        revisions: 1,
        hidden: {expired: 4},
        removed: 2,
        withdrawn_because: ['本人要求'],
        lost: 1
      }
    ],
    faults: [{release: 1, kind: 'missing'}],
    current: false
  };

  test('stands in print as one line, and is absent without a release', () => {
    expect(releaseMark(zh, one)).toContain('3f2a 91bc 07de 55aa');
    expect(releaseMark(zh, none)).toBeNull();
  });

  test('says that the data is newer than the release', () => {
    const text = (releases: SiteReleases) => releaseSentences(zh, releases).map(plain).join('');
    expect(text(one)).toContain('还没有存档');
    expect(text({...one, current: true})).not.toContain('还没有存档');
    expect(text(none)).toContain('没有存档过');
  });

  test('changesView tells counts, sums, what is hidden, what is damaged and where the files are', () => {
    const view = changesView(en, one, [
      {subject: 'village/1', revisions: 3, name: 'Qiaomaiping'},
      {subject: 'item/x', revisions: 1, name: null}
    ]);
    const cells = view.releases!.rows[0]!.cells.slice(3);
    expect(cells.map(cell => (typeof cell === 'string' ? cell : plain(cell)))).toMatchInlineSnapshot(`
      [
        "2, 3 yuan",
        "1, 300 yuan less",
        "0",
        "0 rows",
        "past the time of publication: 4 rows",
        "3f2a 91bc 07de 55aa",
        "yes, new key",
      ]
    `);
    expect(view.notes[0]).toBe(
      'Release 2 has a new signing key that the old one did not sign over; the reason given: 旧密钥丢失. Compare it with the fingerprint the publisher gives elsewhere.'
    );
    expect(view.faults).toEqual(['Release 1 is missing.', 'Damaged or missing in release 2: 1 file.']);
    expect(view.subjects!.rows.map(({cells}) => cells[0])).toEqual([
      [{text: 'Village Qiaomaiping', href: '../village/1/index.html'}],
      'Item x'
    ]);
    expect(view.files[0]!.href).toBe('../../releases/2/checkpoint.txt');
    expect(changesView(en, none, []).releases).toBeNull();
  });
});
