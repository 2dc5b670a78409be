import { Index } from 'flexsearch'
import { type Ask, type Peer, pageSize } from './peer.ts'

/**
 * FlexSearch with `tokenize: 'forward'`, because with its default it finds no beginnings of words. Title and text are one
 * field. It has no phrases, and no way to ask for any of several words other than suggestions.
 */
export function openFlexSearch(): Peer {
  const index = new Index({ tokenize: 'forward' })
  const search: Ask = words => {
    const found = index.search(words.join(' '), { limit: pageSize })
    return found.length
  }
  return {
    add(reports) {
      for (const { id, title, text } of reports) index.add(id, `${title}\n${text}`)
    },
    finish() {},
    asks: { word: search, broadWord: search, threeAll: search, prefix: search, shortPrefix: search, typing: search },
    close() {},
  }
}
