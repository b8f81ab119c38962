import {compareKeys} from './order.ts';
import type {FundName, ItemName, Sources} from '../packs/pack.ts';

/** Names by id; what is only pointed to is named by its id. */
export interface Names {
  fund(id: string): FundName;
  project(id: string): string;
  item(id: string): ItemName;
}

/** Gathers what a pack's rows point to and how many rows of which file it was made from. */
export interface SourceList {
  rows(file: string, count: number): void;
  row(row: {readonly _file: string}): void;
  fund(id: string | null): void;
  project(id: string | null): void;
  item(id: string | null): void;
  sources(): Sources;
}

export function sourceList(names: Names): SourceList {
  const files = new Map<string, number>();
  const funds = new Set<string>();
  const projects = new Set<string>();
  const items = new Set<string>();
  const rows = (file: string, count: number) =>
    void (count && files.set(file, (files.get(file) ?? 0) + count));
  const sorted = (ids: Set<string>) => [...ids].sort(compareKeys);
  return {
    rows,
    row: ({_file}) => rows(_file, 1),
    fund: id => void (id !== null && funds.add(id)),
    project: id => void (id !== null && projects.add(id)),
    item: id => void (id !== null && items.add(id)),
    sources: () => ({
      files: sorted(new Set(files.keys())).map(file => ({file, rows: files.get(file) ?? 0})),
      funds: sorted(funds).map(names.fund),
      projects: sorted(projects).map(project_id => ({project_id, project: names.project(project_id)})),
      items: sorted(items).map(names.item)
    })
  };
}
