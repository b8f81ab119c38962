/** C0 and C1 controls (line feed and tab may stand in a cell), and letters that turn the direction of writing. */
const unwanted = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu;
/** Letters that are surely clean: printable ASCII, common Han, Chinese marks. The rest takes the slower way. */
const plain = /^[\x20-\x7e\u4e00-\u9fff\u3001-\u3011\uff08\uff09\uff0c\uff1a\uff1b\u00b7]*$/u;

/**
 * Text of a cell: NFC, trimmed, otherwise as it stands; markup stays text. Characters that no one can see and that may
 * deceive are taken out and named (`U+202E`).
 */
export function cleanText(text: string): {text: string; removed: readonly string[]} {
  if (plain.test(text)) return {text: text.trim(), removed: []};
  const removed = new Set<string>();
  const clean = text
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n')
    .replace(unwanted, letter => {
      removed.add(`U+${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`);
      return '';
    });
  return {text: clean.normalize('NFC').trim(), removed: [...removed].sort()};
}
