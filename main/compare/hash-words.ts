import { scanTerms } from '../text/tokenise.ts'
import { stopWordsFor } from './read-wording.ts'
import { signatureRules } from './signature-rules.ts'
import { wordingRules } from './wording-rules.ts'

/** The words of a text as 32-bit hashes of their folded forms, in order; `tells` is 0 for stop words and figures. */
export type HashedWords = { hashes: Int32Array; tells: Uint8Array }

/** Reads the words that `readWording` reads, in the same order. `language` is BCP 47 or null. */
export function hashWords(text: string, language: string | null): HashedWords {
  const isStopWord = stopWordsFor(language)
  const hashes: number[] = []
  const tells: number[] = []
  scanTerms(text.slice(0, signatureRules.mostRead), form => {
    if (hashes.length >= wordingRules.mostWords) return
    hashes.push(hashOf(form))
    const isFigure = form.charCodeAt(0) <= 0x39
    tells.push(isFigure || isStopWord(form) ? 0 : 1)
  })
  return { hashes: Int32Array.from(hashes), tells: Uint8Array.from(tells) }
}

/** The hash of every `length` words in a row, in order; of fewer words than that, one of them all. Empty without words. */
export function hashRows(words: Int32Array, length: number): Uint32Array {
  const count = words.length === 0 ? 0 : Math.max(1, words.length - length + 1)
  const rows = new Uint32Array(count)
  for (let at = 0; at < count; at++) {
    let hash = length
    const end = Math.min(words.length, at + length)
    for (let word = at; word < end; word++) hash = combine(hash, words[word] ?? 0)
    rows[at] = finish(hash)
  }
  return rows
}

/** FNV-1a (Fowler, Noll and Vo) over UTF-16 code units. */
function hashOf(form: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < form.length; at++) hash = Math.imul(hash ^ form.charCodeAt(at), 0x01000193)
  return finish(hash)
}

/** Order counts: the step of MurmurHash3 (Appleby, public domain). */
export function combine(hash: number, word: number): number {
  const scrambled = Math.imul(rotated(Math.imul(word, 0xcc9e2d51), 15), 0x1b873593)
  return (Math.imul(rotated(hash ^ scrambled, 13), 5) + 0xe6546b64) | 0
}

const rotated = (value: number, by: number) => (value << by) | (value >>> (32 - by))

/** The last step of MurmurHash3: every bit of the result depends on every bit given. */
export function finish(hash: number): number {
  let mixed = hash ^ (hash >>> 16)
  mixed = Math.imul(mixed, 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
