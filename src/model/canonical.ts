/**
 * Canonical JSON: object keys sorted by code unit, no spaces, one closing line feed. Same content, same bytes.
 * Undefined members are left out; BigInt is written as an exact integer.
 */
export function canonicalJson(value: unknown): string {
  return write(value) + '\n';
}

// Written with plain loops: a county's packs are a hundred million characters.
function write(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value);
    case 'number':
      return Number.isFinite(value) ? String(value + 0) : 'null';
    case 'bigint':
      return value.toString();
    case 'object':
      if (value === null) return 'null';
      if (isCanonical(value)) return JSON.stringify(value);
      return Array.isArray(value) ? writeArray(value) : writeObject(value as Record<string, unknown>);
    default:
      return JSON.stringify(value);
  }
}

/** True where JSON.stringify, five times as fast, writes the same: all keys are in order already, and no BigInt is inside. */
function isCanonical(value: object): boolean {
  if (Array.isArray(value)) return value.every(isCanonicalMember);
  let last = '';
  for (const key in value) {
    if (key < last || !isCanonicalMember((value as Record<string, unknown>)[key])) return false;
    last = key;
  }
  return true;
}

const isCanonicalMember = (value: unknown): boolean =>
  typeof value === 'object' && value !== null ? isCanonical(value) : typeof value !== 'bigint';

function writeArray(values: readonly unknown[]): string {
  let text = '';
  for (const value of values) text += (text && ',') + write(value ?? null);
  return `[${text}]`;
}

function writeObject(value: Record<string, unknown>): string {
  let text = '';
  for (const key of Object.keys(value).sort()) {
    const member = value[key];
    if (member !== undefined) text += (text && ',') + JSON.stringify(key) + ':' + write(member);
  }
  return `{${text}}`;
}
