/** Words of the matching tool: its page, its script, its exports, the desk file and the command. */
const own = ['核查人', '核查情况', '处理意见', '备注'];

const columns = {
  row: '名单行号',
  list: '名单:',
  level: '把握',
  score: '分',
  reason: '理由',
  fits: '名单里符合这一笔的人数',
  book: '对上的表',
  id: '编号',
  township: '乡镇',
  village: '村',
  who: '收款人',
  kind: '类别',
  what: '项目或补贴',
  amount: '金额(元)',
  on: '日期',
  period: '期间',
  own
};

/** For the script and the exports: {x} is filled in. */
const script = {
  results: {
    levels: {
      sure: '号码一致',
      likely: '把握较大',
      possible: '要核对',
      'could-be': '只是可能'
    },
    signs: {
      token: '户编号一致(由身份证号算出)',
      code: '统一社会信用代码一致',
      sameName: '姓名一样',
      sound: '姓名读音一样,字不同',
      rare: '姓名里有生僻字,其余的字一样',
      hidden: '公布的姓名隐去了名字,这个人符合',
      sameVillage: '同一个村',
      oneOfVillages: '村名一样,但叫这个名的村不止一个',
      sameTownship: '同一个乡镇(名单没写清是哪个村)',
      noPlace: '名单或数据里没有写村,可能是同名的人',
      unknownPlace: '名单写的“{place}”在本县村名单里找不到,可能是同名的人',
      elsewhere: '同名,但不在一个村',
      after: '{died}去世,{paid}还有发放',
      within: '{paid}在{from}到{to}这段时间里',
      coarse: '日期只写到年或月,先后分不清',
      noDate: '没有看得懂的日期,没有比先后',
      otherToken: '但身份证号对不上,多半是同名的人',
      otherCode: '但统一社会信用代码不一样',
      nearName: '单位名称相近(去掉地名和公司、合作社字样后一样)',
      unit: '单位'
    },
    unitSame: '单位名称一样',
    fits: '名单里有{n}行都符合这一笔',
    books: {disbursements: '发放明细', projects: '项目施工单位', teams: '在职责任人'},
    columns,
    sheet: '比对结果',
    causes: {
      deceased: '也可能没有问题:以前应发的补发、由家人代领、户头还没有变更、死亡登记晚、同名。',
      payroll: '也可能没有问题:自己种地,按规定可以领普惠补贴;已经退休、离职或是临时人员;同名。',
      cadres: '也可能没有问题:干部和亲属符合条件,按程序评议公示过;普惠补贴人人都有;同名。',
      vehicles: '也可能没有问题:农用车、三轮车;已经报废、过户或借名登记;同名。',
      firms: '也可能没有问题:合作社带头人本来就是农户;企业没有经营或已经注销;同名。',
      other: '也可能没有问题:同名、同音,或名单和发放的时间对不上。'
    },
    status: {
      demonstration: '演示数据:人名、单位和金额都是编的。',
      transcription: '由公开公告转录,非官方发布。'
    },
    about: {
      sheet: '说明',
      title: '比对结果:待核对的疑点,不是违纪结论',
      source: '数据来源:{site},{publisher},数据截至{on}。',
      terms: '许可和条件:{terms}',
      list: '名单:{list}。身份证号一列没有带出来,请按“名单行号”和原名单对应。',
      note: '同名、同音都很常见,请逐条核实。',
      hits: '共{n}条。',
      choice: '比对范围:{chosen}。',
      column: '列名',
      meaning: '意思',
      meanings: {
        [columns.row]: '原名单里的行号(和表格软件显示的一样)',
        [columns.level]: '号码一致 / 把握较大 / 要核对 / 只是可能',
        [columns.score]: '0到100,越高越有把握;100是号码一致',
        [columns.reason]: '为什么列出来',
        [columns.fits]: '大于1时,这一笔最多只能是其中一人',
        [columns.book]: '发放明细、项目施工单位或在职责任人',
        [columns.id]: '发放编号或项目编号,和其他导出表一致',
        [columns.who]: '公布的或县里留存的收款人、施工单位、责任人',
        [columns.amount]: '单位:元。施工单位一行是合同金额',
        [columns.on]: '发放日期、签约日期或任职日期',
        核查人: '留空,由核查人填写',
        核查情况: '留空,由核查人填写',
        处理意见: '留空,由核查人填写',
        备注: '留空,由核查人填写'
      } as Record<string, string>
    }
  },
  steps: ['放进名单', '认列', '看结果'],
  tabs: {match: '和名单比对', findings: '疑点', tables: '查表'},
  list: {
    heading: '第一步 放进名单',
    label: '选一份名单(.xlsx、.xls 或 .csv),或者拖到这里',
    choose: '选择名单文件',
    drop: '也可以把文件拖到这个框里',
    hint: '去世人员、财政供养人员、村干部和亲属、车辆、企业等名单都可以。名单只留在这台电脑的内存里,不上传,不保存;关掉网页就没有了。',
    county: '先选县',
    unplaced: '没有写明村的发放',
    loading: '正在打开数据……',
    reading: '正在读名单……',
    noData: '打不开数据文件。从硬盘上打开的网页不能比对,请从网站上打开;或者请县里给你内网用的比对文件。',
    oldBrowser: '这个浏览器太旧,打不开比对工具。请用 Chrome 92、Edge 92 或更新的浏览器。',
    data: '拿来比对的数据:{payments}笔发放、{projects}个有施工单位的项目、{officials}名在职责任人,数据截至{on}。',
    problems: {
      empty: '这个文件里没有内容。请换一份名单。',
      letters: '这个文件的文字读不出来。请在表格软件里另存为 .xlsx,或另存为 UTF-8 的 .csv,再放进来。',
      damaged: '这个文件打不开,可能损坏了。请在表格软件里打开,另存为 .xlsx,再放进来。',
      locked: '这个文件有密码。请去掉密码另存一份,再放进来。',
      xlsb: '这是 .xlsb 文件,读它会丢内容。请另存为 .xlsx,再放进来。',
      pdf: '这是 PDF,不是表格。请放进表格文件(.xlsx 或 .csv)。',
      word: '这是 Word 文档,不是表格。请把里面的表复制到表格软件,另存为 .xlsx。',
      image: '这是图片,不是表格。请放进表格文件(.xlsx 或 .csv)。',
      archive: '这是压缩包。请先解压,再放进里面的表格文件。',
      unknown: '认不出这是什么文件。请放进表格文件(.xlsx 或 .csv)。'
    },
    tooLarge: '这个文件超过200 MB,这里读不了。请拆成几份。'
  },
  plan: {
    heading: '第二步 认列',
    file: '名单:{file},{rows}行。下面是前几行;号码已经遮住。',
    sheet: '工作表',
    kind: '这是什么名单',
    kinds: {
      deceased: '去世人员',
      payroll: '财政供养人员',
      cadres: '村干部和亲属',
      vehicles: '车辆',
      firms: '企业和法定代表人',
      other: '其他名单'
    },
    kindHints: {
      deceased: '只列去世那个月以后的发放。',
      payroll: '有起止日期时,只列这段时间里的发放。种地的补贴,公职人员种了地也可以领。',
      cadres: '有任职日期时,只列这段时间里的发放。村干部和亲属符合条件也可以领。',
      vehicles: '有登记日期时,只列登记以后的发放。请先看是不是农用车、三轮车。',
      firms: '按统一社会信用代码和单位名称比对收款单位和施工单位,按法定代表人姓名比对个人。',
      other: '按姓名、村或代码比对。'
    },
    roles: {
      name: '姓名',
      id: '身份证号',
      household: '户编号',
      unit: '单位名称',
      code: '统一社会信用代码',
      village: '村或住址',
      village_code: '村代码',
      township: '乡镇',
      date: '去世日期',
      from: '开始日期',
      to: '结束日期',
      keep: '只带着看'
    },
    role: '“{title}”这一列是',
    column: '第{n}列',
    row: '行',
    idHint: '身份证号在这里用不上,也不会显示或导出:网站上没有身份证号。要按号码比对,请用命令 npm run match。',
    scope: '比哪些',
    items: '补贴项目',
    years: '发放年份',
    townships: '乡镇',
    all: '全部',
    none: '全不选',
    universal: '普惠',
    targeted: '只选要申请的',
    books: '还和这些比',
    elsewhere: '同名但不在一个村的,也列出来(会多很多)',
    go: '开始比对',
    another: '换一份名单',
    missing: {
      who: '还没有指明哪一列是姓名、单位名称或统一社会信用代码。请在上面的表里选好,再开始。',
      'who-or-id':
        '只指明了身份证号,这里不能按身份证号比对。请再指明姓名一列;要按号码比对,请用命令 npm run match。',
      date: '没有指明去世日期一列:会列出这些人的全部发放,分不出去世前后。'
    },
    nothing: '补贴项目、年份或乡镇一个也没有选。',
    chosen: {all: '全部发放', items: '项目:{list}', years: '年份:{list}', townships: '乡镇:{list}'}
  },
  run: {
    progress: '已比对{done}行,共{of}行',
    cancel: '停下',
    cancelled: '已停下,没有结果。可以改了再比。',
    failed: '比对没有做完,可能是内存不够。名单没有发到别处。请关掉其他网页再试,或把名单拆成几份。'
  },
  hits: {
    heading: '第三步 看结果',
    none: '{rows}行都比过了,没有对上的。',
    some: '{rows}行里有{listed}行对上了,共{hits}条。',
    note: '这是数据疑点,不是违纪结论。同名、同音很常见,请逐条核实。',
    publicNote:
      '网站上农户的姓名隐去了名字,所以个人只能说“可能是”,还要看名单里有几个人都符合。单位、合作社和责任人是全名。',
    stopped: '对上的太多,到名单第{row}行停下了。请少选一些项目、年份或乡镇,或在名单里加上村名。',
    issues: {
      'no-key': '{n}行没有姓名、单位或代码,没有比:第{rows}行',
      'bad-id': '{n}个身份证号看不懂,这些行只按姓名和村比:第{rows}行',
      'bad-date': '{n}个日期看不懂,这些行没有按日期比,其他照比:第{rows}行',
      'no-date': '{n}个对上的人没有去世日期,分不出发放在去世前还是后:第{rows}行',
      torn: '{n}行的引号不成对,列可能错位:第{rows}行',
      'no-place': '{n}行写的村在本县找不到,只按姓名比了:第{rows}行',
      'hidden-name': '{n}行的姓名是打了码的,没法比姓名:第{rows}行'
    },
    more: '等',
    show: '列出',
    page: '第{from}到{to}条,共{of}条',
    before: '上一页',
    next: '下一页',
    columns: ['把握', '名单里', '数据里', '金额(元)', '为什么'],
    row: '第{row}行',
    save: '导出',
    csv: '导出 CSV',
    xlsx: '导出 Excel(.xlsx)',
    saveNote: '导出的表带空列:核查人、核查情况、处理意见、备注。身份证号不会导出。',
    tooMany: '超过{n}条,请导出 CSV,或先少选几项。',
    saved: '已导出:{name}',
    adjust: '改一改再比'
  },
  tables: {
    table: '表',
    search: '只看含有这些字的行',
    total: '{n}行',
    empty: '没有这样的行。'
  },
  where: {
    worker: '在后台计算。',
    page: '这个浏览器不许在后台计算,改在网页上分段计算,会慢一些。'
  }
};

