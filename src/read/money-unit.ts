/** Yuan as a power of ten: 元 is 0, 万元 is 4, 分 is −2. */
export type MoneyUnit = number;

const units: Readonly<Record<string, MoneyUnit>> = {
  元: 0,
  圆: 0,
  元整: 0,
  人民币: 0,
  人民币元: 0,
  rmb: 0,
  cny: 0,
  yuan: 0,
  角: -1,
  分: -2,
  百元: 2,
  千: 3,
  千元: 3,
  万: 4,
  万元: 4,
  百万元: 6,
  千万元: 7,
  亿: 8,
  亿元: 8
};

/** The unit a word names, or null: `moneyUnit('万元')` is 4. The text is folded already (NFKC, simplified). */
export function moneyUnit(text: string): MoneyUnit | null {
  return units[text.toLowerCase()] ?? null;
}

/** The unit of a caption row above the header, e.g. “单位:万元” or “单位:人、元”; null when it names none. */
export function captionUnit(cells: readonly string[]): MoneyUnit | null {
  for (const cell of cells) {
    const words = /单位[::](.+)$/u.exec(cell.normalize('NFKC').replace(/\s/gu, ''))?.[1];
    for (const word of words?.split(/[^\p{L}]+/u) ?? []) {
      const unit = moneyUnit(word);
      if (unit !== null) return unit;
    }
  }
  return null;
}
