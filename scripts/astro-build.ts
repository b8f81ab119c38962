import {spawn} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const astro = fileURLToPath(new URL('../node_modules/astro/bin/astro.mjs', import.meta.url));
const root = fileURLToPath(new URL('..', import.meta.url));

export interface AstroRun {
  readonly code: number;
  /** The end of what it printed. */
  readonly tail: string;
  /** Largest resident memory seen, in MiB; 0 where the system does not tell. */
  readonly mebibytes: number;
}

/** Builds the pages in a process of its own, which sees only the snapshot. Telemetry is off. */
export function astroBuild(snapshot: string, out: string): Promise<AstroRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [astro, 'build'], {
      cwd: root,
      env: {
        ...process.env,
        PORTAL_SNAPSHOT: snapshot,
        PORTAL_OUT: out,
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
