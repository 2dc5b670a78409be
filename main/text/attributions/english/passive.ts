import type { Range } from '../../range.ts'
import type { Found } from '../found.ts'
import { gaps, parting, type Sentence, type Words } from '../words.ts'
import { clauseEnd, contentRange, phraseEnd } from './clause.ts'
import { roles, rolesOf } from './small-words.ts'
import { sourceRange } from './source-of.ts'
import { subjectBefore } from './subject.ts'
import type { VerbGroup } from './verb-group.ts'
import { frames } from './verbs.ts'

const openings = new Set(['to', 'that', 'of', 'for', 'as'])

/** By whom, without where and when: by the minister in an interview. */
function endOfBearer(words: Words, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    if (/^(?:in|on|at|during|after|before|as|last|this)$/.test(words.terms[at] ?? '')) return at
  }
  return to
}

/** "He was accused of", "is expected to", "was praised by": what is said of the subject, by whoever stands behind "by". */
export function readPassive(words: Words, group: VerbGroup, sentence: Sentence, cue: Range): Found | null {
  if (!(group.verb.frames & (frames.passive | frames.object | frames.naming | frames.clause))) return null
  // "Was expressed also by"
  const next =
    rolesOf(words.terms[group.to] ?? '') & roles.adverb && words.terms[group.to + 1] === 'by' ? group.to + 1 : group.to
  const opening = words.terms[next] ?? ''
  if (next >= sentence.to) return null
  const span = subjectBefore(words, group.from, sentence)
  if (!span) return null
  const subject = sourceRange(words, span, group.from)
  if (opening === 'by') {
    const end = endOfBearer(words, next + 1, phraseEnd(words, next + 1, sentence))
    if (next + 1 >= end) return null
    return {
      source: contentRange(words, next + 1, end),
      cue: [cue[0], words.ends[next] ?? cue[1]],
      content: [subject],
      rule: 'passive',
      block: sentence.block,
      clues: ['passive:by'],
    }
  }
  if (!openings.has(opening) || (words.before[next] ?? 0) & (parting | gaps.quote) || next + 1 >= sentence.to)
    return null
  const isIn = opening === 'to' || opening === 'that'
  const from = isIn ? next : next + 1
  const to = opening === 'that' ? clauseEnd(words, from, sentence) : phraseEnd(words, from, sentence)
  const content = [contentRange(words, from, to)]
  if (opening !== 'that') content.unshift(subject)
  return {
    source: null,
    cue: [cue[0], words.ends[isIn ? next - 1 : next] ?? cue[1]],
    content,
    rule: 'passive',
    block: sentence.block,
    clues: [`passive:${opening}`],
  }
}
