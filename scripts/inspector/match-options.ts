import {parseArgs} from 'node:util';
import {words} from '../../src/i18n/words.ts';
import type {Locale} from '../../src/i18n/locale.ts';
import {commandLocale} from '../../src/i18n/command-text.ts';
import type {SheetPreview} from '../../src/match/sheet-preview.ts';
import {listKinds, roles, type ListKind, type Role} from '../../src/match/list-kinds.ts';
import type {ListChoice} from '../../src/match/list-rows.ts';
import {fill} from '../../src/match/result-words.ts';

/** What to compare cannot be told; the message says what to do. Nothing is written. */
export class MatchStopped extends Error {}

export interface MatchCommand {
  readonly list: string;
  readonly data: string;
  readonly private: string;
  readonly lang: Locale | null;
  readonly items: readonly string[] | null;
  readonly years: readonly number[] | null;
  readonly townships: readonly string[] | null;
  readonly elsewhere: boolean;
  /** The guess with what the command says instead; throws MatchStopped for a column or a kind that is not there. */
  choose(preview: SheetPreview, names: Readonly<Record<Role, string>>): ListChoice;
  /** What was chosen, in words. */
  words(chosen: Readonly<Record<'all' | 'items' | 'years' | 'townships', string>>): string;
}

export function matchOptions(args: readonly string[]): MatchCommand {
  const w = words(commandLocale(process.env)).match.command;
  const {values, positionals} = (() => {
    try {
      return parseArgs({args: [...args], options: known, allowPositionals: true});
    } catch {
      throw new MatchStopped(w.usage);
    }
  })();
  const [list] = positionals;
  const kind = values.kind as ListKind | undefined;
  if (!list || positionals.length > 1 || (kind && !listKinds.includes(kind))) throw new MatchStopped(w.usage);
  const columns = (values.column ?? []).map(text => text.split('=') as [Role, string?]);
  if (columns.some(([role, title]) => !roles.includes(role) || !title)) throw new MatchStopped(w.usage);
  const years = values.year?.map(Number) ?? null;
  if (years?.some(year => !Number.isInteger(year))) throw new MatchStopped(w.usage);
  const [items, townships] = [values.item ?? null, values.township ?? null];
  return {
    list,
    data: values.data,
    private: values.private,
    lang: values.lang === 'en' ? 'en' : values.lang === undefined ? null : 'zh-CN',
    items,
    years,
    townships,
    elsewhere: values.elsewhere,
    choose({header, titles, roles: guessed, kind: guessedKind}) {
      const chosen = [...guessed];
      for (const [role, title] of columns) {
        const at = titles.indexOf(title!);
        if (at < 0)
          throw new MatchStopped(
            fill(w.noColumn, {title: title!, titles: titles.filter(Boolean).join('、')})
          );
        for (const [i, other] of chosen.entries()) if (other === role && role !== 'keep') chosen[i] = 'keep';
        chosen[at] = role;
      }
      return {header, titles, roles: chosen, kind: kind ?? guessedKind};
    },
    words(chosen) {
      const parts = ([['items', items], ['years', years], ['townships', townships]] as const) // prettier-ignore
        .flatMap(([name, list]) => (list ? [fill(chosen[name], {list: list.join('、')})] : []));
      return parts.length ? parts.join(';') : chosen.all;
    }
  };
}

const known = {
  data: {type: 'string', default: 'data'},
  private: {type: 'string', default: 'private'},
  kind: {type: 'string'},
  column: {type: 'string', multiple: true},
  item: {type: 'string', multiple: true},
  year: {type: 'string', multiple: true},
  township: {type: 'string', multiple: true},
  elsewhere: {type: 'boolean', default: false},
  lang: {type: 'string'}
} as const;
