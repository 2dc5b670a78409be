import type { Range } from '../../range.ts'
import type { Found } from '../found.ts'
import { gaps, parting, type Sentence, type Words } from '../words.ts'
import { clauseEnd, contentRange, phraseEnd } from './clause.ts'
import { roles, rolesOf } from './small-words.ts'
import { sourceRange } from './source-of.ts'
import { subjectBefore } from './subject.ts'

/** States of mind, by what may open what is in mind. Written for this project. */
const adjectives: ReadonlyMap<string, number> = readAdjectives([
  [
    'that',
    `confident sure certain aware convinced worried concerned afraid hopeful optimistic pessimistic doubtful glad happy proud surprised
     angry disappointed adamant clear obvious evident unclear positive sorry unaware mindful pleased grateful relieved fearful sceptical skeptical`,
  ],
  [
    'about',
    `worried concerned optimistic pessimistic skeptical sceptical excited enthusiastic angry clear cautious coy passionate happy
     nervous anxious certain sure confident serious frank vocal adamant furious upset hopeful curious`,
  ],
  [
    'of',
    `critical afraid aware sure certain proud skeptical sceptical wary fearful supportive convinced suspicious tired confident
     dismissive capable contemptuous ashamed`,
  ],
  [
    'to',
    `willing unwilling determined eager ready reluctant committed opposed dedicated hesitant keen anxious inclined sympathetic
     prepared loath glad open`,
  ],
  ['with', `happy satisfied disappointed unhappy frustrated pleased obsessed angry impressed comfortable`],
  ['by', `surprised disappointed impressed troubled angered encouraged alarmed disturbed`],
  ...['whether', 'if', 'how', 'what', 'why'].map((opening): [string, string] => [
    opening,
    'sure certain unsure unclear clear uncertain',
  ]),
])

function readAdjectives(lists: [string, string][]): Map<string, number> {
  const read = new Map<string, number>()
  for (const [at, [, words]] of lists.entries())
    for (const word of words.split(/\s+/)) read.set(word, (read.get(word) ?? 0) | (1 << at))
  return read
}
const openings = ['that', 'about', 'of', 'to', 'with', 'by', 'whether', 'if', 'how', 'what', 'why']

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
  const takesOpening = isOpened && opening !== 0 && opening !== 3 && opening < 6
  const content = takesOpening ? at + 2 : at + 1
  const isClause = !isOpened || opening === 0 || opening > 5
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
