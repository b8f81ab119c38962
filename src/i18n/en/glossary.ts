import type {glossary as zh} from '../zh/glossary.ts';

export const glossary: typeof zh = {
  title: 'Glossary',
  lead: 'The words of official papers, said plainly.',
  terms: [
    {
      id: 'special-fund',
      term: 'Special poverty-alleviation fund (财政专项扶贫资金)',
      plain: 'poverty money',
      text: 'Money of all levels for poverty alleviation, to 2020.'
    },
    {
      id: 'transition-fund',
      term: 'Transition fund (衔接资金)',
      plain: 'the money that followed it',
      text: 'The name from 2021 to 2025: against falling back into poverty, for rural development.'
    },
    {
      id: 'regular-fund',
      term: 'Regular assistance fund (常态化帮扶资金)',
      plain: 'lasting assistance',
      text: 'The name from 2026.'
    },
    {
      id: 'document-no',
      term: 'Document number (文号)',
      plain: 'the paper’s number',
      text: 'With it the finance bureau or the township can find the original.'
    },
    {
      id: 'issue',
      term: 'Issued (下达)',
      plain: 'passed down to the county',
      text: 'A document says who may use the money; nothing is paid yet.'
    },
    {
      id: 'arranged',
      term: 'Arranged (安排)',
      plain: 'set aside for this place',
      text: 'Money for projects plus subsidies straight to households. Arranged is not paid.'
    },
    {
      id: 'paid',
      term: 'Paid (拨付、支付)',
      plain: 'the money has left',
      text: 'To household cards, contractors or co-operatives.'
    },
    {
      id: 'due',
      term: 'Due (应发)',
      plain: 'what the rate gives',
      text: 'Usually quantity × rate, such as 3 mu at 120 yuan.'
    },
    {
      id: 'actual',
      term: 'Paid out (实发)',
      plain: 'what arrived',
      text: 'The amount on the card. Where it differs from what is due, one may ask why.'
    },
    {
      id: 'card',
      term: 'One-card (一卡通)',
      plain: 'the bank card for subsidies',
      text: 'In most counties the social security card. It is paid to the person or head of household, and nobody else should keep the card.'
    },
    {
      id: 'universal',
      term: 'Universal subsidy (普惠)',
      plain: 'all who qualify',
      text: 'Such as the arable land subsidy: no application, no selection.'
    },
    {
      id: 'targeted',
      term: 'Targeted subsidy (特定)',
      plain: 'on application',
      text: 'Such as the transport subsidy for migrant workers: applied for, reviewed and posted in the village, then approved.'
    },
    {
      id: 'library',
      term: 'Project library (项目库)',
      plain: 'projects waiting for money',
      text: 'Village applies, township reviews, county admits. Usually only projects in the library get money.'
    },
    {
      id: 'approval',
      term: 'Approval (批复)',
      plain: 'it may be built',
      text: 'There is a document with a date.'
    },
    {
      id: 'notice',
      term: 'Notice for comment (公示)',
      plain: 'posted before it is final',
      text: 'Objections made in this time should be answered. For projects usually at least 10 days.'
    },
    {
      id: 'announcement',
      term: 'Announcement (公告)',
      plain: 'posted when it is final',
      text: 'Tells the result.'
    },
    {
      id: 'tender',
      term: 'Tender and award (招标、中标)',
      plain: 'choosing who builds',
      text: 'Small projects may be procured in other ways.'
    },
    {
      id: 'acceptance',
      term: 'Acceptance (验收)',
      plain: 'checked after completion',
      text: 'Quantity and quality against the contract. Anyone can go and count as well.'
    },
    {
      id: 'settlement',
      term: 'Settlement (结算)',
      plain: 'the final bill',
      text: 'What is owed for what was really built, often audited.'
    },
    {
      id: 'surplus',
      term: 'Surplus (结余)',
      plain: 'money left over',
      text: 'After settlement it is returned or put to another use by rule.'
    },
    {
      id: 'retention',
      term: 'Retention (质保金)',
      plain: 'money kept for repairs',
      text: 'Usually about 3 % of the contract, paid after the warranty period.'
    },
    {
      id: 'handover',
      term: 'Handover (移交)',
      plain: 'who looks after it',
      text: 'Who owns and maintains what was built.'
    },
    {
      id: 'goal',
      term: 'Performance goal (绩效目标)',
      plain: 'what should come of it',
      text: 'Such as 2 km of road, or tap water for 60 households.'
    },
    {
      id: 'benefit-link',
      term: 'Benefit link (联农带农机制)',
      plain: 'how farmers gain',
      text: 'Such as wages, dividends, purchases, rent for land.'
    },
    {
      id: 'public-post',
      term: 'Public-benefit post (公益性岗位)',
      plain: 'paid village jobs',
      text: 'Such as cleaner or forest guard.'
    },
    {
      id: 'work-relief',
      term: 'Work relief (以工代赈)',
      plain: 'wages for building',
      text: 'Part of a project’s money goes to local workers as wages.'
    },
    {
      id: 'supervision',
      term: 'Village supervision committee (村务监督委员会)',
      plain: 'elected to watch',
      text: 'Chosen by the villagers; may inspect the village accounts.'
    },
    {
      id: 'code',
      term: 'Village code (村代码)',
      plain: 'the village’s number',
      text: '12 digits: the first 6 are the county, the first 9 the township. It tells villages of one name apart.'
    },
    {
      id: 'masked',
      term: 'Masked name (隐去名字)',
      plain: 'family name only',
      text: 'The given name is replaced by stars.'
    },
    {
      id: 'unplaced',
      term: 'Not placed in a village (未落实到村)',
      plain: 'no village named',
      text: 'The money is there, the document names no village. It is listed apart, never guessed.'
    }
  ]
};
