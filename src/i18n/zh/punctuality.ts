import type {DutyName} from '../duty-names.ts';

const duties: Readonly<Record<DutyName, string>> = {
  fund: '资金分配结果',
  'project-before': '项目实施前公示',
  'project-after': '项目完工公告',
  round: '补贴发放名单',
  quarter: '村务和收支(按季度)'
};

/** Words of punctuality: what was published in time, late, or not at all. */
export const punctuality = {
  title: '及时公开',
  lead: '该公开的,到期公开了没有。按时、晚了、没有公开记录,都照公布的日期算,工作日按国务院的放假安排数。',
  neutral: '晚了不等于有问题:可能贴在公示栏、没有登记日期。这里只说数据里写着什么。',
  none: '期限已过的都有按时公开的记录。',
  counts: (missing: string, late: string) => `没有公开记录${missing}件,晚了${late}件。`,
  unknown: (count: string) => `另有${count}件未公布日期,不知道按不按时,没有去猜。`,
  assumed: (years: string) => `${years}年的放假安排还没有收进来,工作日按周一到周五数。`,
  duties,
  tableTitle: '一共怎么样',
  tableCaption: '各类事项按时、晚了、没有公开记录的件数',
  tableHead: ['公开什么', '按时', '晚了', '没有公开记录', '未公布日期', '没到期'],
  notRecorded: '一个日期也没有公布,没法判断',
  linesTitle: (duty: string) => `${duty}:晚了和没有公开记录的`,
  linesCaption: (duty: string) => `${duty},没有公开记录的在前,再按晚的天数排`,
  linesHead: ['事项', '村', '最晚哪天', '公开日期', '情况'],
  unknownDay: '未公布日期',
  missing: '没有公开记录',
  lateState: '晚了',
  units: {working: '工作日', calendar: '日历天数'},
  late: {
    working: (days: string) => `晚了${days}个工作日`,
    calendar: (days: string) => `晚了${days}天`
  },
  more: (count: string) => `还有${count}件,见下面的数据文件。`,
  quarter: (year: string, quarter: string) =>
    `${year}年第${['一', '二', '三', '四'][Number(quarter) - 1]}季度`,
  quartersTitle: '每个季度,各村公开了没有',
  quartersCaption: '每个季度应公开村务和收支的村,按时、晚了、没有公开记录的村数',
  quartersHead: ['季度', '最晚哪天', '按时', '晚了', '没有公开记录', '未公布日期'],
  townshipsTitle: '各乡镇',
  townshipsCaption: '各乡镇的项目、补贴和季度收支:按时、晚了、没有公开记录的件数',
  townshipsHead: ['乡镇', '按时', '晚了', '没有公开记录', '未公布日期'],
  rulesTitle: '期限是怎么定的',
  rules: {
    fund: (days: string) => `资金分配结果:文件下达后${days}个工作日内公开(扶贫领域基层政务公开标准目录)。`,
    before: (days: string) => `项目实施前公示:开工以前贴满${days}天,首尾两天都算(国开办发〔2018〕11号)。`,
    after: (days: string) => `项目完工公告:结算审计后${days}个工作日内贴出(政府信息形成后20个工作日内公开)。`,
    round: (days: string) => `补贴发放名单:发钱以前贴满${days}天(惠民惠农补贴一卡通的程序)。`,
    quarter: (day: string) =>
      `村务和收支:下个季度第一个月${day}日以前公开(村民委员会组织法)。只算那个季度有钱到村的村。`,
    unknown: '日期没有公布、只写到年月的,算“未公布日期”。一类事项一个日期都没有的,整类不判断。',
    local: '期限各地不同,写在设置文件里,可以改。'
  }
};
