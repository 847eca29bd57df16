import { defineConfig } from 'vitest/config';

/** The product in real browsers. One file at a time: two browsers at once would blur every time that is measured. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 120_000,
  },
});
