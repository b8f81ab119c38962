/** `npm run dev`: builds the snapshot once from the data, then lets Astro serve the pages and redraw them on every change. */
import {spawnSync} from 'node:child_process';
import {runBuild} from './site/run-build.ts';

const options = await runBuild();
if (options)
  process.exitCode =
    spawnSync('astro', ['dev', '--port', String(options.port)], {
      stdio: 'inherit',
      env: {...process.env, PORTAL_SNAPSHOT: options.snapshot, ASTRO_TELEMETRY_DISABLED: '1'}
    }).status ?? 1;
