import {entriesOf, readBack} from './history.ts';
import {fill, hashOf, textOf, type SiteFiles} from './site-files.ts';

/** Pages whose address is not that of their pack. */
const ownPaths: Readonly<Record<string, (id: string) => string>> = {
  site: () => '',
  unplaced: () => 'unplaced/',
  use: id => `village/${id}/use/`,
  assets: () => 'asset-register/',
  oversight: () => 'oversight/',
  monitoring: () => 'monitoring/',
  needs: () => 'needs/',
  roots: () => 'roots/'
};

/** Checks one page's data now, `village/990101101201`: the chain, the data against the last release, the page's own mark. */
export async function checkPack(files: SiteFiles, name: string): Promise<string[]> {
  const {words: w, release} = files;
  const [kind = '', id = ''] = name.split('/');
  const pack = id ? await files.get(`api/v1/${name}.json`) : null;
  if (!pack) return [w['noPack']!];
  const lines: string[] = [];
  const hash = hashOf(pack);
  if (!release) lines.push(fill(w['noRelease'], {hash}));
  else {
    const history = await readBack(files);
    lines.push(fill(w['checkpoint'], {n: release, print: history.print}));
    if (history.broken !== null) return [...lines, fill(w['badChain'], {n: history.broken})];
    lines.push(fill(w['chain'], {n: release}));
    const [last] = await entriesOf(history, files, kind, id);
    const kept = last?.entry ? await files.stored(last.entry) : null;
    if (!last?.entry) lines.push(fill(files.current ? w['notListed'] : w['newer'], {n: release}));
    else if (!kept) lines.push(w['damaged']!);
    else if (hashOf(kept) === hash) lines.push(fill(w['same'], {n: release}));
    else lines.push(fill(files.current ? w['differs'] : w['newer'], {n: release}));
  }
  const path = ownPaths[kind]?.(id) ?? `${name}/`;
  const page = await files.get(`${path}index.html`);
  if (page) lines.push(textOf(page).indexOf(hash) >= 0 ? w['page']! : w['pageDiffers']!);
  return lines;
}
