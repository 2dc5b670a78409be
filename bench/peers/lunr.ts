import lunr from 'lunr'
import { type Ask, type Peer, pageSize } from './peer.ts'

/** lunr as it comes: its default pipeline, title and text. It can only build anew, so nothing is findable before `finish`. */
export function openLunr(): Peer {
  const builder = new lunr.Builder()
  builder.pipeline.add(lunr.trimmer, lunr.stopWordFilter, lunr.stemmer)
  builder.searchPipeline.add(lunr.stemmer)
  builder.ref('id')
  builder.field('title')
  builder.field('text')
  let index: lunr.Index | undefined

  const search = (query: string) => index?.search(query).slice(0, pageSize).length ?? 0
  const all: Ask = words => search(words.map(word => `+${word}`).join(' '))
  return {
    add(reports) {
      for (const { id, title, text } of reports) builder.add({ id, title, text })
    },
    finish() {
      index = builder.build()
    },
    asks: {
      word: all,
      broadWord: all,
      threeAll: all,
      threeAny: words => search(words.join(' ')),
      prefix: words => search(`${words[0]}*`),
      shortPrefix: words => search(`${words[0]}*`),
      fuzzy: words => search(`${words[0]}~1`),
      wildcard: words => search(words[0] ?? ''),
      typing: words => search(`${words.map(word => `+${word}`).join(' ')}*`),
    },
    close() {},
  }
}
