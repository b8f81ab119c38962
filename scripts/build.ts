/** `npm run build`: read, check, build. Exit code 1 when no site was built. */
import {runBuild} from './run-build.ts';

await runBuild();
