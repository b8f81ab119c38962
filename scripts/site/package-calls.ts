import type {PackageOut} from '../../src/publish/package/package-out.ts';

/** What the process of the package is asked, in order; each question is answered once. */
export interface PackageCall {
  readonly id: number;
  readonly call: 'begin' | 'rows' | 'payments' | 'ended' | 'finish' | 'zip';
  /** Arguments of the call, as PackageOut has them; of `payments` the path of the pack, of `zip` the file to write. */
  readonly given: readonly unknown[];
}
export type PackageAnswer =
  | {readonly id: number; readonly result: unknown}
  | {readonly id: number; readonly error: unknown};

/** A package written beside this process. */
export interface PackageBeside extends PackageOut {
  /** The whole folder as one zip, when everything stands in it. */
  zip(file: string): Promise<{readonly bytes: number; readonly sha256: string}>;
}
