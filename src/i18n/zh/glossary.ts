/** At most thirty words: the official term, the plain word, one or two sentences. Ids are anchors, the same in every language. */
export interface Term {
  readonly id: string;
  readonly term: string;
  readonly plain: string;
  readonly text: string;
}

export const glossary = {
  title: '名词解释',
  lead: '公文里的词,用平常话说一遍。',
  terms: [
    {
      id: 'special-fund',
      term: '财政专项扶贫资金',
      plain: '扶贫的钱',
      text: '2020年及以前,各级财政专门用来扶贫的钱。'
    },
    {
      id: 'transition-fund',
      term: '财政衔接推进乡村振兴补助资金(衔接资金)',
      plain: '接着扶贫往下用的钱',
      text: '2021年到2025年的名称,接在财政专项扶贫资金后面,用来防止返贫、发展乡村。'
    },
    {id: 'regular-fund', term: '常态化帮扶资金', plain: '长期帮扶的钱', text: '2026年起的名称。'},
    {
      id: 'document-no',
      term: '文号',
      plain: '文件的编号',
      text: '例如“某财农〔2025〕12号”。凭文号可以向财政局或乡镇查到原文件。'
    },
    {id: 'issue', term: '下达', plain: '上级把钱分到县里', text: '文件发了,钱定了归谁用,但还没有付出去。'},
    {
      id: 'arranged',
      term: '安排',
      plain: '定下来要用在这里的钱',
      text: '给项目的钱,加上直接发给农户的补贴。安排了不等于付了。'
    },
    {
      id: 'paid',
      term: '拨付、支付',
      plain: '钱已经付出去了',
      text: '打进农户的卡,或者付给施工单位、合作社。'
    },
    {id: 'due', term: '应发', plain: '按标准该得多少', text: '一般是数量乘标准,例如3亩乘每亩120元。'},
    {id: 'actual', term: '实发', plain: '真正到手多少', text: '打进卡里的数。和应发不一样,可以问为什么。'},
    {
      id: 'card',
      term: '一卡通',
      plain: '发补贴的那张银行卡',
      text: '多数县用社会保障卡。补贴直接打进本人或户主的卡,不应由别人代管。'
    },
    {
      id: 'universal',
      term: '普惠补贴',
      plain: '符合条件就有',
      text: '例如耕地地力保护补贴:种自家的地就有,不用评。'
    },
    {
      id: 'targeted',
      term: '特定补贴',
      plain: '要申请、要评议',
      text: '例如务工交通补助:本人申请,村里评议公示,上面批准。'
    },
    {
      id: 'library',
      term: '项目库',
      plain: '排队等钱的项目单子',
      text: '村里申报、乡镇审核、县里审定后进库。一般先进库,才能安排钱。'
    },
    {id: 'approval', term: '批复(立项)', plain: '上面同意做了', text: '有批复文件和日期。'},
    {
      id: 'notice',
      term: '公示',
      plain: '先贴出来,听大家意见',
      text: '公示期里有意见可以提,提了应当答复。项目公示一般不少于10天。'
    },
    {
      id: 'announcement',
      term: '公告',
      plain: '定了,告诉大家',
      text: '事情已经定下来或者做完了,告诉大家结果。'
    },
    {
      id: 'tender',
      term: '招标、中标',
      plain: '公开挑谁来做,挑中了谁',
      text: '小的项目可以不招标,用别的采购方式。'
    },
    {
      id: 'acceptance',
      term: '验收',
      plain: '做完了来查合不合格',
      text: '对照合同查数量和质量。您也可以照着“可以去数的东西”去数。'
    },
    {id: 'settlement', term: '结算', plain: '最后算总账', text: '按实际做了多少,算定该付多少,常常要审计。'},
    {id: 'surplus', term: '结余', plain: '没花完的钱', text: '结算以后剩下的,按规定收回或者改作别用。'},
    {
      id: 'retention',
      term: '质保金',
      plain: '押着的修理钱',
      text: '一般是合同价的3%左右,过了保修期没毛病再付。'
    },
    {id: 'handover', term: '移交', plain: '交给谁管', text: '做好的路、水池、厂房归谁所有、由谁维修。'},
    {
      id: 'goal',
      term: '绩效目标',
      plain: '要办成什么事',
      text: '花这笔钱要做到的数,例如修路2公里、60户喝上自来水。'
    },
    {
      id: 'benefit-link',
      term: '联农带农机制',
      plain: '怎么让农户得好处',
      text: '例如务工、分红、收购、土地流转。'
    },
    {id: 'public-post', term: '公益性岗位', plain: '村里的看护、保洁等岗位', text: '做这份工拿这份补助。'},
    {
      id: 'work-relief',
      term: '以工代赈',
      plain: '参加修建,挣工钱',
      text: '工程要拿出一部分钱给本地务工的人发工钱。'
    },
    {
      id: 'supervision',
      term: '村务监督委员会',
      plain: '村里选出来管监督的人',
      text: '由村民会议或村民代表会议推选,可以查村里的账。'
    },
    {
      id: 'code',
      term: '村代码',
      plain: '村的号码',
      text: '国家统一编的12位号码:前6位是县,前9位是乡镇。同名的村靠它分清。'
    },
    {
      id: 'masked',
      term: '隐去名字',
      plain: '只写姓',
      text: '补贴公开到户,但名字用“*”代替,本人和邻居对着组别、金额认得出。'
    },
    {
      id: 'unplaced',
      term: '未落实到村',
      plain: '没写明给哪个村',
      text: '钱是有的,文件没写到村。单独列出,不去猜。'
    }
  ] as readonly Term[]
};
