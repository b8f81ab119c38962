import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import type {VillageEntry} from '../../src/publish/packs/site-info.ts';

/** A message for the person at the keyboard: no stack trace. */
export class PrintStopped extends Error {
  override readonly name = 'PrintStopped';
}

export interface PrintOptions {
  readonly village: string | undefined;
  readonly township: string | undefined;
  readonly all: boolean;
  readonly out: string | undefined;
  readonly fullNames: boolean;
  readonly site: string;
  readonly snapshot: string;
  readonly private: string;
}

/**
 * Options of the commands that print: `--village CODE | --township CODE | --all`, `--out FOLDER`, `--full-names`,
 * `--site FOLDER --snapshot FOLDER --private FOLDER`. Throws PrintStopped on an unknown option.
 */
export function printOptions(argv: readonly string[]): PrintOptions {
  const text = {type: 'string'} as const;
  const flag = {type: 'boolean'} as const;
  try {
    const {values} = parseArgs({
      args: [...argv],
      options: {
        village: text,
        township: text,
        all: flag,
        out: text,
        'full-names': flag,
        site: {type: 'string', default: 'dist'},
        snapshot: {type: 'string', default: '.portal'},
        private: {type: 'string', default: 'private'}
      }
    });
    return {
      village: values.village,
      township: values.township,
      all: values.all ?? false,
      out: values.out,
      fullNames: values['full-names'] ?? false,
      site: values.site,
      snapshot: values.snapshot,
      private: values.private
    };
  } catch (error) {
    throw new PrintStopped(
      `看不懂这个选项:${error instanceof Error ? error.message : ''} 可以写 --village 村代码、--township 乡镇代码、--all、--out 文件夹。`
    );
  }
}

/** The villages that were asked for, by code. Throws PrintStopped where nothing was asked for or nothing fits. */
export function chosenVillages({village, township, all, snapshot}: PrintOptions): VillageEntry[] {
  const file = join(snapshot, 'index', 'village.json');
  if (!existsSync(file)) throw new PrintStopped('还没有网站。请先运行 npm run build,再打印。');
  if (!village && !township && !all)
    throw new PrintStopped('请说明打印哪里:--village 村代码、--township 乡镇代码,或者 --all(全部)。');
  const entries = JSON.parse(readFileSync(file, 'utf8')) as VillageEntry[];
  const chosen = entries.filter(
    entry => all || entry.id === village || (township !== undefined && entry.township_code === township)
  );
  if (!chosen.length)
    throw new PrintStopped(`没有找到${village ?? township ?? ''}。村代码和乡镇代码见“找我的村”。`);
  return chosen;
}
