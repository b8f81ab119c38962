import type {Cell} from '../model/records.ts';

/** “10(其中,灾情因素6万元)” is 10, and what the bracket says becomes the row's note, if it has none: then true. */
export function keepNote(values: Record<string, Cell>, raw: Readonly<Record<string, string>>): boolean {
  const note = /[((]([^()()]*\p{Script=Han}[^()()]*)[))]/u.exec(raw['amount_fen'] ?? '')?.[1];
  if (note === undefined || values['note'] !== null || /^单位|^(?:万|百|千|亿)?元$/u.test(note)) return false;
  values['note'] = note.trim();
  return true;
}
