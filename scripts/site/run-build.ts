import {commandLocale, commandWords} from '../../src/i18n/command-text.ts';
import {BuildStopped} from './build-error.ts';
import {buildPortal} from './build-portal.ts';
import {buildOptions, optionNames, UnknownOption, type BuildOptions} from './options.ts';
import {printStopped, printSummary} from './print-summary.ts';

/**
 * Builds as the command line says and prints; null (and exit code 1) when no site was built. Anything a clerk can cause
 * comes without a stack trace.
 */
export async function runBuild(): Promise<BuildOptions | null> {
  const locale = commandLocale(process.env);
  const words = commandWords(locale);
  try {
    const options = buildOptions();
    const summary = await buildPortal({...options, words, say: line => console.log(line)});
    console.log(printSummary(summary, locale));
    return options;
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof UnknownOption)
      console.error(words.unknownOption(error.message, optionNames.join(' ')));
    else if (error instanceof BuildStopped) console.error(printStopped(error, locale));
    else throw error;
    return null;
  }
}
