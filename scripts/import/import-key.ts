import {existsSync, readFileSync} from 'node:fs';
import {homedir} from 'node:os';
import {join} from 'node:path';

/**
 * The key of household tokens: VILLAGE_LEDGER_KEY, else the file .village-ledger/key in the user's home; null when there is
 * none or it is shorter than 16 bytes. It is never written, printed or made up.
 */
export function tokenKey(
  environment: Readonly<Record<string, string | undefined>> = process.env,
  home = homedir()
): Uint8Array | null {
  const file = join(home, '.village-ledger', 'key');
  const text = environment['VILLAGE_LEDGER_KEY'] || (existsSync(file) ? readFileSync(file, 'utf8') : '');
  const bytes = new TextEncoder().encode(text.trim());
  return bytes.length >= 16 ? bytes : null;
}
