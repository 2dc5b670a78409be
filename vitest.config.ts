import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // A guard against hanging, not a measure of speed: these run on busy machines too.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Many tests wait for processes and disks; by itself vitest leaves one of two cores idle.
    maxWorkers: 2,
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
