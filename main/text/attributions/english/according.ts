import type { Range } from '../../range.ts'
import type { Found } from '../found.ts'
import { gaps, parting, type Sentence, type Words } from '../words.ts'
import { clauseEnd, contentRange } from './clause.ts'
import { around } from './content-before.ts'

/** According to the source, before or behind what it says. */
export function readAccording(words: Words, at: number, sentence: Sentence): Found | null {
  if (words.terms[at] !== 'according' || words.terms[at + 1] !== 'to' || at + 2 >= sentence.to) return null
  const from = at + 2
  let to = from
  while (to < sentence.to && !(to > from && (words.before[to] ?? 0) & (parting | gaps.quote))) to++
  const source: Range = [words.starts[from] ?? 0, words.ends[to - 1] ?? 0]
  const cue: Range = [words.starts[at] ?? 0, words.ends[at + 1] ?? 0]
  const isFirst = at === sentence.from
  const content = isFirst
    ? to < sentence.to
      ? [contentRange(words, to, clauseEnd(words, to, sentence))]
      : null
    : around(words, sentence, at, to)
  return content && { source, cue, content, rule: 'according', block: sentence.block }
}
