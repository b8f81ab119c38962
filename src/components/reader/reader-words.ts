/** Words that only the script prints, so that no page carries them in vain. */
const zh = {
  name: '输入自己的姓名,只看可能是自己的(不上传)',
  clear: '全部显示',
  none: '没有找到可能是这个名字的行。可能还没有发,也可能登记的是家里别人的名字。',
  one: '有1行可能是你的。看看小组和金额对不对。',
  several: (rows: number) => `有${rows}行可能是你的。名字隐去了一部分,分不出是哪一行,请看小组、补贴和金额。`,
  report: '反映这一笔',
  speak: '念给我听',
  stop: '停'
};
const en: typeof zh = {
  name: 'Your own name: see only rows that could be yours (nothing is sent)',
  clear: 'Show all',
  none: 'No row could be this name. It may not be paid yet, or stand under another name of the household.',
  one: '1 row could be yours. Check the group and the amount.',
  several: rows => `${rows} rows could be yours. Names are partly hidden: look at group, subsidy and amount.`,
  report: 'Report this payment',
  speak: 'Read it to me',
  stop: 'Stop'
};
export const readerWords = (lang: string): typeof zh => (lang.startsWith('en') ? en : zh);
