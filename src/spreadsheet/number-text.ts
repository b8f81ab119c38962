/**
 * A spreadsheet's number as decimal text. Excel keeps 15 digits and shows no more: 0.1+0.2 is stored as
 * 0.30000000000000004 and is 0.3 to its writer. Never in E-notation, so that the text is read by its digits.
 *
 * numberText(20000.000000000004) === '20000'; numberText(1e-7) === '0.0000001'
 */
export function numberText(value: number): string {
  if (!Number.isFinite(value)) return '';
  if (Number.isSafeInteger(value)) return String(value);
  const [mantissa = '', exponent = '0'] = value.toExponential(14).split('e');
  const negative = mantissa.startsWith('-');
  const digits = mantissa.replace(/[-.]/gu, '');
  const point = 1 + Number(exponent);
  const whole = point <= 0 ? '0' : digits.slice(0, point).padEnd(point, '0');
  const fraction = (point <= 0 ? '0'.repeat(-point) + digits : digits.slice(point)).replace(/0+$/u, '');
  const text = fraction === '' ? whole : `${whole}.${fraction}`;
  return negative && /[1-9]/u.test(text) ? `-${text}` : text;
}
