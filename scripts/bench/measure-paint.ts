import type {Browser, Page} from 'playwright-core';

/** A line to the server and a machine to read on, as the browser's own tools slow them down. */
export interface Line {
  readonly name: string;
  readonly kilobits: number;
  /** One round trip, in milliseconds. */
  readonly trip: number;
  /** How many times slower than this machine. */
  readonly slower: number;
}

/** Milliseconds from the tap to the first words, to the largest, and how much the page jumped (0: not at all). */
export interface Paint {
  readonly first: number;
  readonly largest: number;
  readonly shift: number;
}

/**
 * Medians of `times` first visits (no cache) of a phone of 360 px. The browser can only delay a request, not the making
 * of a connection, so each request waits two trips: one for the connection, one for itself, as over plain http.
 */
export async function measurePaint(
  browser: Browser,
  url: string,
  {kilobits, trip, slower}: Line,
  times: number
): Promise<Paint> {
  const visits: Paint[] = [];
  for (let visit = 0; visit < times; visit++) {
    const context = await browser.newContext({viewport: {width: 360, height: 640}});
    const page = await context.newPage();
    const tools = await context.newCDPSession(page);
    const throughput = (kilobits * 1000) / 8;
    await tools.send('Network.enable');
    await tools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 2 * trip,
      downloadThroughput: throughput,
      uploadThroughput: throughput
    });
    await tools.send('Emulation.setCPUThrottlingRate', {rate: slower});
    await page.goto(url, {waitUntil: 'load'});
    visits.push(await paintOf(page));
    await context.close();
  }
  const median = (of: (visit: Paint) => number) => visits.map(of).sort((a, b) => a - b)[times >> 1] ?? NaN;
  return {
    first: median(visit => visit.first),
    largest: median(visit => visit.largest),
    shift: median(visit => visit.shift)
  };
}

/** What the browser itself noted of the page, a moment after it stood. */
const paintOf = (page: Page): Promise<Paint> =>
  page.evaluate(async () => {
    const noted = (type: string) =>
      new Promise<PerformanceEntry[]>(resolve => {
        const found: PerformanceEntry[] = [];
        new PerformanceObserver(list => found.push(...list.getEntries())).observe({type, buffered: true});
        setTimeout(() => resolve(found), 500);
      });
    const [paints, largest, shifts] = await Promise.all(
      ['paint', 'largest-contentful-paint', 'layout-shift'].map(noted)
    );
    return {
      first: paints!.find(({name}) => name === 'first-contentful-paint')?.startTime ?? NaN,
      largest: largest!.at(-1)?.startTime ?? NaN,
      shift: shifts!.reduce((sum, entry) => sum + (entry as PerformanceEntry & {value: number}).value, 0)
    };
  });
