import type { Range } from '../../range.ts'
import type { Found } from '../found.ts'
import { isCapital, type Sentence, type Words } from '../words.ts'
import { readAccording } from './according.ts'
import { contentRange } from './clause.ts'
import { contentBefore, readInverted } from './content-before.ts'
import { contentBehind } from './content-behind.ts'
import { sourceOf } from './source-of.ts'
import { type VerbGroup, verbGroupAt } from './verb-group.ts'
import { frames } from './verbs.ts'

/** Adds what a sentence attributes to somebody. */
export function readEnglish(words: Words, sentence: Sentence, found: Found[]): void {
  const headline = isHeadline(words, sentence)
  let previous: Found | null = null
  for (let at = sentence.from; at < sentence.to; at++) {
    if (words.quotationOf[at] !== -1) continue
    const according = readAccording(words, at, sentence)
    if (according) {
      found.push(according)
      continue
    }
    const group = verbGroupAt(words, at, sentence, headline)
    if (!group) continue
    const one = readGroup(words, group, sentence, previous)
    if (!one) continue
    found.push(one)
    previous = one
    at = Math.max(at, group.to - 1)
  }
}

/** Most words begin with a capital, and there are few. */
function isHeadline(words: Words, { from, to }: Sentence): boolean {
  if (to - from > 25 || to - from < 3) return false
  let capitals = 0
  for (let at = from; at < to; at++) if (isCapital(words, at)) capitals++
  return capitals >= 0.65 * (to - from)
}

function readGroup(words: Words, group: VerbGroup, sentence: Sentence, previous: Found | null): Found | null {
  if (group.kind === 'infinitive') return null
  const cue: Range = [group.start, words.ends[group.to - 1] ?? group.start]
  if (group.kind === 'passive') return null
  const inverted = readInverted(words, group, sentence, cue)
  if (inverted) return inverted
  const source = sourceOf(words, group, sentence, previous)
  const behind = contentBehind(words, group, sentence)
  if (behind) {
    if (behind.cueTo) cue[1] = words.ends[behind.cueTo - 1] ?? cue[1]
    return {
      source,
      cue,
      content: [contentRange(words, behind.from, behind.to)],
      rule: behind.rule,
      block: sentence.block,
    }
  }
  if (!(group.verb.frames & frames.quote)) return null
  const before = contentBefore(words, group, sentence, source)
  if (before) return { source, cue, content: before, rule: 'before', block: sentence.block }
  const announces = source && endsInColon(words, group, sentence)
  return announces ? { source, cue, content: [], rule: 'announced', block: sentence.block } : null
}

/** "He said:" at the end of a block; what is said follows in the next. */
function endsInColon(words: Words, group: VerbGroup, sentence: Sentence): boolean {
  if (sentence.to - group.to > 12) return false
  return words.text.slice(words.ends[sentence.to - 1], sentence.end).includes(':')
}
