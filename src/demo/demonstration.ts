import {canonicalJson} from '../model/canonical.ts';
import {tableNames} from '../model/tables.ts';
import type {County, Size} from './county.ts';
import {csvCell, csvHeader, csvLines} from './csv.ts';
import {generateCounty} from './generate.ts';
import {countCounty, noneKnown, type Known} from './known.ts';
import {demonstrationSettings} from './settings.ts';

export interface Options {
  readonly seed: number;
  readonly size: Size;
}

/** Text to append to a file. `private` files go to the folder that is never built. */
export interface Piece {
  readonly file: string;
  readonly text: string;
  readonly private?: boolean;
}

/** Above this many villages the demonstration is a prefecture of several counties. */
const villagesPerCounty = 300;

/** The files of the demonstration, county by county, so that memory holds one county at a time. Returns what is known. */
export function* demonstrationFiles({seed, size}: Options): Generator<Piece, Known> {
  const known = noneKnown();
  for (const table of tableNames) yield {file: `${table}.csv`, text: csvHeader(table)};
  yield {file: 'disbursements-full-names.csv', text: 'disbursement_id,payee\n', private: true};
  let story: unknown;
  const counties = Math.max(1, Math.ceil(size.villages / villagesPerCounty));
  for (let number = 1; number <= counties; number++) {
    const {county, planted, tour} = generateCounty(seed, number, share(size, number, counties));
    if (number === 1) story = {planted, tour: {stops: tour}};
    countCounty(known, county);
    yield* pieces(county);
    if (number === 1)
      yield {file: 'settings.json', text: JSON.stringify(demonstrationSettings, null, 2) + '\n'};
  }
  yield {file: 'demonstration.json', text: canonicalJson({seed, size, known, ...(story as object)})};
  return known;
}

function* pieces(county: County): Generator<Piece> {
  for (const table of tableNames)
    yield {file: `${table}.csv`, text: csvLines(table, county.tables[table], county.withheld)};
  for (const [file, text] of county.files) yield {file, text};
  let names = '';
  for (const [id, name] of county.names) names += `${id},${csvCell(name)}\n`;
  yield {file: 'disbursements-full-names.csv', text: names, private: true};
}

/** The part of one county: whole numbers that sum to the whole. */
function share(size: Size, number: number, counties: number): Size {
  const part = (whole: number) =>
    Math.floor((whole * number) / counties) - Math.floor((whole * (number - 1)) / counties);
  return {villages: part(size.villages), payments: part(size.payments), projects: part(size.projects)};
}
