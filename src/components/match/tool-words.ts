import type {ResultWords} from '../../match/result-words.ts';
import type {ListKind, Role} from '../../match/list-kinds.ts';
import type {ListTrouble} from '../../match/list-rows.ts';
import type {ListProblem} from '../../match/read-list.ts';

type Words<K extends string> = Readonly<Record<K, string>>;

/** The words the script needs, as the page or the desk file hands them over; i18n has them in each language. */
export interface ToolWords {
  readonly results: ResultWords;
  readonly steps: readonly string[];
  readonly tabs: Words<'match' | 'findings' | 'tables'>;
  readonly list: Words<
    | 'heading'
    | 'label'
    | 'choose'
    | 'drop'
    | 'hint'
    | 'county'
    | 'unplaced'
    | 'loading'
    | 'reading'
    | 'noData'
    | 'oldBrowser'
    | 'data'
    | 'tooLarge'
  > & {readonly problems: Words<ListProblem>};
  readonly plan: Words<
    | 'heading'
    | 'file'
    | 'sheet'
    | 'kind'
    | 'role'
    | 'column'
    | 'row'
    | 'idHint'
    | 'scope'
    | 'items'
    | 'years'
    | 'townships'
    | 'all'
    | 'none'
    | 'universal'
    | 'targeted'
    | 'books'
    | 'elsewhere'
    | 'go'
    | 'another'
    | 'nothing'
  > & {
    readonly kinds: Words<ListKind>;
    readonly kindHints: Words<ListKind>;
    readonly roles: Words<Role>;
    readonly missing: Words<'who' | 'who-or-id' | 'date'>;
    readonly chosen: Words<'all' | 'items' | 'years' | 'townships'>;
  };
  readonly run: Words<'progress' | 'cancel' | 'cancelled' | 'failed'>;
  readonly hits: Words<
    | 'heading'
    | 'none'
    | 'some'
    | 'note'
    | 'publicNote'
    | 'stopped'
    | 'more'
    | 'show'
    | 'page'
    | 'before'
    | 'next'
    | 'row'
    | 'save'
    | 'csv'
    | 'xlsx'
    | 'saveNote'
    | 'tooMany'
    | 'saved'
    | 'adjust'
  > & {readonly issues: Words<ListTrouble>; readonly columns: readonly string[]};
  readonly tables: Words<'table' | 'search' | 'total' | 'empty'>;
  readonly where: Words<'worker' | 'page'>;
}
