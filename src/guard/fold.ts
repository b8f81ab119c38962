/** Zero of each digit block that NFKC leaves alone and that a Chinese county may meet: Arabic, Uyghur, Hindi, Tibetan, Mongolian, Dai. */
const zeros = [0x0660, 0x06f0, 0x0966, 0x0f20, 0x1810, 0x1946, 0x19d0];
const otherDigit =
  /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u0f20-\u0f29\u1810-\u1819\u1946-\u194f\u19d0-\u19d9]/g;
const han = new Map([...'〇零○一二三四五六七八九'].map((c, i) => [c, String(Math.max(0, i - 2))]));
/** Eleven Han numerals in a row are a phone or an ID spelt out; shorter runs are words ("二○○六年"). */
const spelt = /[〇零○一二三四五六七八九]{11,}/g;
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff\ufe00-\ufe0f]/g;
const plain = /^[\x20-\x7e]*$/;

/**
 * A text as a detector reads it: compatibility forms unified (full-width and mathematical digits, odd blanks), invisible
 * characters removed, digits of other scripts made Western. Never shown to anybody; offsets differ from the original.
 */
export function fold(text: string): string {
  if (plain.test(text)) return text;
  return text
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(otherDigit, digit => {
      const point = digit.charCodeAt(0);
      return String(point - zeros.filter(zero => zero <= point).at(-1)!);
    })
    .replace(spelt, run => [...run].map(c => han.get(c)).join(''));
}
