import {checkpointText, type Checkpoint} from './checkpoint.ts';
import {changesText, type Changes} from './changes.ts';
import type {Release} from './history.ts';
import {
  manifestText,
  packListText,
  treeKinds,
  type Manifest,
  type PackList,
  type TreeKind
} from './manifest.ts';
import {sha256} from './sha256.ts';
import {standing, type Standing} from './standing.ts';
import {treeHash} from './tree-hash.ts';

/** What a release is made from, all entries known. */
export interface ReleaseParts {
  readonly settings: Pick<Manifest, 'data_on' | 'published_on' | 'data_status'>;
  readonly publisher: string;
  readonly code: Manifest['code'];
  readonly lockfile: string;
  readonly data: ReadonlyMap<string, string>;
  /** Every pack of today: `village/990101101201` -> entry. */
  readonly packs: ReadonlyMap<string, string>;
  readonly removed: Manifest['removed'];
  readonly withdrawn_because: readonly string[];
  readonly changes: Changes;
  /** `SHA256:…` of the signing key; null: unsigned. */
  readonly key: string | null;
  readonly key_changed_because?: string;
}

/** The texts of `releases/<n>/`, by file name, without the signature. */
export function releaseTexts(releases: readonly Release[], parts: ReleaseParts): Map<string, string> {
  const last = releases.at(-1);
  const number = (last?.number ?? 0) + 1;
  const lists = packLists(standing(releases).packs, parts.packs);
  const trees = Object.fromEntries(
    treeKinds.map(kind => [kind, treeHash(ofKind(parts.packs, kind))])
  ) as Manifest['trees'];
  const isTree = (kind: string): kind is TreeKind => (treeKinds as readonly string[]).includes(kind);
  const manifest: Manifest = {
    format: 'village-ledger-release-1',
    release: number,
    data_on: parts.settings.data_on,
    published_on: parts.settings.published_on,
    data_status: parts.settings.data_status,
    previous: last ? sha256(last.manifestText) : null,
    code: parts.code,
    lockfile: parts.lockfile,
    settings: parts.data.get('settings.json') ?? '',
    data: Object.fromEntries(parts.data),
    packs: Object.fromEntries([...lists].filter(([kind]) => !isTree(kind))),
    trees,
    removed: parts.removed,
    withdrawn_because: [...parts.withdrawn_because],
    ...(parts.key_changed_because === undefined ? {} : {key_changed_because: parts.key_changed_because})
  };
  const text = manifestText(manifest);
  const checkpoint: Checkpoint = {
    publisher: parts.publisher,
    release: number,
    published_on: manifest.published_on,
    manifest: sha256(text),
    previous: last ? sha256(last.checkpointText) : null,
    key: parts.key
  };
  return new Map([
    ['manifest.json', text],
    ['checkpoint.txt', checkpointText(checkpoint)],
    ['changes.json', changesText(parts.changes)],
    ...treeKinds.map(
      kind => [`${kind}.json`, packListText(lists.get(kind) ?? {packs: {}, gone: []})] as const
    )
  ]);
}

const ofKind = (packs: ReadonlyMap<string, string>, kind: TreeKind): Map<string, string> =>
  new Map(
    [...packs].flatMap(([name, entry]) =>
      name.startsWith(`${kind}/`) ? [[name.slice(kind.length + 1), entry] as const] : []
    )
  );

/** By kind, what is new or another than before, and what is no more. */
function packLists(before: Standing['packs'], now: ReadonlyMap<string, string>): Map<string, PackList> {
  const lists = new Map<string, PackList>();
  const list = (name: string) => {
    const [kind = ''] = name.split('/', 1);
    if (!lists.has(kind)) lists.set(kind, {packs: {}, gone: []});
    return {own: lists.get(kind)!, id: name.slice(kind.length + 1)};
  };
  for (const [name, entry] of now) {
    if (before.get(name)?.entry === entry) continue;
    const {own, id} = list(name);
    own.packs[id] = entry;
  }
  for (const name of [...before.keys()].sort())
    if (!now.has(name)) {
      const {own, id} = list(name);
      own.gone.push(id);
    }
  return lists;
}
