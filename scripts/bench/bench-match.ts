import {personName} from '../../src/demo/people.ts';
import {seeded} from '../../src/demo/random.ts';
import {words} from '../../src/i18n/words.ts';
import {deskEngine} from '../../src/match/desk-engine.ts';
import {maskName} from '../../src/guard/mask-name.ts';
import type {EditionAbout} from '../../src/match/edition.ts';
import {editionPacker, publicColumns} from '../../src/match/pack-edition.ts';

const size = {villages: 300, households: 40_000, payments: 100_000, listed: 100_000};

/**
 * `npm run bench -- match`: an own list of 100,000 rows against 100,000 payments, with full names, with masked ones, and the
 * worst case, where all of both bear one name. Seconds and hits are printed, never asserted.
 */
export async function benchMatch(): Promise<void> {
  const random = seeded('match');
  const villages = Array.from({length: size.villages}, (_, i) => ({
    village_code: `990101${100 + (i % 20)}${200 + Math.floor(i / 20)}`,
    village: `${personName(random).slice(0, 2)}${i}村`,
    township: `第${i % 20}镇`
  }));
  const people = Array.from({length: size.households}, () => ({
    name: personName(random),
    village: villages[random.int(0, size.villages - 1)]!
  }));
  const day = () => `202${random.int(3, 6)}-0${random.int(1, 9)}-1${random.int(0, 9)}`;
  const edition = (form: 'full' | 'masked' | 'one-name') => {
    const masked = form === 'masked';
    const about: EditionAbout = {
      edition: masked ? 'public' : 'private',
      site_name: {zh: '', en: ''},
      publisher: {zh: '', en: ''},
      ...{data_on: '2026-09-30', data_status: 'demonstration', mask_form: 'stars', terms: null}
    };
    const packer = editionPacker(about, masked ? publicColumns : null);
    for (const village of villages) packer.add('villages', village);
    for (let i = 0; i < size.payments; i++) {
      const {name, village} = people[i % size.households]!;
      packer.add('disbursements', {
        ...{
          disbursement_id: `D${i}`,
          village_code: village.village_code,
          payee_kind: 'household',
          item: 'grain'
        },
        payee: form === 'one-name' ? '张伟' : masked ? maskName(name) : name,
        ...{amount_fen: random.int(1000, 900_000), paid_on: day()}
      });
    }
    return packer.pack();
  };
  const list = (form: 'full' | 'masked' | 'one-name') => {
    const lines = ['姓名,户籍地,死亡日期'];
    for (let i = 0; i < size.listed; i++) {
      // Two of five are on the lists of payments; the others only live in the county.
      const known = i % 5 < 2 ? people[random.int(0, size.households - 1)]! : null;
      const village = known?.village ?? villages[random.int(0, size.villages - 1)]!;
      const name = form === 'one-name' ? '张伟' : (known?.name ?? personName(random));
      lines.push(`${name},${form === 'one-name' ? '' : village.village},${day()}`);
    }
    return new TextEncoder().encode(lines.join('\n'));
  };

  const lines = [];
  for (const form of ['full', 'masked', 'one-name'] as const) {
    const [packed, bytes] = [JSON.stringify(edition(form)), list(form)];
    const engine = deskEngine();
    const clock = (from: number) => Number(((performance.now() - from) / 1000).toFixed(2));
    let start = performance.now();
    await engine.open(JSON.parse(packed), words('zh-CN').match.script.results, 'zh');
    const open = clock(start);
    start = performance.now();
    const read = await engine.read('死亡.csv', bytes);
    const reading = clock(start);
    if ('problem' in read) throw new Error(read.problem);
    const {header, titles, roles, kind, sheet} = read.preview;
    start = performance.now();
    const before = process.cpuUsage();
    const answer = await engine.match(
      sheet,
      {
        choice: {header, titles, roles, kind},
        options: {
          kind,
          books: ['disbursements'],
          items: null,
          years: null,
          townships: null,
          elsewhere: false
        },
        chosen: ''
      },
      () => {}
    );
    const matching = clock(start);
    const used = process.cpuUsage(before);
    if (!('hits' in answer)) throw new Error('no answer');
    start = performance.now();
    engine.hits({levels: ['likely', 'possible', 'could-be'], from: 0, count: 20});
    lines.push({
      names: form,
      'edition MB': Number((packed.length / 1e6).toFixed(1)),
      'open s': open,
      'read list s': reading,
      'match s': matching,
      'match cpu s': Number(((used.user + used.system) / 1e6).toFixed(2)),
      'first page s': clock(start),
      hits: answer.hits,
      'stopped at row': answer.stoppedAt ?? ''
    });
  }
  console.log(`${size.listed} list rows × ${size.payments} payments, ${size.villages} villages`);
  console.table(lines);
  console.log(`peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB`);
}
