import react from '@vitejs/plugin-react'
import { defineConfig, type UserConfig } from 'electron-vite'

/** The programs Collate consists of; each becomes a file in out/main, and finds the others beside itself. */
const programs = {
  index: 'main/app/index.ts',
  library: 'main/host/library-process.ts',
  'library-thread': 'main/host/library-thread.ts',
  ingest: 'main/host/ingest-process.ts',
  collate: 'main/host/collate.ts',
}

const main: UserConfig['main'] = {
  // What fflate gives Node declares a `require` of its own, which a bundle has already.
  resolve: { alias: [{ find: /^fflate$/, replacement: 'fflate/browser' }] },
  build: {
    outDir: 'out/main',
    // Electron 45 has Node 24; a runtime put in its place (ELECTRON_OVERRIDE_DIST_PATH) may have an older one.
    target: 'node20',
    // Only `dependencies` stay outside (the SQLite driver and jsdom); every other package is bundled.
    externalizeDeps: true,
    rolldownOptions: {
      input: programs,
      output: {
        format: 'es',
        entryFileNames: '[name].js',
        // Flat, because shared code names its sibling programs relative to import.meta.url.
        chunkFileNames: 'shared-[name]-[hash].js',
      },
    },
  },
}

/** What runs as CommonJS: the sandboxed preload script, and the beginning of the main process, which must not be late. */
const preload: UserConfig['preload'] = {
  build: {
    outDir: 'out',
    // out/main and out/renderer are built by the others.
    emptyOutDir: false,
    // A sandboxed preload cannot require packages, so nothing may stay outside.
    externalizeDeps: false,
    rolldownOptions: {
      input: { 'preload/preload': 'main/preload.ts', 'main/start': 'main/app/start.ts' },
      output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: 'preload/shared-[name]-[hash].cjs' },
    },
  },
}

const renderer: UserConfig['renderer'] = {
  root: 'renderer',
  plugins: [react()],
  build: {
    outDir: 'out/renderer',
    target: 'chrome130',
    minify: true,
    // The page's policy allows only what it names: assets stay files, nothing becomes a data: address.
    assetsInlineLimit: 0,
    rolldownOptions: { input: 'renderer/index.html' },
  },
}

export default defineConfig({ main, preload, renderer })
