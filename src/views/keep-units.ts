import type {Inline, Line} from '../i18n/inline.ts';

const whole = /(\d[\d,.]*元|\d+月\d+日)/;

/** A sentence whose amounts and days stay on one line: 851,850元 is not broken before 元, nor 9月30日 before 日. */
export const keepUnits = (line: Line): Line =>
  line.flatMap((piece): Inline[] =>
    typeof piece === 'string'
      ? piece
          .split(whole)
          .filter(text => text !== '')
          .map(text => (whole.test(text) ? {text, whole: true} : text))
      : [piece]
  );
