import {defineConfig} from 'astro/config';

/**
 * Bundles first, reads later: with PORTAL_WAIT the pages wait for the word `ready` on standard input, which says that the
 * snapshot is whole (scripts/site/page-makers.ts). An input that ends without it comes from a build that is gone.
 */
const untilReady = {
  name: 'until-ready',
  buildApp: {
    order: /** @type {const} */ ('post'),
    async handler() {
      if (!process.env.PORTAL_WAIT) return;
      let said = '';
      for await (const chunk of process.stdin) said += String(chunk);
      if (said !== 'ready') process.exit(1);
    }
  }
};

const ownHashes = {
  name: 'own-hashes',
  hooks: {
    /** @param {import('astro').HookParameters<'astro:config:setup'>} setup */
    'astro:config:setup': ({addMiddleware}) =>
      addMiddleware({order: 'post', entrypoint: new URL('./src/components/own-hashes.ts', import.meta.url)})
  }
};

// PORTAL_OUT: where the pages go. The snapshot they are made from is named by PORTAL_SNAPSHOT (publish/snapshot.ts).
const cacheDir = process.env.PORTAL_WAIT ? `${process.env.PORTAL_OUT}.cache` : 'node_modules/.astro';

export default defineConfig({
  output: 'static',
  outDir: process.env.PORTAL_OUT ?? 'dist',
  // Each process its own: two that bundle at once would clear one another's.
  cacheDir,
  trailingSlash: 'always',
  compressHTML: true,
  // Several pages at a time: one is written to disk while the next is made.
  build: {format: 'directory', inlineStylesheets: 'always', concurrency: 8},
  markdown: {syntaxHighlight: false},
  devToolbar: {enabled: false},
  integrations: [ownHashes],
  // Classic scripts of our own only; no style attributes, nothing from elsewhere.
  security: {
    csp: {
      directives: ["default-src 'self'", "img-src 'self' data:", "base-uri 'none'", "form-action 'self'"],
      scriptDirective: {resources: ["'self'"]}
    }
  },
  // Kernels in use: Android WebViews and government desktops down to Chrome 80, iOS 13 (traps: old browsers). Pages ship
  // CSS only; their scripts are bundled by scripts/site/bundle-script for the same kernels. What runs in the build stays new.
  vite: {
    cacheDir: `${cacheDir}/vite`,
    plugins: [untilReady],
    build: {target: 'node22', cssTarget: ['chrome80', 'safari13']}
  }
});
