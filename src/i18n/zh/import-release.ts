/** Words of the release sheet that is signed before publishing. */
export const releaseWords = {
  title: '发布审查单',
  intro: '公开前请逐项核对并签字。本单由导入程序生成,和下面的指纹对应;数据再有改动,要重新生成、重新签字。',
  publisher: '发布单位',
  dataOn: '数据截止日',
  file: '文件',
  rows: '行数',
  sums: '金额合计(元)',
  what: '内容',
  money: '发放合计',
  range: '发放日期',
  privacy: '个人信息处理',
  masked: (count: number) => `隐去名字的有${count}行`,
  aggregated: (count: number, yuan: string) => `只公开合计、不按户公开的有${count}行,${yuan}元`,
  withheld: (count: number) => `按规定不公开的有${count}行`,
  leftOut: (count: number) => `这次先不导入的有${count}行`,
  never: '身份证号、银行账号、私人电话:没有写进公开数据',
  changes: '和现在公开的比',
  change: (added: number, changed: number, gone: number) => `新增${added}行,改动${changed}行,消失${gone}行`,
  open: '还要核对的',
  fingerprint: '数据指纹(SHA-256)',
  reviews: [
    '不涉及国家秘密、工作秘密',
    '不含不应公开的个人信息',
    '金额、户数和账册一致',
    '公开内容、范围和期限符合规定'
  ],
  signers: ['经办人', '业务科室负责人', '保密审查人', '个人信息审查人', '分管领导'],
  opinion: '意见',
  sign: '签字',
  date: '日期'
};
export type ReleaseWords = typeof releaseWords;
