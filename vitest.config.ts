import { defineConfig } from 'vitest/config'

// Projects because they need different machines: `unit` needs nothing, `fuzz` only more time, `database` needs a
// PostgreSQL that the global setup starts once, `journeys` needs a browser.
export default defineConfig({
  test: {
    // Left to itself it leaves a core idle, which on a machine of two is half of it.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'test/unit/**/*.test.ts'],
          exclude: ['**/*.db.test.{ts,tsx}', '**/*fuzz.test.ts'],
          // Pure code keeps nothing from one file to the next, and starting anew for each takes longest.
          isolate: false,
          // Fuzzing takes its time, and more on a machine with other work; that is no fault.
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'fuzz',
          include: ['src/**/*fuzz.test.ts'],
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: ['src/**/*.db.test.{ts,tsx}', 'test/database/**/*.test.ts'],
          globalSetup: ['test/support/global-database.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['test/journeys/**/*.test.ts'],
          globalSetup: ['test/support/global-database.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
