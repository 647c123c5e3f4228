import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Of two processors it would use one.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    include: ['tests/unit/**/*.test.ts', 'tests/content/**/*.test.ts'],
  },
});
