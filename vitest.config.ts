import {defineConfig} from 'vitest/config';

const builtSite = 'tests/site/built-site.ts';
/** Every core: left alone, a machine of two would test with one. */
const maxWorkers = '100%';

/** Four projects: `unit` needs nothing, `site` reads the built golden site, `whole` builds sites, `browser` opens one. `vitest run --project unit`. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**', 'tests/whole/**', 'tests/browser/**'],
          testTimeout: 20_000,
          maxWorkers
        }
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: builtSite,
          testTimeout: 60_000,
          maxWorkers
        }
      },
      {
        // Whole builds, one at a time: each starts Astro and wants the machine for itself.
        test: {
          name: 'whole',
          include: ['tests/whole/**/*.test.ts'],
          fileParallelism: false,
          sequence: {groupOrder: 1},
          testTimeout: 120_000,
          hookTimeout: 600_000
        }
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: builtSite,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // How long a page may take on a busy machine; what is polled for is what counts.
          expect: {poll: {timeout: 10_000}},
          maxWorkers
        }
      }
    ]
  }
});
