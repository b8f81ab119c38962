import {Converter} from 'opencc-js/t2cn';

let convert: ((text: string) => string) | null = null;

/** Traditional -> simplified Chinese, letter by letter: `發放金額` -> `发放金额`. The dictionary is built on first use. */
export function simplify(text: string): string {
  convert ??= Converter({from: 't', to: 'cn'});
  return convert(text);
}
