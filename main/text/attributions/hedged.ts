import type { Range } from '../range.ts'
import type { Found } from './found.ts'
import { doubts } from './source-words.ts'
import type { Words } from './words.ts'

/** Whether the writer leaves what is said open by a word of his own: in it, or right beside its cue. */
export function isHedged(words: Words, { cue, content }: Found): boolean {
  const beside: Range[] = cue ? [[cue[0] - besides, cue[1] + besides]] : []
  return [...content, ...beside].some(range => holdsDoubt(words, range))
}

/** So near a word is beside a cue, in code units. */
const besides = 14

function holdsDoubt({ terms, starts, quotationOf }: Words, [start, end]: Range): boolean {
  let [low, high] = [0, starts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) < start) low = middle + 1
    else high = middle
  }
  for (let at = low; at < starts.length && (starts[at] ?? 0) < end; at++) {
    if (quotationOf[at] === -1 && doubts.has(terms[at] ?? '')) return true
  }
  return false
}
