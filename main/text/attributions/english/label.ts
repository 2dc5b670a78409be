import type { Found } from '../found.ts'
import { gaps, isCapital, type Sentence, type Words } from '../words.ts'
import { contentRange } from './clause.ts'

/** What stands before a colon at the beginning of a line and is nobody who speaks. */
const others =
  /^(?:abstract|note|update|updated|clarification|correction|photo|credit|editor|related|read|watch|by|image|video|source|sources|contact|subject|date|from|to|re|follow|full|text|exclusive|breaking|live|opinion|analysis|more|also|see|advertisement|the|here|and|but|caption|tags?|share|http|https|www)$/
const unnamed =
  /^(?:poll|polls|report|reports|study|survey|officials?|police|experts?|analysts?|prosecutors?|witness(?:es)?|aides?)$/

/** In words: a name with its title. */
const longestLabel = 3

/** "Orlov: Votes Were Counted Twice", "Poll: …", and the turns of a conversation: who speaks, a colon, what is said. */
export function readLabel(words: Words, sentence: Sentence): Found | null {
  const { from, to } = sentence
  if ((words.blocks[sentence.block]?.[0] ?? -1) < (words.starts[from] ?? 0) - 2) return null
  let colon = from + 1
  while (colon < to && colon - from <= longestLabel && !(words.before[colon] ?? 0)) colon++
  if (colon >= to - 1 || !((words.before[colon] ?? 0) & gaps.colon)) return null
  if (words.text.charAt(words.ends[colon - 1] ?? 0) !== ':') return null
  for (let at = from; at < colon; at++) {
    const term = words.terms[at] ?? ''
    if (/\d/.test(term) || others.test(term) || !(isCapital(words, at) || unnamed.test(term))) return null
  }
  const mark = words.ends[colon - 1] ?? 0
  return {
    source: [words.starts[from] ?? 0, mark],
    cue: [mark, mark + 1],
    content: [contentRange(words, colon, to)],
    rule: 'label',
    block: sentence.block,
  }
}
