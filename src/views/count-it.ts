import {address} from '../model/addresses.ts';
import {isCountable} from '../publish/countable.ts';
import type {ProjectPack} from '../publish/packs/project.ts';
import type {PageContext} from './context.ts';
import type {Link} from './shell.ts';

export interface CountItView {
  /** What is missing, said plainly: acceptance, or what was counted at it. */
  readonly missing: readonly string[];
  /** The sheets of its villages, each at this project’s place. */
  readonly sheets: readonly Link[];
}

/** A project of more villages than this names the first ones’ sheets. */
const most = 5;

/** 数一数: what a reader needs beside the table of things that can be counted. Null where nothing was ever to be built. */
export function countIt({w, link}: PageContext, {id, record, rows}: ProjectPack): CountItView | null {
  const words = w.use.count;
  if (record.state !== 'approved') return null;
  const counted = rows.outputs.some(output => output.built_quantity !== null);
  return {
    missing: [
      ...(rows.outputs.length ? [] : [words.noOutputs]),
      ...(record.accepted_on === null
        ? [words.notAccepted]
        : rows.outputs.length && !counted
          ? [words.acceptedUncounted]
          : [])
    ],
    sheets: isCountable({outputs: rows.outputs, state: record.state})
      ? rows.villages
          .filter(entry => entry.village !== null)
          .slice(0, most)
          .map(entry => ({
            text: words.sheet(rows.villages.length > 1 ? entry.village : null),
            href: link.file(`${address.count(entry.village_code)}index.html#${id}`)
          }))
      : []
  };
}
