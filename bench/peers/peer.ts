import type { Report } from '../reports.ts'

/** The kinds of query that are measured. */
export const queryKinds = [
  'word',
  'threeAll',
  'threeAny',
  'phrase',
  'proximity',
  'prefix',
  'typing',
  'fuzzy',
  'wildcard',
  'filterWord',
  'broadWord',
  'shortPrefix',
  'facets',
] as const
export type QueryKind = (typeof queryKinds)[number]

/** Asks one query and gives how many results came back, at most a page. `words` fit the kind: see queries.ts. */
export type Ask = (words: readonly string[]) => number | Promise<number>

/** One engine with an index of its own in an empty folder. */
export type Peer = {
  /** What has to lie ready before `add` gets the same reports, and is not timed. */
  prepare?(reports: readonly Report[]): void
  /** Adds reports, given in memory. They need not be findable before `finish`. */
  add(reports: readonly Report[]): void | Promise<void>
  /** Resolves when everything added is committed and findable. */
  finish(): void | Promise<void>
  /** How it answers each kind of query. Kinds it cannot do are missing. */
  asks: Partial<Record<QueryKind, Ask>>
  close(): void | Promise<void>
}

/** Opens an engine. `folder` is empty and its own, removed by whoever made it. */
export type OpenPeer = (folder: string) => Peer | Promise<Peer>

/** How many results a page has. */
export const pageSize = 20
