import MiniSearch, { type SearchOptions } from 'minisearch'
import type { Report } from '../reports.ts'
import { type Ask, type Peer, pageSize } from './peer.ts'

/** MiniSearch as it comes, title and text; it has no phrases. */
export function openMiniSearch(): Peer {
  const index = new MiniSearch<Report>({ fields: ['title', 'text'] })
  const search = (words: readonly string[], options: SearchOptions) =>
    index.search(words.join(' '), options).slice(0, pageSize).length
  const all: Ask = words => search(words, { combineWith: 'AND' })
  const lastIsPrefix: Ask = words =>
    search(words, { combineWith: 'AND', prefix: (_term, at, terms) => at === terms.length - 1 })
  return {
    add: reports => index.addAll(reports),
    finish() {},
    asks: {
      word: all,
      broadWord: all,
      threeAll: all,
      threeAny: words => search(words, { combineWith: 'OR' }),
      prefix: lastIsPrefix,
      shortPrefix: lastIsPrefix,
      typing: lastIsPrefix,
      fuzzy: words => search(words, { combineWith: 'AND', fuzzy: 1 }),
    },
    close() {},
  }
}
