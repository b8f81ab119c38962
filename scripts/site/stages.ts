import {memoryUsage, resourceUsage} from 'node:process';

export interface StageTime {
  readonly name: string;
  readonly seconds: number;
  /** Peak resident memory in MiB: of this process up to the stage's end, or of the stage's own process. */
  readonly mebibytes: number;
}

/** Names each stage as it begins and notes how long it took. `say` prints the progress lines; silent in tests. */
export function stageClock(say: (line: string) => void) {
  const times: StageTime[] = [];
  return {
    times,
    async run<T>(name: string, work: () => T | Promise<T>): Promise<T> {
      say(`· ${name} …`);
      const start = performance.now();
      const result = await work();
      const seconds = (performance.now() - start) / 1000;
      const own = (result as {mebibytes?: number} | undefined)?.mebibytes;
      times.push({name, seconds, mebibytes: own ?? peak()});
      say(`  ${seconds.toFixed(1)} s`);
      return result;
    }
  };
}

const peak = (): number => Math.round(Math.max(resourceUsage().maxRSS / 1024, memoryUsage.rss() / 1_048_576));
