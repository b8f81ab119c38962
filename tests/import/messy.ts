import {writeXlsx} from 'hucre/xlsx';
import type {CellValue, MergeRange} from 'hucre/xlsx';
import type {TableName} from '../../src/model/tables.ts';
import type {TableWriter} from '../../src/import/public-tables.ts';

/** A workbook's bytes from rows of cells; merges are [top, left, bottom, right] from 0. */
export async function workbook(
  sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>,
  merges: Readonly<Record<string, readonly (readonly [number, number, number, number])[]>> = {}
): Promise<Uint8Array> {
  return writeXlsx({
    sheets: Object.entries(sheets).map(([name, rows]) => ({
      name,
      rows: rows.map(row => [...row]),
      merges: (merges[name] ?? []).map(
        ([startRow, startCol, endRow, endCol]): MergeRange => ({startRow, startCol, endRow, endCol})
      )
    })),
    properties: {created: new Date(0), modified: new Date(0)}
  });
}

/** A writer into memory: `written.public.disbursements` is the file's text. */
export function memoryWriter(): {
  writer: TableWriter;
  written: {public: Partial<Record<TableName, string>>; private: Partial<Record<TableName, string>>};
} {
  const written: {public: Partial<Record<TableName, string>>; private: Partial<Record<TableName, string>>} = {
    public: {},
    private: {}
  };
  return {
    written,
    writer: {
      write(folder, table, text) {
        written[folder][table] = (written[folder][table] ?? '') + text;
      }
    }
  };
}

/** A small invented county (codes outside the national list): two townships, four villages, one of them merged away. */
export const villagesCsv = `village_code,village,township_code,township,county_code,county,aliases,valid_from,valid_to
990101100201,荞麦坪村,990101100,云坪镇,990101,晴川县,,,
990101100202,松林村,990101100,云坪镇,990101,晴川县,老松林|松林坡,,
990101101201,松林村,990101101,河口乡,990101,晴川县,,,
990101101202,石板村,990101101,河口乡,990101,晴川县,,,2025-06-30
`;
export const itemsCsv = `item,name,aliases,tier,scope
grain,耕地地力保护补贴,地力补贴|粮补,masked,universal
disabled,残疾人两项补贴,,aggregate,targeted
`;
export const fundsCsv = `fund_id,fund,document_no,year,amount
F26-01,2026年中央财政常态化帮扶资金,晴财农〔2026〕8号,2026,5000000.00
`;
