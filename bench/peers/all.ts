import type { OpenPeer } from './peer.ts'

type Entry = {
  load(): Promise<OpenPeer>
  /** More reports than this are not tried: they end in a full heap. */
  mostReports: number
}

/** Every engine there is to measure, Collate first. */
export const peers: Readonly<Record<string, Entry>> = {
  collate: { load: async () => (await import('./collate.ts')).openCollate, mostReports: Number.POSITIVE_INFINITY },
  lunr: { load: async () => (await import('./lunr.ts')).openLunr, mostReports: 30_000 },
  minisearch: { load: async () => (await import('./minisearch.ts')).openMiniSearch, mostReports: 100_000 },
  flexsearch: { load: async () => (await import('./flexsearch.ts')).openFlexSearch, mostReports: 100_000 },
  fts5: { load: async () => (await import('./fts5.ts')).openFts5, mostReports: Number.POSITIVE_INFINITY },
}
