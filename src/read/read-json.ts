import type {Problem} from '../model/issues.ts';
import {decodePieces, detectEncoding} from './decode.ts';

/** A JSON file's value, or why it cannot be read. Any encoding a clerk's editor writes is taken. */
export function readJson(bytes: Uint8Array): {value: unknown} | {problem: Problem} {
  const detected = detectEncoding(bytes);
  if ('undecodable' in detected)
    return {problem: {kind: 'undecodable', encoding: detected.undecodable, byte: detected.byte}};
  const text = [...decodePieces(bytes, detected.encoding)].join('');
  try {
    return {value: JSON.parse(text)};
  } catch (error) {
    return {problem: {kind: 'bad-setting', path: '', reason: `json:${lineOf(text, error)}`}};
  }
}

/** Line on which parsing stopped, from the position in the engine's message; the last line when it names none. */
function lineOf(text: string, error: unknown): number {
  const at = /position (\d+)/u.exec(error instanceof Error ? error.message : '')?.[1];
  return text.slice(0, at === undefined ? text.length : Number(at)).split('\n').length;
}
