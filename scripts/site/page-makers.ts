import {spawn, type ChildProcess} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {moveTree} from './move-tree.ts';

const astro = fileURLToPath(new URL('../../node_modules/astro/bin/astro.mjs', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));

export interface PagesMade {
  readonly code: number;
  /** The end of what it printed. */
  readonly tail: string;
  /** Largest resident memory seen of all processes together, in MiB; 0 where the system does not tell. */
  readonly mebibytes: number;
}

export interface PageMakers {
  /** The snapshot is whole: makes every page of it into `out`. */
  make(out: string): Promise<PagesMade>;
  /** Ends what still runs and takes its folders away; may be called at any time, and again. */
  stop(): void;
}

/**
 * Starts the processes that make pages, which see only the snapshot: one a core, up to four, each its share of every route
 * (views/routes.ts). They bundle at once, while the snapshot is still being written, and wait for `make` before they read
 * it (astro.config.mjs). However many there are, the pages are the same. Telemetry is off.
 */
export function pageMakers(snapshot: string, processes = Math.min(availableParallelism(), 4)): PageMakers {
  // Inside the checkout: Astro bundles beside its output, and the bundle looks for its packages from there upwards.
  const workshop = join(root, 'node_modules/.astro');
  tidy(workshop);
  const parts = join(workshop, `pages-${process.pid}`);
  const shares = Array.from({length: processes}, (_, own) => {
    const folder = join(parts, String(own));
    return {folder, ...startShare(snapshot, folder, `${own}/${processes}`)};
  });
  // A share that fails before `make` is heard there, not as a rejection nobody waits for.
  for (const {ended} of shares) ended.catch(() => {});
  return {
    async make(out) {
      for (const {child} of shares) child.stdin?.end('ready');
      const runs = await Promise.all(shares.map(({ended}) => ended));
      const failed = runs.find(({code}) => code !== 0);
      mkdirSync(out, {recursive: true});
      if (!failed) for (const {folder} of shares) if (existsSync(folder)) moveTree(folder, out);
      const mebibytes = runs.reduce((sum, run) => sum + run.mebibytes, 0);
      return {...(failed ?? runs[0]!), mebibytes};
    },
    stop() {
      for (const {child} of shares) child.kill();
      rmSync(parts, {recursive: true, force: true});
    }
  };
}

/** Takes away what builds left that were killed. */
function tidy(workshop: string): void {
  if (!existsSync(workshop)) return;
  for (const name of readdirSync(workshop)) {
    const pid = /^pages-(\d+)$/.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid)))
      rmSync(join(workshop, name), {recursive: true, force: true});
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function startShare(
  snapshot: string,
  out: string,
  share: string
): {readonly child: ChildProcess; readonly ended: Promise<PagesMade>} {
  const child = spawn(process.execPath, [astro, 'build'], {
    cwd: root,
    env: {
      ...process.env,
      PORTAL_SNAPSHOT: snapshot,
      PORTAL_OUT: out,
      PORTAL_SHARE: share,
      PORTAL_WAIT: '1',
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1'
    },
    stdio: ['pipe', 'pipe', 'pipe']
  });
  // One that has ended can no longer be told; its exit code says why.
  child.stdin.on('error', () => {});
  const ended = new Promise<PagesMade>((resolve, reject) => {
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
  return {child, ended};
}

function peakMemory(pid: number | undefined): number {
  try {
    const [, kibibytes = '0'] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Math.round(Number(kibibytes) / 1024);
  } catch {
    return 0;
  }
}
