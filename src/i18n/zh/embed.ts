/** Words of the small pages that other sites show in a frame, and of charts as files. */
export const embed = {
  title: (place: string) => `${place}:帮扶资金和补贴`,
  sentence: (year: string, arranged: string, paid: string) => `${year}安排${arranged},已付${paid}。`,
  page: '看全部账目',
  svg: (size: string) => `图(SVG,${size})`,
  csv: (rows: string, size: string) => `数据(CSV,${rows}行,${size})`,
  how: '嵌到自己的网页里',
  link: '图表文件,和可以嵌进别的网页的小页',
  files: '这张图:',
  embedLink: '嵌到网页里'
};
