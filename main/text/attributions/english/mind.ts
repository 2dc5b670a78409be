import type { Range } from '../../range.ts'
import type { Found } from '../found.ts'
import { gaps, parting, type Sentence, type Words } from '../words.ts'
import { clauseEnd, contentRange, phraseEnd } from './clause.ts'
import { mindList } from './mind-list.ts'
import { roles, rolesOf } from './small-words.ts'
import { sourceRange } from './source-of.ts'
import { subjectBefore } from './subject.ts'

const openings = mindList.map(([opening]) => opening)
/** By adjective, a bit for each opening. */
const adjectives: ReadonlyMap<string, number> = readAdjectives()

function readAdjectives(): Map<string, number> {
  const read = new Map<string, number>()
  for (const [at, [, words]] of mindList.entries())
    for (const word of words.split(/\s+/)) read.set(word, (read.get(word) ?? 0) | (1 << at))
  return read
}

/** Openings that belong to what is in mind, and those of them that open a clause; the others belong to the cue. */
const within = new Set(['that', 'to', 'whether', 'if', 'how', 'what', 'why'])

/** "They were worried about", "she is confident that": a verb of being and a state of mind with what is in mind. */
export function readMind(words: Words, at: number, sentence: Sentence): Found | null {
  const possible = adjectives.get(words.terms[at] ?? '')
  if (possible === undefined || at + 2 >= sentence.to) return null
  let from = at
  let isBe = false
  while (from > sentence.from && !((words.before[from] ?? 0) & (parting | gaps.quote | gaps.possessive))) {
    const role = rolesOf(words.terms[from - 1] ?? '')
    if (!(role & (roles.be | roles.have | roles.modal | roles.adverb)) || role & roles.determiner) break
    isBe ||= (role & roles.be) !== 0
    from--
  }
  const isContracted =
    ((words.before[from] ?? 0) & gaps.possessive) !== 0 && (rolesOf(words.terms[from - 1] ?? '') & roles.pronoun) !== 0
  if (!isBe && !isContracted) return null
  const opening = openings.indexOf(words.terms[at + 1] ?? '')
  const isOpened = opening !== -1 && (possible & (1 << opening)) !== 0
  const opensClause = (possible & 1) !== 0 && opensSubject(words, at + 1)
  if ((!isOpened && !opensClause) || (words.before[at + 1] ?? 0) & parting) return null
  const takesOpening = isOpened && !within.has(openings[opening] ?? '')
  const content = takesOpening ? at + 2 : at + 1
  const isClause = !isOpened || (!takesOpening && openings[opening] !== 'to')
  const span = isContracted ? { from: from - 1, to: from } : subjectBefore(words, from, sentence)
  const source = span && sourceRange(words, span, from)
  const cue: Range = [
    isContracted ? (words.ends[from - 1] ?? 0) : (words.starts[from] ?? 0),
    words.ends[takesOpening ? at + 1 : at] ?? 0,
  ]
  const to = isClause ? clauseEnd(words, content, sentence) : phraseEnd(words, content, sentence)
  return {
    source,
    cue,
    content: [contentRange(words, content, to)],
    rule: 'mind',
    block: sentence.block,
    clues: [`mind:${isOpened ? openings[opening] : 'bare'}`, source ? 'mind:whose' : 'mind:nobody'],
  }
}

const opensSubject = (words: Words, at: number): boolean =>
  /^(?:he|she|they|it|we|i|there|the|this)$/.test(words.terms[at] ?? '')
