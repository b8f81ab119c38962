import {importSentence} from '../../src/i18n/import-text.ts';
import {levelWord} from '../../src/i18n/issue-text.ts';
import type {Locale} from '../../src/i18n/locale.ts';
import type {CopyWords} from '../../src/import/marked-copy.ts';

const zh: Readonly<Record<string, string>> = {
  'id-18': '身份证号',
  'id-15': '身份证号',
  'bank-card': '银行卡号',
  'mobile-phone': '手机号',
  landline: '电话号码',
  address: '住址',
  'identifying-mask': '仍能认出人的号码',
  'private-column': '证件号、账号或私人电话'
};
const en: Readonly<Record<string, string>> = {
  'id-18': 'an ID number',
  'id-15': 'an ID number',
  'bank-card': 'a bank card',
  'mobile-phone': 'a mobile phone',
  landline: 'a phone number',
  address: 'an address',
  'identifying-mask': 'a number that still identifies',
  'private-column': 'ID numbers, accounts or private phones'
};

/** The words of marked copies: the report's sentences, and which kind of personal datum was blanked. */
export const copyWords = (locale: Locale): CopyWords => ({
  sentence: issue => importSentence(issue, locale),
  level: level => levelWord(level, locale),
  blanked: detector =>
    locale === 'en'
      ? `Blanked in this copy: ${en[detector] ?? 'personal data'}.`
      : `这里是${zh[detector] ?? '个人信息'},副本里不显示。`
});
