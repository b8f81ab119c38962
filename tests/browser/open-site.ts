import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {BrowserContextOptions, Page} from 'playwright-core';
import {onTestFinished} from 'vitest';
import {serve} from '../../scripts/disk/serve.ts';
import {openBrowser} from './browser.ts';

export const phone = {viewport: {width: 360, height: 740}} as const;
export const desktop = {viewport: {width: 1280, height: 900}} as const;
export const withoutScript = {javaScriptEnabled: false} as const;
/** The site's scripts arrive empty, but a tester's own may run. */
export const withoutScripts = {emptyScripts: true} as const;

/** An open page, with what it asked for and what the browser complained of since it was opened. */
export interface Opened {
  readonly page: Page;
  readonly requests: string[];
  /** Console messages, uncaught errors, failed requests, refusals of the content security policy. */
  readonly complaints: string[];
  /** Gives the page back before the test ends, which else does it. */
  close(): void;
}

export type OpenOptions = BrowserContextOptions & {readonly from?: 'disk'; readonly emptyScripts?: boolean};

export interface OpenSite {
  readonly url: string;
  /** For the length of one test. Opens a path of the site over http, or from disk with `from: 'disk'`; on a phone unless the options say otherwise. */
  open(path: string, options?: OpenOptions): Promise<Opened>;
  close(): Promise<void>;
}

/** The built site in a browser; `base` serves it below a sub-folder. */
export async function openSite(site: string, base = '/'): Promise<OpenSite> {
  const browser = await openBrowser();
  const served = await serve(site, 0, base);
  // A new page costs more than all a test does on it: one that a test is done with serves the next of the same options.
  const idle = new Map<string, Watched[]>();

  async function watch({emptyScripts, ...options}: OpenOptions): Promise<Watched> {
    const context = await browser.newContext({...phone, ...options});
    context.setDefaultTimeout(10_000);
    const page = await context.newPage();
    if (emptyScripts)
      await page.route('**/*.js', route => route.fulfill({contentType: 'text/javascript', body: ''}));
    const watched: Watched = {page, requests: [], complaints: []};
    // A browser asks every server for /favicon.ico of its own accord; the site is not to answer for the whole server.
    const byItself = (url: string) => URL.canParse(url) && new URL(url).pathname === '/favicon.ico';
    const complain = (text: string) => watched.complaints.push(text);
    page.on('request', request => !byItself(request.url()) && watched.requests.push(request.url()));
    page.on('requestfailed', request => complain(`not loaded: ${request.url()}`));
    page.on(
      'response',
      response =>
        response.status() >= 400 &&
        !byItself(response.url()) &&
        complain(`${response.status()}: ${response.url()}`)
    );
    page.on(
      'console',
      message => !byItself(message.location().url) && complain(`${message.type()}: ${message.text()}`)
    );
    page.on('pageerror', error => complain(String(error)));
    return watched;
  }

  return {
    url: served.url,
    async open(path, {from, ...options} = {}) {
      const key = JSON.stringify(options);
      const watched = idle.get(key)?.pop() ?? (await watch(options));
      let open = true;
      const close = () => {
        if (open) idle.set(key, [...(idle.get(key) ?? []), watched]);
        open = false;
      };
      onTestFinished(close);
      // What the page before was still loading is broken off here, and is no fault of the next.
      await watched.page.goto('about:blank');
      await watched.page.setViewportSize(options.viewport ?? phone.viewport);
      watched.requests = [];
      watched.complaints = [];
      await watched.page.goto(from === 'disk' ? pathToFileURL(join(site, path)).href : served.url + path);
      const {page, requests, complaints} = watched;
      return {
        page,
        requests,
        complaints,
        close: () => void idle.set(key, [...(idle.get(key) ?? []), watched])
      };
    },
    async close() {
      await browser.close();
      await served.close();
    }
  };
}

interface Watched {
  readonly page: Page;
  requests: string[];
  complaints: string[];
}
