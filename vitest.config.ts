import { defineConfig } from 'vitest/config';

const MINUTE = 60_000;

export default defineConfig({
  // The oldest Node that users may have does not know all of the syntax in use.
  oxc: { target: 'node22.18' },
  test: {
    pool: 'threads',
    // Tests share no state, so that a worker need not load everything anew for each file.
    isolate: false,
    maxWorkers: '100%',
    // Tests that start whole programs take their time on a busy machine: this only ends those that hang.
    testTimeout: MINUTE,
    hookTimeout: MINUTE,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: ['test/moto/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'moto',
          include: ['test/moto/**/*.test.ts'],
          // An AWS that somebody else wrote, in Python: one server and one account at a time.
          fileParallelism: false,
          testTimeout: 10 * MINUTE,
          hookTimeout: 10 * MINUTE,
        },
      },
    ],
  },
});
