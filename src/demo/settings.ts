import type {SettingsInput} from '../model/settings.ts';
import {dataOn} from './county.ts';

const w = (zh: string, en: string) => ({zh, en});

/** The settings of the demonstration: marked as invented everywhere, phones outside the village first. */
export const demonstrationSettings: SettingsInput = {
  publisher: w(
    '晴川县农业农村局(虚构)',
    'Qingchuan County Bureau of Agriculture and Rural Affairs (invented)'
  ),
  site_name: w('阳光村账', 'Village Ledger'),
  site_url: '',
  data_on: dataOn,
  published_on: '2026-10-20',
  next_update_by: '2027-01-20',
  data_status: 'demonstration',
  phones: [
    {
      name: w('纪检监察举报', 'Discipline inspection hotline'),
      number: '12388',
      outside_village: true,
      dialable: true
    },
    {
      name: w('防止返贫监测和乡村振兴咨询', 'Rural revitalisation hotline'),
      number: '12317',
      outside_village: true,
      dialable: true
    },
    {
      name: w('晴川县农业农村局(虚构)', 'County bureau (invented)'),
      number: '0999-0000001',
      outside_village: true,
      dialable: false
    }
  ],
  notice_days: {project: 10, project_before: 10, project_after: 10, subsidy: 7, village_accounts: 10},
  mask_form: 'stars',
  licence: w('虚构的演示数据,可任意使用。', 'Invented demonstration data, free to use in any way.'),
  words: {
    fund_kind: {
      special_poverty: w('财政专项扶贫资金(2020年及以前)', 'Special poverty-alleviation fund (to 2020)'),
      transition: w(
        '财政衔接推进乡村振兴补助资金(2021至2025年)',
        'Transition fund for rural revitalisation (2021 to 2025)'
      ),
      standing: w('财政常态化帮扶资金(2026年起)', 'Standing assistance fund (from 2026)'),
      ew_coop: w('东西部协作资金', 'East–west co-operation fund'),
      central_unit: w('中央单位定点帮扶资金', 'Paired assistance by a central unit'),
      sector: w('行业部门资金', 'Sector fund'),
      benefit: w('惠民惠农补贴资金', 'Subsidies to farmers and citizens')
    },
    purpose: {
      industry: w('产业发展', 'Farming and industry'),
      employment: w('就业', 'Employment'),
      rural_build: w('乡村建设', 'Rural construction'),
      relocation: w('易地搬迁后续扶持', 'Support after relocation'),
      governance: w('乡村治理', 'Village governance'),
      work_relief: w('以工代赈', 'Work-relief'),
      mgmt_fee: w('项目管理费', 'Project management fee')
    },
    notice_kind: {
      project_before: w('项目实施前公示', 'Notice before work'),
      project_after: w('项目完工公告', 'Notice after work'),
      subsidy: w('补贴发放前公示', 'Notice before a subsidy is paid'),
      village_accounts: w('村务和收支公开', 'Village accounts')
    },
    role: {
      first_secretary: w('驻村第一书记', 'First secretary'),
      work_team: w('驻村工作队员', 'Work team member'),
      village_committee: w('村民委员会', 'Village committee'),
      supervision_committee: w('村务监督委员会', 'Village supervision committee'),
      township: w('乡镇责任人', 'Township officer'),
      county: w('县级责任人', 'County officer')
    },
    village_kind: {
      exited: w('已出列脱贫村', 'Village that left the poverty list'),
      key: w('重点帮扶村', 'Village with priority support'),
      ordinary: w('一般村', 'Ordinary village')
    },
    stage: {
      start: w('启动资金', 'Start of work'),
      progress: w('进度款', 'Progress'),
      finish: w('完工款', 'Completion'),
      settle: w('结算款', 'Settlement'),
      rest: w('补发', 'Remainder'),
      retention: w('质保金', 'Retention')
    }
  },
  about: w(
    '晴川县是虚构的。村名、人名、单位、金额都由程序生成,用来演示阳光村账怎样公开资金。',
    'Qingchuan County does not exist. Its villages, people, firms and amounts are made by a program to show how Village Ledger publishes money.'
  ),
  source_note: w(
    '全部数据为虚构,由 npm run demo 按固定种子生成。',
    'All data are invented, made by npm run demo from a fixed seed.'
  )
};
