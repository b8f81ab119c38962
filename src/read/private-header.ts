import {foldWord} from './fold-word.ts';
import {simplify} from './simplify.ts';

const words =
  /身份证|身份证明号|证件号|公民身份|居民身份|银行账|银行帐|银行卡|账号|帐号|账户|帐户|卡号|卡折号|存折|社保卡|社会保障卡|社会保障号|社保号|一折通|一卡通号|联系电话|联系方式|联系手机|手机|移动电话|家庭电话|本人电话|^电话$|电话号码/u;
const english =
  /^(?:id_?(?:card|no|number)(?:_?no|_?number)?|identity_?(?:card|no|number).*|(?:bank_?)?(?:account|card)_?(?:no|number)?|bank_?(?:account|card).*|social_?security.*|passport.*|(?:mobile|cell)_?(?:phone|no|number)?|phone|phone_?(?:no|number)|tel|telephone|contact_?(?:phone|number|tel))$/u;

/** Does a header name an ID number, a bank account or a private phone? Such a column must not stand in a public folder. */
export function isPrivateHeader(header: string): boolean {
  const folded = foldWord(header);
  return words.test(folded) || words.test(simplify(folded)) || english.test(folded.replace(/[-.]/gu, '_'));
}
