import type {Row} from '../model/tables.ts';

type PayeeKind = NonNullable<Row<'disbursements'>['payee_kind']>;

const village =
  /(?:村|社区|居)(?:民)?委员会$|(?:村委会|居委会)$|(?:村|社区)(?:集体|股份)?经济(?:股份)?(?:联合社|联合总社|合作社|合作联社|总社)$/u;
const cooperative = /合作社$|合作联社$|合作社联合社$/u;
const firm = /公司$|集团$|人民政府$|镇政府$|乡政府$|学校$|医院$|卫生院$/u;

/**
 * What a payee is by the last word of its name, where that word is one that only a unit bears; null for everything else. A
 * workshop, a shop or a 工程队 may be one person's business, so they are not among them: a person is never taken for a unit.
 */
export function unitKind(name: string): PayeeKind | null {
  const text = name.normalize('NFKC').replace(/\s/gu, '');
  if (text.length < 5) return null;
  if (village.test(text)) return 'village';
  if (cooperative.test(text)) return 'cooperative';
  return firm.test(text) ? 'firm' : null;
}
