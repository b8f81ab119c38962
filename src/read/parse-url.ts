/** A web address as it stands, or undefined: only http and https, no user name, no blanks. Others could run in a page. */
export function parseUrl(text: string): string | undefined {
  const body = text.trim();
  if (!/^https?:\/\/[^\s\\"<>^`{|}\p{Cc}]+$/iu.test(body)) return undefined;
  try {
    const url = new URL(body);
    return url.username === '' && url.password === '' && url.hostname !== '' ? body : undefined;
  } catch {
    return undefined;
  }
}
