import type {Inline, Line} from '../i18n/inline.ts';

const amount = /(\d[\d,.]*元)/;

/** A sentence whose amounts keep their unit on the same line: 851,850元 is not broken before 元 on a narrow screen. */
export const keepUnits = (line: Line): Line =>
  line.flatMap((piece): Inline[] =>
    typeof piece === 'string'
      ? piece
          .split(amount)
          .filter(text => text !== '')
          .map(text => (amount.test(text) ? {text, whole: true} : text))
      : [piece]
  );
