import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {canonicalJson} from '../../src/model/canonical.ts';
import type {Settings} from '../../src/model/settings.ts';
import {zipName} from '../../src/publish/package/package-files.ts';
import type {PackageInfo} from '../../src/publish/package/package-info.ts';
import type {PackageBeside} from './package-calls.ts';

/**
 * When the package's folder is whole: the same as one zip beside it, and `package.json` in the snapshot, from which pages know
 * sizes and counts. Ends the thread.
 */
export async function packPackage(
  snapshot: string,
  thread: Pick<PackageBeside, 'zip' | 'close'>,
  made: Promise<PackageInfo>,
  status: Settings['data_status']
): Promise<PackageInfo> {
  const info = await made;
  const file = zipName(status);
  const packed: PackageInfo = {...info, zip: {file, ...(await thread.zip(join(snapshot, 'data', file)))}};
  writeFileSync(join(snapshot, 'package.json'), canonicalJson(packed));
  await thread.close();
  return packed;
}
