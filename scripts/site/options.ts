import {resolve} from 'node:path';
import {parseArgs} from 'node:util';

export interface BuildOptions {
  /** Folder of the published CSVs. */
  readonly data: string;
  /** Folder of the site. */
  readonly out: string;
  /** Folder of the snapshot that pages read. */
  readonly snapshot: string;
  /** Bad cells are fatal. */
  readonly strict: boolean;
  readonly port: number;
}

/** An option nobody knows, or one without its value: its name as typed. */
export class UnknownOption extends Error {
  override readonly name = 'UnknownOption';
}

const known = {
  data: {type: 'string', default: 'data'},
  out: {type: 'string', default: 'dist'},
  snapshot: {type: 'string', default: '.portal'},
  strict: {type: 'boolean', default: false},
  port: {type: 'string', default: '4321'}
} as const;

export const optionNames: readonly string[] = Object.keys(known).map(name => `--${name}`);

/** Reads a build command's options: `--data FOLDER --out FOLDER --snapshot FOLDER --strict --port N`. Throws UnknownOption. */
export function buildOptions(argv: readonly string[] = process.argv.slice(2)): BuildOptions {
  const {values, tokens} = parseArgs({args: [...argv], options: known, strict: false, tokens: true});
  for (const token of tokens) {
    const ok =
      token.kind === 'option' &&
      token.name in known &&
      (token.name === 'strict' || token.value !== undefined);
    if (!ok) throw new UnknownOption(token.kind === 'option' ? token.rawName : argv[token.index]);
  }
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UnknownOption(`--port ${String(values.port)}`);
  const folder = (name: unknown) => resolve(String(name));
  return {
    data: folder(values.data),
    out: folder(values.out),
    snapshot: folder(values.snapshot),
    strict: values.strict === true,
    port
  };
}