export const match = {
  title: '和名单比对',
  /** Where other pages lead here. */
  door: '和名单比对:把自己手里的名单和公布的数据对一对,名单不上传',
  description: '把自己手里的名单和公布的发放数据比对,名单不上传。',
  lead: '把你手里的名单(去世人员、财政供养人员、村干部和亲属、车辆、企业)放进来,和这个网站公布的发放数据对一对。',
  local: '名单只在你的电脑里计算,不上传,不保存。这一页的安全设置也不许往别处发送。',
  noScript: '比对要用脚本,要从网站上打开,浏览器要 Chrome 92、Edge 92 或更新的。',
  sections: {
    what: {
      heading: '能比什么,不能比什么',
      lines: [
        '企业、合作社和在职责任人是全名公布的,可以直接对上。',
        '农户的姓名隐去了名字(如“张**”),所以只能说“可能是”:同一个村、姓一样、字数一样。每一条都写明名单里有几个人符合;人越多,越说明不了什么。',
        '按规定不按户公开的补贴(低保、残疾等)不在这里。',
        '网站上没有身份证号,名单里的身份证号用不上,不显示,也不导出。'
      ]
    },
    how: {
      heading: '怎么看结果',
      lines: [
        '“号码一致”是统一社会信用代码一样,100分。“把握较大”是姓名和村都一样,或单位名称一样,在80分以上。同音字、生僻字、只有姓名一样的,分数低,要核对。',
        '去世人员:只列去世次月以后的发放。当月的发放不算;补发、家人代领、户头没变更都可能。',
        '结果是待核对的疑点,不是违纪结论。'
      ]
    },
    desk: {
      heading: '县里核查人员用的全名版',
      lines: [
        '县里可以在自己的电脑上生成一个比对文件(npm run desk),里面有全名、全部疑点和各张表,在内网双击就能打开。它不联网,不放到网站上。',
        '要按身份证号比对,用命令 npm run match:号码只在内存里换成户编号,不写进任何文件。'
      ]
    }
  },
  desk: {
    title: '比对台',
    lead: '全名数据,只供县里核查使用。不要放到网站上,不要发到工作群。',
    waiting: '如果一直停在这里,是浏览器太旧了:请用 Chrome 92、Edge 92 或更新的浏览器打开。',
    offline: '这个文件不联网:打开后什么也不会发出去。',
    made: '数据截至{on}。{publisher}'
  },
  command: {
    usage:
      '用法:npm run match -- 名单.xlsx [--kind deceased|payroll|cadres|vehicles|firms|other] [--column name=姓名]\n' +
      '  [--item 补贴项目编号] [--year 2026] [--township 乡镇代码] [--elsewhere] [--data 文件夹] [--private 文件夹] [--lang en]\n' +
      '  --column 左边可以是:name id household unit code village village_code township date from to keep',
    noList: '打不开这份名单。请看看文件名和位置。没有写任何文件。',
    noColumn: '名单里没有“{title}”这一列。有这些列:{titles}。没有写任何文件。',
    noKey:
      '这台电脑上没有户编号的密钥,不能按身份证号比对,只按姓名和村比。请在做 npm run import 的电脑上运行,或设好 VILLAGE_LEDGER_KEY。'
  },
  script
};
