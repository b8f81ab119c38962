/** Words around every page: header, navigation, banners, foot. */
export const shell = {
  skip: '跳到正文',
  search: '找村、项目、资金、补贴',
  searchButton: '查找',
  navigation: '主要栏目',
  large: '大字版',
  usual: '普通版',
  otherLanguage: 'English',
  nav: {
    home: '首页',
    villages: '找我的村',
    items: '补贴标准',
    projects: '项目进度',
    report: '我要反映',
    funds: '资金来源',
    data: '监督与数据'
  },
  demonstration: '演示数据:地方、人、钱都是编的。',
  tour: '三分钟看懂',
  transcription: '由公开公告转录,非官方发布。',
  breadcrumb: '当前位置',
  foot: {
    about: '关于本站',
    method: '数字是怎么算的',
    glossary: '名词解释',
    accessibility: '无障碍说明',
    report: '读取报告',
    publisher: (name: string) => `发布单位:${name}`,
    dataOn: (day: string) => `数据截至${day}`,
    publishedOn: (day: string) => `${day}发布`,
    nextUpdate: (day: string) => `下次更新不晚于${day}`,
    fingerprint: '本页数据指纹',
    verify: '核对这一页',
    pack: '本页数据(JSON)',
    packSize: (size: string) => `本页数据(JSON,${size})`,
    licence: '使用许可'
  }
};
