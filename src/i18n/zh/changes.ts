import type {Line} from '../inline.ts';
import type {Section} from '../prose.ts';

/** Words of the list of releases, of the block of revisions on a subject's page, and of the mark beside a fingerprint. */
export const changes = {
  title: '公布以后改了什么',
  lead: '每次正式发布,全部数据都原样存一份,编上号。改过的地方、删去的行,下面都查得到。',
  none: '这个网站还没有存档过。现在的内容以后改没改,还没有凭据。',
  mark: (number: number, day: string, print: string): Line => [
    `第${number}期存档(${day})的指纹是`,
    {text: print, strong: true},
    '。'
  ],
  markText: (number: number, day: string, print: string) => `第${number}期存档(${day}) 指纹 ${print}`,
  keepIt: '把它抄下来,以后就能查出网站改没改过。',
  howTo: '怎么核对、怎么留底',
  notCurrent: '这一期存档以后,网站的数据又更新过,新的内容还没有存档。',
  toChanges: '各期改了什么',
  releasesHeading: '各期存档',
  releasesCaption: '每一期新增、改动、删去了多少',
  release: '期',
  releaseName: (number: number) => `第${number}期`,
  publishedOn: '发布日期',
  dataOn: '数据截至',
  added: '新增的发放',
  changed: '改动的发放',
  removed: '删去的发放',
  others: '其他表改动',
  hidden: '按规定不再显示',
  fingerprint: '指纹',
  signature: '签名',
  signed: '有',
  unsigned: '没有',
  signedAnew: '有,换了密钥',
  keyHandedOver: (n: number) => `第${n}期换了签名密钥,旧密钥签了字交接。`,
  keyNotHandedOver: (n: number, because: string | null) =>
    `第${n}期换了签名密钥,旧密钥没有签字交接${because === null ? '' : `,说明是:${because}`}。请向发布单位在别处公布的公钥指纹核对。`,
  rows: (rows: string) => `${rows}笔`,
  rowsAndMoney: (rows: string, amount: string) => `${rows}笔,${amount}`,
  grown: (rows: string, amount: string) => `${rows}笔,合计多${amount}`,
  shrunk: (rows: string, amount: string) => `${rows}笔,合计少${amount}`,
  lines: (rows: string) => `${rows}行`,
  filesHeading: '每一期的文件',
  filesHint:
    '目录(manifest.json)写着每个文件的编号;文件在 releases/files/ 下面,文件名就是它的 SHA-256 值。文件第一行是随机数,去掉这一行就是原来的文件(tail -n +2)。',
  checkpointFile: (number: number) => `第${number}期的指纹文件`,
  manifestFile: (number: number) => `第${number}期的目录`,
  changesFile: (number: number) => `第${number}期的改动清单`,
  reasons: {
    expired: '过了公开期限',
    withheld: '含有个人信息',
    withdrawn: '依法撤回',
    'stricter-tier': '改为更严的公开方式'
  },
  reasonRows: (reason: string, rows: string) => `${reason}${rows}行`,
  withdrawnBecause: (number: number, reason: string) => `第${number}期撤回的原因:${reason}`,
  takenOut: (number: number, files: string) => `第${number}期按规定从以前各期撤下${files}个文件,编号还留着。`,
  faultsHeading: '存档的缺损',
  fault: {
    missing: (n: number) => `第${n}期不见了。`,
    damaged: (n: number, file: string) => `第${n}期的 ${file} 损坏或不见了。`,
    'unlike-checkpoint': (n: number) => `第${n}期的目录和它的指纹对不上。`,
    'broken-chain': (n: number) => `第${n}期接不上前一期。`,
    'no-signature': (n: number) => `第${n}期的签名不见了。`,
    'bad-signature': (n: number) => `第${n}期的签名不对。`
  },
  lost: (n: number, files: string) => `第${n}期有${files}个文件损坏或不见了。`,
  subjectsHeading: '哪些村、项目、资金改过',
  subjectsCaption: '有改动的页面',
  subject: '页面',
  subjectRevisions: '改动处数',
  noSubjects: '各期之间没有改动或删去过已经公布的内容。',
  kinds: {
    village: '村',
    project: '项目',
    fund: '资金',
    item: '补贴',
    township: '乡镇',
    county: '县',
    use: '村里的资产和账',
    assets: '资产登记',
    oversight: '监督办理',
    monitoring: '防返贫监测',
    needs: '村里的需求',
    roots: '贷款和贴息',
    unplaced: '未落实到村'
  },
  block: {
    heading: '公布以后改过的',
    intro: '和以前各期存档比,这里有下面的改动:',
    row: (table: string, id: string, field: string) => `${table}${id}的${field}:`,
    wholeRow: (table: string, id: string) => `${table}${id}:`,
    changed: (day: string, old: string, now: string) => `${day}由${old}改为${now}`,
    changedPerson: (day: string) => `${day}改过(不写新旧内容)`,
    removed: (day: string) => `${day}删去`,
    removedMoney: (day: string, amount: string) => `${day}删去,金额${amount}`,
    because: (reason: string) => `,原因:${reason}`,
    document: (no: string) => `(${no})`,
    noReason: ',没有写明原因',
    empty: '空白',
    release: (number: number) => `(第${number}期)`,
    hidden: (number: number, rows: string) => `第${number}期起,有${rows}行按规定不再显示。`,
    more: (count: string) => `还有${count}处,见改动清单。`,
    concerned: (count: string) => `算进这里合计的发放,公布以后改过${count}处。在哪个村、哪个项目,见“`,
    concernedEnd: '”。'
  }
};

/** What the page of verification explains. */
export const verifySections: readonly Section[] = [
  {
    id: 'proves',
    title: '能证明什么,不能证明什么',
    blocks: [
      {
        list: [
          '能证明:你手里的文件,就是这个网站某一期公布的;那以后改了哪几处,都列得出来。',
          '能证明:从你留底的那一期起,历史没有被偷偷重写。前提是你在别处留着那一期的指纹。',
          '能证明:签名密钥换过的,是不是原来的单位换的。新旧两把密钥都签了字才算;旧密钥没有签字的,这一页会写明,请和发布单位在别处公布的公钥指纹核对。',
          '不能证明:数字本身是真的。公布的时候就错的,存档也是错的。',
          '不能证明:网站从来没有整个重做过。一个人要是连同全部存档一起换掉,光看这个网站是看不出来的。所以要有人在别处留底。'
        ]
      }
    ]
  },
  {
    id: 'keep',
    title: '怎么留底',
    blocks: [
      {
        list: [
          '村里:每次发布,把十六位指纹抄在村务公示栏上,写上日期,拍张照片。',
          '报社:报道引用数字时,把指纹印在文末;或者存下指纹文件 checkpoint.txt。',
          '审计、纪检:存下 checkpoint.txt、checkpoint.txt.sig 和公钥 allowed_signers,或者把整个 releases 文件夹复制一份。'
        ]
      }
    ]
  }
];
