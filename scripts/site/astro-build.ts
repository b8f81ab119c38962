import {spawn} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, rmSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {moveTree} from './move-tree.ts';

const astro = fileURLToPath(new URL('../../node_modules/astro/bin/astro.mjs', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));

export interface AstroRun {
  readonly code: number;
  /** The end of what it printed. */
  readonly tail: string;
  /** Largest resident memory seen of all processes together, in MiB; 0 where the system does not tell. */
  readonly mebibytes: number;
}

/**
 * Builds the pages in processes of their own, which see only the snapshot: one a core, up to four, each its share of
 * every route (views/routes.ts), put together in `out`. However many there are, the pages are the same. Telemetry is off.
 */
export async function astroBuild(
  snapshot: string,
  out: string,
  processes = Math.min(availableParallelism(), 4)
): Promise<AstroRun> {
  // Inside the checkout: Astro bundles beside its output, and the bundle looks for its packages from there upwards.
  const parts = join(root, 'node_modules/.astro', `pages-${process.pid}`);
  try {
    const shares = Array.from({length: processes}, (_, own) => join(parts, String(own)));
    const runs = await Promise.all(
      shares.map((folder, own) => astroShare(snapshot, folder, `${own}/${processes}`))
    );
    const failed = runs.find(({code}) => code !== 0);
    mkdirSync(out, {recursive: true});
    if (!failed) for (const folder of shares) if (existsSync(folder)) moveTree(folder, out);
    const mebibytes = runs.reduce((sum, run) => sum + run.mebibytes, 0);
    return {...(failed ?? runs[0]!), mebibytes};
  } finally {
    rmSync(parts, {recursive: true, force: true});
  }
}

function astroShare(snapshot: string, out: string, share: string): Promise<AstroRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [astro, 'build'], {
      cwd: root,
      env: {
        ...process.env,
        PORTAL_SNAPSHOT: snapshot,
        PORTAL_OUT: out,
        PORTAL_SHARE: share,
        ASTRO_TELEMETRY_DISABLED: '1',
        NO_COLOR: '1'
      },
      stdio: ['ignore', 'pipe', 'pipe']
    });
    let tail = '';
    let mebibytes = 0;
    const keep = (chunk: Buffer) => (tail = (tail + chunk.toString('utf8')).slice(-4000));
    const watch = setInterval(() => (mebibytes = Math.max(mebibytes, peakMemory(child.pid))), 250);
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', reject);
    child.once('close', code => {
      clearInterval(watch);
      resolve({code: code ?? 1, tail, mebibytes});
    });
  });
}

function peakMemory(pid: number | undefined): number {
  try {
    const [, kibibytes = '0'] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Math.round(Number(kibibytes) / 1024);
  } catch {
    return 0;
  }
}
