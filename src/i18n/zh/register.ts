/** Words of the register of points to verify. */
export const register = {
  title: '疑点答复',
  lead: (days: string) =>
    `查出的疑点先向有关单位提出,单位在${days}个工作日内答复。答复了或者到期没有答复,就在这里公开。`,
  demonstration: '这是演示数据:疑点不等答复,直接公开。',
  notVerdict: '这是数据疑点,不是违纪结论。',
  counts: (asked: string, answered: string, overdue: string) =>
    `已提出${asked}条,已答复${answered}条,到期未答复${overdue}条。`,
  waiting: (count: string) => `还在答复期内${count}条。`,
  notAsked: (count: string) => `还没有提出${count}条。`,
  resolved: (count: string) => `数据更正后不再出现${count}条。`,
  none: '还没有提出过疑点。',
  entriesTitle: '答复',
  entriesCaption: '已答复和到期未答复的疑点',
  entriesHead: ['疑点', '对象', '提出日期', '答复期限', '状态', '答复'],
  overdue: '到期未答复',
  states: {open: '待核实', explained: '已说明', corrected: '已更正', referred: '已移送'},
  answeredBy: (by: string, on: string) => `${by} ${on}`,
  resolvedTitle: '更正后不再出现的疑点',
  resolvedCaption: '提出过、数据更正后不再出现的疑点',
  resolvedHead: ['疑点编号', '提出日期', '答复', '答复日期'],
  townshipsTitle: '各乡镇答复情况',
  townshipsCaption: '各乡镇提出、答复的条数和答复用的工作日',
  townshipsHead: ['乡镇', '已提出', '已答复', '到期未答复', '答复用时(中位数,工作日)'],
  noTownship: '不属于哪个乡镇',
  toChecks: '全部核对规则'
};
