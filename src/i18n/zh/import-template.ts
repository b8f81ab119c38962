import type {Column} from '../../model/table.ts';

/** Words of the Excel templates. */
export const templateWords = {
  sample: '填写样例',
  explanation: '填写说明',
  required: (_column: string): string => '必填。',
  optional: '可以空着。',
  kind(column: Column): string {
    switch (column.kind) {
      case 'money':
        return '金额,单位元,最多两位小数。';
      case 'code':
        return column.digits ? `${column.digits}位数字,按文本填。` : '数字代码,按文本填。';
      case 'id':
        return column.refers === 'items.item' ? '填补贴项目的名称或编号。' : '编号:数字和英文字母。';
      case 'day':
        return '日期:2026-03-05、2026-03或2026。';
      case 'integer':
        return '整数。';
      case 'decimal':
        return '数字,可以有小数。';
      case 'choice':
        return `从列表里选:${(column.choices ?? []).map(({zh}) => zh).join('、')}。`;
      case 'phone':
        return '对外公开的办公电话。不要填私人电话。';
      case 'url':
        return '网址,以 http:// 或 https:// 开头。';
      case 'text':
        return '文字。';
    }
  },
  about: (column: Column): string => column.about?.[0] ?? '',
  idNumber: '可以空着。只在本机用来认出同一户、做户编号,不会公开,也不写进 data 文件夹。按文本填。',
  head: ['列名', '怎么填', '必填', '说明'],
  how: [
    '请在第一个工作表里填数据,一行一条。表头不要改;不用的列可以删掉。',
    '带*的列必须填。没有公开的内容就空着,不要填0;按规定不公开的写“不公开”。',
    '填好后保存,放进 private/inbox 文件夹,再运行导入。程序不会改动您的文件。',
    '“填写样例”和“填写说明”两个工作表不会导入。'
  ]
};

export type ImportTemplateWords = typeof templateWords;
