import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // No test is about time; a busy machine may take long over any of them.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['main/**/*.test.ts', 'bench/**/*.test.ts', '.ci/**/*.test.mjs'],
        },
      },
      {
        extends: true,
        test: { name: 'page', environment: 'jsdom', include: ['renderer/**/*.test.{ts,tsx}'] },
      },
    ],
  },
})
