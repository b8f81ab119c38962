import {closeSync, fstatSync, openSync, readSync} from 'node:fs';

/**
 * Reads files one after another into the same memory: to find a new piece of it for each of a province's 400,000 files is a
 * tenth of their time. What was given before is overwritten by the next file. Throws as readFileSync does.
 */
export function fileReader(): (path: string) => Buffer {
  let memory = Buffer.allocUnsafeSlow(1 << 20);
  return path => {
    const handle = openSync(path, 'r');
    try {
      const {size} = fstatSync(handle);
      if (memory.length < size) memory = Buffer.allocUnsafeSlow(2 * size);
      let length = 0;
      for (let read = 1; read > 0 && length < size; length += read)
        read = readSync(handle, memory, length, size - length, null);
      return memory.subarray(0, length);
    } finally {
      closeSync(handle);
    }
  };
}
