import {csvLine} from './contract-csv.ts';
import type {ImportReport} from './import-report.ts';

/**
 * A left-out.csv that would leave out every row that must be mended, for a clerk who cannot mend them now: those listed
 * already (`standing`: the file's text, without its header or none) and the new ones. Null where no such row stands in the way.
 */
export function leftOutProposal({issues}: ImportReport, standing: string): string | null {
  const rows = new Map<string, readonly string[]>();
  for (const {level, place} of issues) {
    if (level !== 'must' || place.row === undefined) continue;
    const cells = [place.file, place.sheet ?? '', String(place.row)];
    rows.set(JSON.stringify(cells), cells);
  }
  if (rows.size === 0) return null;
  const kept = standing.replace(/^\ufeff/u, '').trimEnd();
  const head = kept === '' ? csvLine(['文件', '工作表', '行']) : `${kept}\n`;
  return `\ufeff${head}${[...rows.values()].map(csvLine).join('')}`;
}
