/** The files of one data folder. The disk stands outside: a script gives one over a directory, a test over a map. */
export interface DataFolder {
  readonly names: readonly string[];
  bytes(name: string): Uint8Array;
}

/** A folder held in memory: file name -> text (written as UTF-8) or bytes. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): DataFolder {
  return {
    names: Object.keys(files).sort(),
    bytes(name) {
      const content = files[name];
      if (content === undefined) throw new RangeError(`no such file: ${name}`);
      return typeof content === 'string' ? new TextEncoder().encode(content) : content;
    }
  };
}
