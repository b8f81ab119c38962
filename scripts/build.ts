/** `npm run build`: read, check, build. Exit code 1 when no site was built. */
import {runBuild} from './site/run-build.ts';

await runBuild();
