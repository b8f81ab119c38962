import {verifySections} from './changes.ts';

/** Words of the page of verification and of its script. */
export const verify = {
  title: '核对这个网站',
  lead: '不用相信我们,可以自己核对:网站上的数,和存档的是不是一样;以前下载的文件,现在还算不算数。',
  sections: verifySections,
  tools: {
    heading: '用常见工具核对',
    signature:
      '签名(Windows 10、苹果电脑和 Linux 都自带 ssh-keygen)。把下面列出的指纹文件、签名和公钥下载到同一个文件夹,在那里打开终端(Windows 用“命令提示符”),运行:',
    sums: '全部文件(在下载下来的网站文件夹里;Linux 自带,苹果电脑写 shasum -a 256 -c SHA256SUMS):',
    project: '连同金额、存档和你手里的指纹一起核对(要用本站的程序):',
    rebuild: '用公布的数据把整个网站重做一遍,逐字节比较(要用本站的程序):',
    command: '命令'
  },
  files: {
    heading: '要用到的文件',
    checkpoint: '指纹文件 checkpoint.txt',
    signature: '签名 checkpoint.txt.sig',
    signers: '公钥 allowed_signers',
    manifest: '目录 manifest.json',
    sums: '全部文件的校验值 SHA256SUMS'
  },
  key: (key: string) => `签名公钥的指纹:${key}。请和发布单位在别处(公文、公示栏)公布的对一对。`,
  unsigned: '最后一期没有签名。',
  now: {
    heading: '现在就核对一个村',
    label: '村代码(12位)',
    button: '核对',
    hint: '也可以从每一页最下面的“核对这一页”过来。',
    noScript: '这一项要用脚本,并且要从网站上打开(不能从硬盘上打开)。没有脚本时,请用下面的常见工具。'
  },
  drop: {
    heading: '以前下载的文件还算数吗',
    label: '选一个以前下载的文件(JSON、CSV、照片或 checkpoint.txt),或者拖到这里',
    hint: '文件不会上传,只在你的手机或电脑里计算。'
  },
  /** For the script: {x} is filled in. */
  script: {
    working: '正在核对……',
    noServer: '打不开数据文件。从硬盘上打开的网页不能核对,请从网站上打开。',
    noPack: '没有这个编号的数据。请看看代码写对了没有。',
    checkpoint: '第{n}期指纹:{print}。请和你留底的比一比。',
    chain: '目录和指纹对得上,{n}期前后相接。',
    badChain: '目录和指纹对不上:第{n}期的存档被改过。',
    same: '这一页的数据,就是第{n}期存档的那一份。',
    differs: '这一页的数据和第{n}期存档的不一样。',
    newer: '网站的数据在第{n}期以后更新过,新内容还没有存档,所以不能核对。',
    notListed: '第{n}期存档里没有这一页的数据。',
    damaged: '存档的文件损坏或不见了,不能核对。',
    page: '网页上印的数据指纹,就是这份数据的。',
    pageDiffers: '网页上印的数据指纹和数据不一样。',
    noRelease: '这个网站没有存档,只能看到现在的内容:{hash}',
    fileHash: '文件的 SHA-256:{hash}',
    known: '认得:是第{n}期公布的。',
    current: '现在还是这样,没有改过。',
    changed: '那以后改过{n}处:',
    gone: '现在网站上没有了。',
    otherPicture: '现在网站上是另一张照片。',
    change: '{row}:由“{old}”改为“{new}”',
    added: '{row}:新增',
    removed: '{row}:删去',
    personal: '(不写)',
    more: '……一共{n}处',
    unknown: '不认得:这个文件不是本站存档过的,或者被改动过。',
    withdrawn: '其中有的内容已按规定撤下,撤下的不能再核对。',
    knownCheckpoint: '认得:就是这个网站第{n}期的指纹文件,历史是接着它往下写的。',
    unknownCheckpoint: '不认得这份指纹文件:它不在这个网站的存档里。网站的历史可能被改写过。'
  }
};
