import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // A guard against hanging, not a measure of speed: these run on busy machines too.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Many tests wait for processes and disks; two of them would leave a part of two cores idle.
    maxWorkers: 3,
    // A file that needs a page asks for one at its head: `@vitest-environment jsdom`.
    environment: 'node',
    include: ['{main,bench,renderer}/**/*.test.{ts,tsx}', '.ci/**/*.test.mjs'],
  },
})
