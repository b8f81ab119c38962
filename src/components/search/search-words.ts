import type {Kind} from '../../search/search-index.ts';

export interface SearchWords {
  readonly results: string;
  readonly loading: string;
  readonly failed: string;
  readonly near: string;
  readonly byTownship: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  /** `cut`: there may be more than are listed. */
  found(count: number, cut: boolean): string;
}

const zh: SearchWords = {
  results: '找到的',
  loading: '正在打开名单……',
  failed: '名单没有打开。请再点一下输入框,或按乡镇找。',
  near: '读音相近',
  byTownship: '按乡镇找',
  kinds: {village: '村', township: '乡镇', item: '补贴', fund: '资金', project: '项目'},
  found: (count, cut) =>
    count === 0
      ? '没有找到,可以少打一个字。'
      : cut
        ? `先列出${count}个,再打一个字会更准。`
        : `找到${count}个。`
};

const en: SearchWords = {
  results: 'Found',
  loading: 'Opening the list…',
  failed: 'The list did not open. Click the box again, or browse by township.',
  near: 'sounds alike',
  byTownship: 'By township',
  kinds: {village: 'Village', township: 'Township', item: 'Subsidy', fund: 'Fund', project: 'Project'},
  found: (count, cut) =>
    count === 0
      ? 'Nothing found; try fewer characters.'
      : cut
        ? `The first ${count}; type more to narrow them down.`
        : count === 1
          ? '1 result.'
          : `${count} results.`
};

/** The box's own few words, so that it needs no dictionary of the site. By the language of the document. */
export const searchWords = (lang: string): SearchWords => (lang.startsWith('en') ? en : zh);
