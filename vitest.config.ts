import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    testTimeout: 180_000,
    // Vitest keeps one core to itself, which on two leaves one worker; it hardly needs it.
    maxWorkers: availableParallelism(),
    hookTimeout: 180_000,
    // The functions' bundles run as they are: to transform half a megabyte and more each takes seconds.
    server: { deps: { external: [/\/index\.mjs(\?|$)/] } },
  },
});
