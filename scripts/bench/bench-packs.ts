import {join} from 'node:path';
import {canonicalJson} from '../../src/model/canonical.ts';
import {readPacks} from '../site/read-packs.ts';
import {fileWriter} from '../disk/write-files.ts';

/** Copies the packs of places, projects, funds and payees for as many counties, each payment under an id of its own. */
export function repeatPacks(packs: string, counties: number): void {
  const write = fileWriter(packs);
  for (const {name, content} of [...readPacks(packs)]) {
    const [kind = '', id = ''] = name.split('/');
    if (!['village', 'township', 'county', 'project', 'fund', 'payee'].includes(kind)) continue;
    const text = new TextDecoder().decode(content);
    for (let county = 1; county < counties; county++) {
      const other = `${id.slice(0, 2)}${String(county).padStart(4, '0')}${id.slice(/^\d/.test(id) ? 6 : 2)}`;
      write(
        `${kind}/${other}.json`,
        text
          .replace(`"id":"${id}"`, `"id":"${other}"`)
          .replaceAll('"disbursement_id":"', `"disbursement_id":"${county}-`)
      );
    }
  }
}

/** Gives these packs other content: a village one more payment, all others another name. */
export function changePacks(snapshot: string, which: (name: string) => boolean): void {
  const write = fileWriter(join(snapshot, 'packs'));
  for (const {name, content} of readPacks(join(snapshot, 'packs'))) {
    if (!which(name)) continue;
    const pack = JSON.parse(new TextDecoder().decode(content)) as {
      record: Record<string, unknown> | null;
      rows: {payments?: Record<string, unknown>[]};
    };
    const last = name.startsWith('village/') ? pack.rows.payments?.at(-1) : undefined;
    if (last) pack.rows.payments!.push({...last, disbursement_id: `${String(last['disbursement_id'])}-more`});
    else pack.record = {...pack.record, changed: 1, content: `${String(pack.record?.['content'])} 2`};
    write(`${name}.json`, canonicalJson(pack));
  }
}
