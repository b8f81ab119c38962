import {fold} from './fold.ts';

/** The hundred and more most common family names, and the compound ones still met. */
const family =
  '(?:欧阳|司马|上官|诸葛|皇甫|令狐|尉迟|慕容|司徒|东方|夏侯|长孙|宇文|[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩邓冯曹彭曾肖萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付傅方邹熊白孟秦邱侯江尹薛闫阎段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文庞樊兰殷施洪翟安颜倪温芦牛温鲁葛俞柳岳齐梅耿关苗欧童骆])';
const given = '\\p{Script=Han}{1,2}';
const role =
  '(?:村民|户主|农户|群众|支书|书记|主任|会计|出纳|文书|组长|村长|队长|社长|校长|所长|站长|镇长|乡长|老板|老人|干部|党员|贫困户|脱贫户|低保户|监测户|五保户|残疾人|承包人|负责人|经办人|当事人|举报人|投诉人|反映人|被反映人|被举报人|本人|其妻|其子|其父|其母|其夫)';
const title =
  '(?:同志|书记|支书|主任|会计|出纳|文书|组长|村长|队长|社长|校长|所长|站长|镇长|乡长|老板|经理|先生|女士|老人|老师|医生|一家|一户|等人|等\\d+人|[本两几]人|夫妇|父子|父女|母子|兄弟|姐妹)';
/** What follows the name of a place or of a thing: 组长王家湾村, 支书高山蔬菜. */
const notName =
  '(?!\\p{Script=Han}{0,2}(?:村|镇|乡|县|组|社区|湾|沟|坪|坝|寨|庄|公司|合作社|水|路|桥|田|地))';

/** Words that begin with a family name: 群众高度评价, 主任余额. */
const notWord =
  '(?!高度|高兴|高质|高标|高龄|万元|金额|余额|林权|方案|安全|文化|文件|黄牛|龙头|康复|温室|时间|江边|田间|于是|于年)';

const patterns = [
  new RegExp(`${family}(?:${given})?${title}`, 'u'),
  new RegExp(`${role}[::\\s]*${notName}${notWord}${family}${given}`, 'u'),
  new RegExp(`${family}(?:某{1,2}|[*×xX✕]{1,2})`, 'u'),
  /某某/u,
  /\p{Script=Han}{2,}[·•]\p{Script=Han}{2,}/u
];

/**
 * Does a text seem to name a person: a family name with a post or form of address (张建国同志, 王书记), a post or a kind of
 * household with a name behind it (村民李四, 低保户:赵小红), a name half hidden (李某某, 陈**), a name with a point in it. A
 * heuristic: it knows no bare name (张建国) from a word, so people still read what they publish; it errs towards hiding.
 */
export function namesPerson(text: string): boolean {
  const folded = fold(text);
  return patterns.some(pattern => pattern.test(folded));
}
