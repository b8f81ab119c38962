import type {Section, SiteFacts} from '../prose.ts';

/** About this site, with 我要反映 (id="report") first: whom to call, what to say, how to object. */
export const about = {
  title: '我要反映 · 关于本站',
  lead: '看到不对的地方,可以直接打电话,不用经过村里。',
  noticeKinds: {project: '项目公示', subsidy: '补贴公示'} as Readonly<Record<string, string>>,
  noticeDays: (kind: string, days: string) => `${kind}不少于${days}天`,
  reportTitle: '我要反映',
  phonesTitle: '打哪个电话',
  phonesNone: '发布单位没有公布监督电话。可以到乡镇政府或者县里负责这项资金的部门当面反映。',
  phoneName: '单位',
  phoneNumber: '电话',
  phoneOutside: '在哪里接听',
  outsideVillage: '村外',
  insideVillage: '村里',
  notDialable: '这是演示号码,打不通。',
  report: (_site: SiteFacts): readonly Section[] => [
    {
      id: 'how',
      title: '怎么说清楚',
      blocks: [
        {
          steps: [
            '记下是哪一页:村名、年份,或者项目编号、资金文号。每一行后面都写着来自哪个文件第几行,也记下来。',
            '说哪里不对:例如“公布发了600元,卡里只到550元”“公布修了2公里,量出来1.6公里”。',
            '能拍照就拍照,能找到存折、短信就留好。',
            '打上面的电话,先打村外的。不想说名字可以不说。',
            '记下哪天打的、谁接的、怎么答复的。过了答应的日子没有答复,再向上一级反映。'
          ]
        },
        '打到户的钱一分都不用交给别人。有人要“手续费”“好处费”“辛苦费”,不要给,可以打电话反映。',
        '本站不收集反映人的任何信息,也没有留言框:请打电话或者当面说。'
      ]
    },
    {
      id: 'objection',
      title: '对名单有意见',
      blocks: [
        '正在公示的名单,公示期里可以向公示上写的单位提出意见,口头、书面都行,提了应当答复。',
        '公示期过了也可以反映。该有自己没有自己,或者不该有的有了,都可以说。',
        '没批准的申请,可以问原因。本站公布了原因的,写在村页和补贴页上。',
        '村里该公布的没公布,或者公布得不真实,村民可以向乡镇政府、县政府和主管部门反映(《村民委员会组织法》第三十一条)。'
      ]
    },
    {
      id: 'privacy',
      title: '公开了不该公开的',
      blocks: [
        '如果这里写了您的身份证号、银行卡号、电话、住址,或者您认为不该公开的事,请马上打电话给发布单位,要求撤下或者改正(《个人信息保护法》第四十六条、第四十七条)。',
        '需要的内容这里没有,可以向发布单位申请公开政府信息(《政府信息公开条例》)。'
      ]
    }
  ],
  aboutTitle: '关于本站',
  sections: (site: SiteFacts): readonly Section[] => [
    {
      id: 'what',
      title: '这是什么',
      blocks: [
        `这里公开帮扶和乡村振兴资金:钱从哪来、给了谁、办成了什么。数据由${site.publisher}发布,截至${site.data_on}。`,
        '谁发布,谁负责。数字有错,由发布单位更正;更正会写明原来是什么、为什么改。',
        {link: '数字是怎么算的', to: '/method/'},
        {link: '公文里的词是什么意思', to: '/glossary/'},
        {link: '下载数据', to: '/data/'}
      ]
    },
    {
      id: 'rules',
      title: '依据什么公开',
      blocks: [
        {
          list: [
            '《政府信息公开条例》:主动公开的信息,形成或者变更之日起20个工作日内公开;涉及个人隐私的按规定处理。',
            '《关于完善扶贫资金项目公告公示制度的指导意见》(国开办发〔2018〕11号):谁分配、谁使用、谁公开,乡、村公示不少于10天。',
            '《村民委员会组织法》第三十条、第三十一条:村务公开,村民可以查询、可以反映。',
            '《个人信息保护法》:只公开必要的,敏感的不公开。'
          ]
        }
      ]
    },
    {
      id: 'quiet',
      title: '本站不做什么',
      blocks: [
        '不要登录,不存 cookie,不记您搜了什么、看了什么,不连别的网站,没有广告。不用脚本也能看全部内容。'
      ]
    },
    {
      id: 'use',
      title: '使用数据',
      blocks: [site.licence]
    }
  ]
};
