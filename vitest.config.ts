import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { madeUpLanguage } from './test/made-up-language/language/plugin.ts';

const IN_MADE_UP_LANGUAGE = 'test/made-up-language/**/*.test.ts';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    testTimeout: 180_000,
    // Vitest keeps one core to itself, which on two leaves one worker; it hardly needs it.
    maxWorkers: availableParallelism(),
    hookTimeout: 180_000,
    // The functions' bundles run as they are: to transform half a megabyte and more each takes seconds.
    server: { deps: { external: [/\/index\.mjs(\?|$)/] } },
    projects: [
      {
        extends: true,
        test: {
          name: 'product',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: [IN_MADE_UP_LANGUAGE],
        },
      },
      // The same sources, with a third language added as they are loaded.
      {
        extends: true,
        plugins: [madeUpLanguage()],
        test: { name: 'made-up language', include: [IN_MADE_UP_LANGUAGE] },
      },
    ],
  },
});
