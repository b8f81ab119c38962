const digits = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'] as const;
const places = ['', '拾', '佰', '仟'] as const;
const sections = ['', '万', '亿'] as const;

/**
 * Fen as an amount in capitals (人民币大写), as notices and receipts write it beside the digits:
 * 128600050 -> 壹佰贰拾捌万陆仟元伍角. 整 stands where no fen follow a whole amount of yuan or jiao (支付结算办法附件一:
 * 到元为止写整,到角为止可以不写). Zero inside is said once, negative amounts begin with 负. Throws RangeError from
 * 10^12 yuan on: no county has them.
 */
export function capitalAmount(fen: number | bigint): string {
  const amount = BigInt(fen);
  if (amount < 0n) return `负${capitalAmount(-amount)}`;
  const yuan = amount / 100n;
  const [jiao, cents] = [Number((amount / 10n) % 10n), Number(amount % 10n)];
  const whole = yuan === 0n ? '' : `${wholeNumber(yuan)}元`;
  if (jiao === 0 && cents === 0) return `${whole || '零元'}整`;
  const tenths = jiao === 0 ? (whole ? '零' : '') : `${digits[jiao]}角`;
  return whole + tenths + (cents === 0 ? '' : `${digits[cents]}分`);
}

/** A positive whole number in capitals, by sections of four digits. */
function wholeNumber(value: bigint): string {
  const text = String(value);
  if (text.length > 12) throw new RangeError(`too large to be written in capitals: ${text}`);
  let out = '';
  let zero = false;
  for (let at = 0; at < text.length; at++) {
    const place = text.length - 1 - at;
    const digit = Number(text[at]);
    if (digit === 0) zero = true;
    else {
      out += (zero ? '零' : '') + digits[digit] + places[place % 4];
      zero = false;
    }
    // A section's name follows its last digit, unless the whole section is empty.
    if (place % 4 === 0 && place > 0) {
      const section = text.slice(Math.max(0, at - 3), at + 1);
      if (/[1-9]/.test(section)) out += sections[place / 4];
    }
  }
  return out;
}
