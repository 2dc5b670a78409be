import * as v from 'valibot'

/*
 * What Electron's main process and the library's utility process say to each other beside the ports they pass. (A plain
 * Node child is spoken to over its one channel instead, and starts the ingest process itself.)
 */

/** Main to library: `attach` brings a port of one more page; `ingest-started` a port to the ingest process asked for. */
export const toLibrarySchema = v.variant('kind', [
  v.object({ kind: v.literal('attach') }),
  v.object({ kind: v.literal('ingest-started'), ticket: v.number(), pid: v.number() }),
  v.object({ kind: v.literal('ingest-exited'), ticket: v.number() }),
  /** The program is ending: close the library, then exit. */
  v.object({ kind: v.literal('close') }),
])
export type ToLibrary = v.InferOutput<typeof toLibrarySchema>

/** Library to main: only Electron's main process can fork utility processes. */
export const toMainSchema = v.variant('kind', [
  v.object({ kind: v.literal('start-ingest'), ticket: v.number() }),
  v.object({ kind: v.literal('kill-ingest'), ticket: v.number() }),
  v.object({ kind: v.literal('closed') }),
])
export type ToMain = v.InferOutput<typeof toMainSchema>
