import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/** Whole procedures, killed processes, full disks and attacks: seconds each, so `npm run check` leaves them to `npm test`. */
const whole = [
  'test/app/furtherDecision.test.ts',
  'test/app/{auditReport,attention,walk,canary,rawFiles,search,talk,revision,erasure,erasureCut,everyWrite,offers,sitting,papers,lessons,rounds,stopping}.test.ts',
  'test/app/candidatesImport/*.test.ts',
  'test/app/laptops*.test.ts',
  'test/app/safety*.test.ts',
  'test/db/{killed,fullDisk,backup,procedures,open,erasure,appendOnly}.test.ts',
  'test/publish/hostile.test.ts',
  'test/sealing/{attacks-*,flips,hostile,interop,vectors,canary,round*}.test.ts',
  'test/sealing/verify/*.test.ts',
  'test/stats/{place-line,any-ratings,flag-rates}.test.ts',
]

const shared = {
  testTimeout: 120_000,
  hookTimeout: 120_000,
  globalSetup: 'test/once.ts',
  isolate: false, // nothing of ours keeps state in a module, and loading the sources for every file took a third of the time
}

export default defineConfig({
  test: {
    maxWorkers: availableParallelism(), // Vitest keeps one core free, which is half of two
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', 'test/bench/**', ...whole],
        },
      },
      { test: { ...shared, name: 'whole', include: whole } },
    ],
  },
})
