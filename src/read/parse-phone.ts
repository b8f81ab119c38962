/** An office phone as printed (`0874-0000001转2`, `12317`, two joined by 、), or undefined. Letters other than 转 and 分机 are none. */
export function parsePhone(text: string): string | undefined {
  const body = text.normalize('NFKC').trim();
  const shape = /^\+?[\d(][\d\s()\-–—转分机/,;、]*\d$/u;
  return shape.test(body) && body.replace(/\D/gu, '').length >= 3 && body.length <= 60 ? body : undefined;
}
