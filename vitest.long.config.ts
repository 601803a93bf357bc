import { defineConfig } from 'vitest/config'

/** Tests that take minutes: real processes, real signals, ten thousand letters. */
export default defineConfig({
  test: {
    include: ['test/long/**/*.test.ts'],
    globalSetup: ['test/long/build.ts'],
    fileParallelism: false,
    testTimeout: 1_200_000,
    hookTimeout: 300_000,
    pool: 'forks',
  },
})
