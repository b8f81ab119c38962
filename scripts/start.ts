/** `npm start`: read, check, build, then serve the site on this machine. */
import {commandLocale, commandWords} from '../src/i18n/command-text.ts';
import {runBuild} from './site/run-build.ts';
import {serve} from './disk/serve.ts';

const words = commandWords(commandLocale(process.env));
const options = await runBuild();
if (options) {
  try {
    const {url} = await serve(options.out, options.port);
    console.log(`\n${words.open}: ${url}\n(${words.stop})`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    console.error(words.portBusy(options.port));
    process.exitCode = 1;
  }
}
