import type {ImportTemplateWords} from '../zh/import-template.ts';

export const templateWords: ImportTemplateWords = {
  sample: '填写样例 Sample',
  explanation: '填写说明 Explanation',
  required: () => 'Required.',
  optional: 'May be empty.',
  kind(column) {
    switch (column.kind) {
      case 'money':
        return 'Amount in yuan, at most two decimals.';
      case 'code':
        return column.digits ? `${column.digits} digits, as text.` : 'A code of digits, as text.';
      case 'id':
        return column.refers === 'items.item'
          ? 'Name or id of the item.'
          : 'An id: digits and Latin letters.';
      case 'day':
        return 'A day: 2026-03-05, 2026-03 or 2026.';
      case 'integer':
        return 'A whole number.';
      case 'decimal':
        return 'A number, decimals allowed.';
      case 'choice':
        return `Choose from: ${(column.choices ?? []).map(({zh, en}) => `${zh} (${en})`).join(', ')}.`;
      case 'phone':
        return 'A published office phone, never a private one.';
      case 'url':
        return 'A web address that starts with http:// or https://.';
      case 'text':
        return 'Text.';
    }
  },
  about: column => column.about?.[1] ?? '',
  idNumber:
    'May be empty. Used on this machine only, to know a household again and make its token; never published nor written to the data folder. As text.',
  head: ['Column', 'How', 'Required', 'Notes'],
  how: [
    'Fill in the first sheet, one row each. Leave the header as it is; columns you do not need may be deleted.',
    'Columns with * are required. Leave empty what is not published, never 0; write 不公开 for what is withheld by rule.',
    'Save it, put it into private/inbox and run the import. Your file is never changed.',
    'The sheets with the sample and the explanation are not imported.'
  ]
};
