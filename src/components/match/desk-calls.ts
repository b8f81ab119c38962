import type {BrowseQuery, Browsed} from '../../match/browse-table.ts';
import type {
  DeskEngine,
  HitQuery,
  MatchAnswer,
  MatchRequest,
  Saved,
  SavedFile
} from '../../match/desk-engine.ts';
import type {ListPreview, SheetPreview} from '../../match/sheet-preview.ts';
import type {OpenedDesk} from '../../match/opened-desk.ts';
import type {ShownHit} from '../../match/shown-hit.ts';
import type {Locale} from '../../match/hit-line.ts';
import type {PackedEdition} from '../../match/edition.ts';
import type {ResultWords} from '../../match/result-words.ts';
import type {Level} from '../../match/score.ts';

/** The engine as the page calls it, wherever it runs. */
export interface Desk {
  readonly where: 'worker' | 'page';
  /** `edition`: the JSON text of a packed edition. */
  open(edition: string, words: ResultWords, locale: Locale): Promise<OpenedDesk>;
  read(file: string, bytes: Uint8Array): Promise<ListPreview>;
  preview(sheet: number): Promise<SheetPreview>;
  match(
    sheet: number,
    request: MatchRequest,
    progress: (done: number, of: number) => void
  ): Promise<MatchAnswer>;
  cancel(): void;
  hits(query: HitQuery): Promise<{readonly total: number; readonly lines: readonly ShownHit[]}>;
  save(format: 'csv' | 'xlsx', levels: readonly Level[]): Promise<Saved>;
  browse(query: BrowseQuery): Promise<Browsed>;
  saveTable(query: Pick<BrowseQuery, 'table' | 'words'>): Promise<SavedFile>;
}

/** What goes to the worker, and what comes back. */
export interface Call {
  readonly id: number;
  readonly call: Exclude<keyof Desk, 'where'>;
  readonly args: readonly unknown[];
}
export type Answer =
  | {readonly ready: true}
  | {readonly id: number; readonly progress: readonly [done: number, of: number]}
  | {readonly id: number; readonly result: unknown}
  | {readonly id: number; readonly failed: string};

/** The engine on the page itself: works in pieces and lets the page breathe between them. */
export const pageDesk = (engine: DeskEngine): Desk => ({
  where: 'page',
  open: async (edition, words, locale) => engine.open(JSON.parse(edition) as PackedEdition, words, locale),
  read: async (file, bytes) => engine.read(file, bytes),
  preview: async sheet => engine.preview(sheet),
  match: async (sheet, request, progress) => engine.match(sheet, request, progress),
  cancel: () => engine.cancel(),
  hits: async query => engine.hits(query),
  save: async (format, levels) => engine.save(format, levels),
  browse: async query => engine.browse(query),
  saveTable: async query => engine.saveTable(query)
});

/** No worker could be made: the browser is too old, or its policy forbids it. */
export class NoWorker extends Error {}

/**
 * The engine in a worker made from its source text: so it lives under this page's own security policy, and needs no file
 * of its own. Rejects with NoWorker where the browser refuses.
 */
export function workerDesk(source: string): Promise<Desk> {
  return new Promise((resolve, reject) => {
    const url = URL.createObjectURL(new Blob([source], {type: 'text/javascript'}));
    let worker: Worker;
    try {
      worker = new Worker(url);
    } catch {
      return reject(new NoWorker());
    }
    const waiting = new Map<
      number,
      {
        resolve: (value: never) => void;
        reject: (error: Error) => void;
        progress?: (done: number, of: number) => void;
      }
    >();
    let last = 0;
    const call = <T>(
      name: Call['call'],
      args: readonly unknown[],
      progress?: (done: number, of: number) => void
    ) =>
      new Promise<T>((resolve, reject) => {
        const id = ++last;
        waiting.set(id, {
          resolve: resolve as (value: never) => void,
          reject,
          ...(progress ? {progress} : {})
        });
        worker.postMessage({id, call: name, args} satisfies Call);
      });
    worker.onerror = event => {
      event.preventDefault();
      const error = new NoWorker();
      reject(error);
      for (const {reject} of waiting.values()) reject(error);
      waiting.clear();
    };
    worker.onmessage = ({data}: MessageEvent<Answer>) => {
      if ('ready' in data) {
        URL.revokeObjectURL(url);
        return resolve({
          where: 'worker',
          open: (edition, words, locale) => call('open', [edition, words, locale]),
          read: (file, bytes) => call('read', [file, bytes]),
          preview: sheet => call('preview', [sheet]),
          match: (sheet, request, progress) => call('match', [sheet, request], progress),
          cancel: () => void call('cancel', []),
          hits: query => call('hits', [query]),
          save: (format, levels) => call('save', [format, levels]),
          browse: query => call('browse', [query]),
          saveTable: query => call('saveTable', [query])
        });
      }
      const asked = waiting.get(data.id);
      if ('progress' in data) return asked?.progress?.(...data.progress);
      waiting.delete(data.id);
      if ('failed' in data) asked?.reject(new Error(data.failed));
      else asked?.resolve(data.result as never);
    };
  });
}
