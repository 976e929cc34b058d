import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**', 'test/bench/**'],
    // Whole procedures with real keys and real files: seconds on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
