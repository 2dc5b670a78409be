import type { Range } from '../../range.ts'
import type { Found } from '../found.ts'
import { gaps, isCapital, type Sentence, type Words } from '../words.ts'
import { clauseEnd, contentRange, phraseEnd } from './clause.ts'
import { nounList } from './noun-list.ts'
import { roles, rolesOf } from './small-words.ts'
import { sourceRange } from './source-of.ts'
import { subjectBefore } from './subject.ts'
import { joins, leftOf } from './verb-group.ts'

const byNoun: ReadonlyMap<string, ReadonlySet<string>> = readNouns()

function readNouns(): Map<string, Set<string>> {
  const read = new Map<string, Set<string>>()
  for (const [complement, nouns] of Object.entries(nounList)) {
    for (const noun of nouns.trim().split(/\s+/)) read.set(noun, (read.get(noun) ?? new Set()).add(complement))
  }
  return read
}

const possessives = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'your', 'whose'])

/** "Orlov’s claim that", "his plan to", "allegations of": a noun of saying or wanting with what is said behind it. */
export function readSaidNoun(words: Words, at: number, sentence: Sentence): Found | null {
  const opening = words.terms[at + 1] ?? ''
  if (!byNoun.get(words.terms[at] ?? '')?.has(opening) || at + 2 >= sentence.to || !joins(words, at + 1)) return null
  const own = sourceBefore(words, at, sentence) ?? lightVerbBefore(words, at, sentence)
  const isClause = opening === 'that'
  const from = isClause || opening === 'to' ? at + 1 : at + 2
  const to = isClause ? clauseEnd(words, from, sentence) : phraseEnd(words, from, sentence)
  const cueEnd = isClause || opening === 'to' ? at : at + 1
  return {
    source: own?.source ?? null,
    cue: [own?.start ?? words.starts[at] ?? 0, words.ends[cueEnd] ?? 0],
    content: [contentRange(words, from, to)],
    rule: 'noun',
    block: sentence.block,
    clues: [
      `noun:${opening}`,
      `noun:${own === null ? 'nobody' : own.isLight ? 'light' : 'whose'}`,
      rolesOf(words.terms[at - 1] ?? '') & roles.determiner ? 'noun:determined' : 'noun:bare',
    ],
  }
}

/** Whose it is, and where the cue begins, in UTF-16 code units. */
type Own = { source: Range | null; start: number; isLight: boolean }

/** Verbs that say with a noun what another says alone: raised questions about, is a critic of. */
const lightVerbs = new Set(
  `raise raises raised raising express expresses expressed expressing has have had having show shows showed showing make makes made making
   give gives gave given giving offer offers offered offering voice voices voiced voicing issue issues issued issuing reiterate reiterates
   reiterated add added deliver delivered unleash unleashed share shares shared sharing hold holds held is are was were be been being
   reach reached sign signed put puts take takes took launch launched`.split(/\s+/),
)

/** "Has raised questions about", "is a critic of": the verb before the noun and its adjectives, and whose it is. */
function lightVerbBefore(words: Words, at: number, sentence: Sentence): Own | null {
  for (let back = at - 1; back > sentence.from && back >= at - 5; back--) {
    if (!joins(words, back + 1)) return null
    const term = words.terms[back] ?? ''
    if (lightVerbs.has(term)) {
      const { from, start } = leftOf(words, back, sentence.from)
      const span = subjectBefore(words, from, sentence)
      return { source: span && sourceRange(words, span, from), start, isLight: true }
    }
    const role = rolesOf(term)
    if (role !== 0 && !(role & (roles.determiner | roles.adverb))) return null
  }
  return null
}

/** Whose claim it is: a possessive before the noun and its adjectives. */
function sourceBefore(words: Words, at: number, sentence: Sentence): Own | null {
  for (let back = at; back > sentence.from && back > at - 4; back--) {
    if ((words.before[back] ?? 0) & gaps.possessive)
      return { source: possessor(words, back - 1, sentence), start: words.starts[back] ?? 0, isLight: false }
    const term = words.terms[back - 1] ?? ''
    if (possessives.has(term))
      return {
        source: [words.starts[back - 1] ?? 0, words.ends[back - 1] ?? 0],
        start: words.starts[back] ?? 0,
        isLight: false,
      }
    if (!joins(words, back) || rolesOf(term) !== 0) return null
  }
  return null
}

/** A name, or a noun with its determiner, with the possessive’s ending. */
function possessor(words: Words, last: number, sentence: Sentence): Range {
  let from = last
  const isName = isCapital(words, last)
  while (from > sentence.from && joins(words, from)) {
    const role = rolesOf(words.terms[from - 1] ?? '')
    if (isName ? !isCapital(words, from - 1) || role !== 0 : role !== 0 && !(role & roles.determiner)) break
    from--
    if (role & roles.determiner) break
  }
  return [words.starts[from] ?? 0, (words.ends[last] ?? 0) + 2]
}
