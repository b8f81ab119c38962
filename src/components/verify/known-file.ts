import {yuanText} from '../../model/money.ts';
import {csvText} from '../../publish/files/csv-text.ts';
import type {FileTerms} from '../../publish/files/file-terms.ts';
import {originColumns} from '../../publish/files/origin-columns.ts';
import {differences} from '../../release/differences.ts';
import type {PackLike, Value} from '../../release/pack-rows.ts';
import {entriesOf, readBack, type BrowserHistory} from './history.ts';
import {fill, hashOf, textOf, type SiteFiles} from './site-files.ts';

const most = 20;
const personal = ['payee', 'payee_code', 'household_id'];

/** What a file downloaded earlier is: of which release, whether it still stands, and what changed since. */
export async function knownFile(files: SiteFiles, name: string, bytes: Uint8Array): Promise<string[]> {
  const {words: w, release} = files;
  const hash = hashOf(bytes);
  const lines = [fill(w['fileHash'], {hash})];
  if (!release) return [...lines, fill(w['noRelease'], {hash: ''})];
  const text = textOf(bytes);
  if (/^village-ledger checkpoint /.test(text)) return [...lines, await knownCheckpoint(files, hash, text)];
  const history = await readBack(files);
  if (history.broken !== null) return [...lines, fill(w['badChain'], {n: history.broken})];
  const subject = packNameOf(text, name, files);
  const found = subject
    ? await knownPack(files, history, subject, hash)
    : /\.jpg$/.test(name)
      ? await knownPicture(files, history, name, hash)
      : await knownData(files, history, name, hash);
  return [...lines, ...found];
}

async function knownCheckpoint(
  {release, get, words}: SiteFiles,
  hash: string,
  text: string
): Promise<string> {
  const number = Number(/\nrelease (\d+)\n/.exec(text)?.[1]);
  const ours = number <= release ? await get(`releases/${number}/checkpoint.txt`) : null;
  return ours && hashOf(ours) === hash
    ? fill(words['knownCheckpoint'], {n: number})
    : words['unknownCheckpoint']!;
}

/** A pack names itself; a list of payments is named by its village's code. */
function packNameOf(text: string, name: string, {tables}: SiteFiles): string | null {
  if (text[0] === '{')
    try {
      const {kind, id} = JSON.parse(text) as Partial<PackLike>;
      return typeof kind === 'string' && typeof id === 'string' ? `${kind}/${id}` : null;
    } catch {
      return null;
    }
  const header = tables['disbursements']?.columns.map(([column]) => column).join(',') ?? '';
  if (text.replace(/^\ufeff/, '').indexOf(header) !== 0) return null;
  if (/^unplaced-payments/.test(name)) return 'unplaced/unplaced';
  const code = /^(\d+)-payments/.exec(name) ?? /,(\d{12}),/.exec(text);
  return code ? `village/${code[1]}` : null;
}

async function knownPack(
  files: SiteFiles,
  history: BrowserHistory,
  subject: string,
  hash: string
): Promise<string[]> {
  const {words: w} = files;
  const [kind = '', id = ''] = subject.split('/');
  const entries = await entriesOf(history, files, kind, id);
  let lost = false;
  for (const {release, entry} of entries) {
    const kept = entry ? await files.stored(entry) : null;
    lost = lost || (entry !== '' && !kept);
    if (!kept) continue;
    const pack = JSON.parse(textOf(kept)) as PackLike;
    if (hashOf(kept) !== hash && hashOf(csvOf(files, pack)) !== hash) continue;
    return [fill(w['known'], {n: release}), ...(await since(files, subject, pack, kept))];
  }
  return [w['unknown']!, ...(lost ? [w['withdrawn']!] : [])];
}

/** A pack tells its terms itself, in the words of the day it was written. */
function csvOf({tables}: SiteFiles, pack: PackLike & {readonly terms?: FileTerms}): Uint8Array {
  const columns = (tables['disbursements']?.columns ?? []).map(([name, kind]) => ({name, kind}));
  const {payments = []} = pack.rows as {payments?: readonly Readonly<Record<string, unknown>>[]};
  return new TextEncoder().encode(
    pack.terms ? csvText([...columns, ...originColumns], payments, pack.terms) : ''
  );
}

/** What the site says today against what the file says. */
async function since(files: SiteFiles, subject: string, old: PackLike, kept: Uint8Array): Promise<string[]> {
  const {words: w, tables} = files;
  const today = await files.get(`api/v1/${subject}.json`);
  if (!today) return [w['gone']!];
  if (hashOf(today) === hashOf(kept)) return [w['current']!];
  const fieldsOf = (table: string) =>
    (tables[table]?.columns ?? []).map(([name, kind]) => (kind === 'money' ? `${name}_fen` : name));
  const lines = differences(old, JSON.parse(textOf(today)) as PackLike, fieldsOf).flatMap(change => {
    const row = `${tables[change.table]?.title ?? change.table} ${change.id}`;
    if (change.kind !== 'changed') return [fill(w[change.kind], {row})];
    return change.fields.map(({field, old: was, new: is}) => {
      const column = tables[change.table]?.columns.filter(([name]) => name === field.replace(/_fen$/, ''))[0];
      const shown = (value: Value) =>
        personal.indexOf(field) >= 0
          ? w['personal']!
          : value === null
            ? ''
            : column?.[1] === 'money'
              ? yuanText(Number(value))
              : String(value);
      return fill(w['change'], {row: `${row} ${column?.[2] ?? field}`, old: shown(was), new: shown(is)});
    });
  });
  if (!lines.length) return [w['current']!];
  return [
    fill(w['changed'], {n: lines.length}),
    ...lines.slice(0, most),
    ...(lines.length > most ? [fill(w['more'], {n: lines.length})] : [])
  ];
}

/** A picture of an attachment, `T010001.jpg`; browsers put a number behind a name they have saved before. */
async function knownPicture(
  files: SiteFiles,
  history: BrowserHistory,
  name: string,
  hash: string
): Promise<string[]> {
  const {words: w} = files;
  const id = name.replace(/( ?\(\d+\))?\.jpg$/, '');
  for (const {release, entry} of await entriesOf(history, files, 'picture', id)) {
    const kept = entry ? await files.stored(entry) : null;
    if (!kept || hashOf(kept) !== hash) continue;
    const today = await files.get(`attachments/${id}.jpg`);
    const now = today ? (hashOf(today) === hash ? 'current' : 'otherPicture') : 'gone';
    return [fill(w['known'], {n: release}), w[now]!];
  }
  return [w['unknown']!];
}

/** A file of `data/`, under its own name; with or without the first line that stored files carry. */
async function knownData(
  files: SiteFiles,
  {manifests}: BrowserHistory,
  name: string,
  hash: string
): Promise<string[]> {
  const {words: w} = files;
  for (const {release, data, packs} of manifests) {
    const entry = data[name];
    const isStored =
      Object.keys(data).some(file => data[file] === hash) ||
      Object.keys(packs).some(kind => {
        const list = packs[kind]!.packs;
        return Object.keys(list).some(id => list[id] === hash);
      });
    const kept = !isStored && entry ? await files.stored(entry) : null;
    if (isStored || (kept && hashOf(kept) === hash)) {
      const now = manifests[0]!.data[name];
      return [
        fill(w['known'], {n: release}),
        ...(isStored ? [] : now === undefined ? [w['gone']!] : now === entry ? [w['current']!] : [])
      ];
    }
  }
  return [w['unknown']!];
}
