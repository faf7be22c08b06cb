import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    testTimeout: 180_000,
    // Vitest leaves one core to itself; on two that halves the speed, and it hardly needs one.
    maxWorkers: availableParallelism(),
    hookTimeout: 180_000,
    // The functions' bundles run as they are; to transform half a megabyte each would take most of the time.
    server: { deps: { external: [/\/index\.mjs(\?|$)/] } },
  },
});
