import type { Range } from '../../range.ts'
import type { Found } from '../found.ts'
import { gaps, isCapital, type Sentence, type Words } from '../words.ts'
import { readAccording } from './according.ts'
import { contentRange } from './clause.ts'
import { cluesOf } from './clues.ts'
import { closesQuotation, contentBefore, contentBesideAs, readInverted, subjectStart } from './content-before.ts'
import { type Behind, contentBehind } from './content-behind.ts'
import { readLabel } from './label.ts'
import { readMind } from './mind.ts'
import { readPassive } from './passive.ts'
import { readSaidNoun } from './said-nouns.ts'
import { sourceOf } from './source-of.ts'
import { type VerbGroup, verbGroupAt } from './verb-group.ts'
import { frames } from './verbs.ts'
import { isLikely } from './weigh.ts'

/** Adds what a sentence attributes to somebody. */
export function readEnglish(words: Words, sentence: Sentence, found: Found[]): void {
  for (const one of candidatesIn(words, sentence)) if (isAccepted(one)) found.push(one)
}

const isAccepted = (one: Found): boolean => isLikely(one.clues) || isToldWithin(one)

/** "X said Y had told him": within what another says, what is said and told stands as well, though those who mark texts often leave it. */
const isToldWithin = ({ clues, rule, source }: Found): boolean =>
  source !== null &&
  clues?.includes('nested') === true &&
  (rule === 'according' ||
    (rule === 'noun' && clues.includes('noun:that') && clues.includes('noun:whose')) ||
    (/^(?:that|clause|told|quoted)$/.test(rule) && (clues.includes('manner:say') || clues.includes('manner:tell')))) &&
  !clues.includes('source:first') &&
  !clues.includes('source:it')

/** All that may be an attribution in a sentence. */
export function candidatesIn(words: Words, sentence: Sentence): Found[] {
  const headline = isHeadline(words, sentence)
  const label = readLabel(words, sentence)
  const own: Found[] = label ? [label] : []
  const accepted = [...own]
  let previous: Found | null = null
  for (let at = sentence.from; at < sentence.to; at++) {
    if (words.quotationOf[at] !== -1) continue
    const group = verbGroupAt(words, at, sentence, headline)
    const one: Found | null =
      readAccording(words, at, sentence) ??
      (group ? readGroup(words, group, sentence, previous) : null) ??
      readSaidNoun(words, at, sentence) ??
      readMind(words, at, sentence)
    if (!one) continue
    // "He said:", with its colon.
    if (one.cue && one.rule !== 'label' && words.text.charAt(one.cue[1]) === ':') one.cue[1]++
    // "Expressed doubts about" is one cue.
    if (one.rule === 'noun' && isWithinCue(one, own.at(-1))) own.pop()
    one.clues = cluesOf(words, one, one.rule === 'noun' ? null : group, accepted, headline)
    own.push(one)
    if (isAccepted(one)) accepted.push(one)
    if (one.rule !== 'noun') previous = one
    if (group) at = Math.max(at, group.to - 1)
  }
  return own
}

const isWithinCue = (one: Found, other: Found | undefined): boolean =>
  other?.cue != null && one.cue !== null && other.cue[0] >= one.cue[0] && other.cue[1] <= one.cue[1]

/** Most words begin with a capital, and there are few. */
function isHeadline(words: Words, { from, to }: Sentence): boolean {
  if (to - from > 25 || to - from < 3) return false
  let capitals = 0
  for (let at = from; at < to; at++) if (isCapital(words, at)) capitals++
  return capitals >= 0.65 * (to - from)
}

function readGroup(words: Words, group: VerbGroup, sentence: Sentence, previous: Found | null): Found | null {
  const cue: Range = [group.start, words.ends[group.to - 1] ?? group.start]
  if (group.kind === 'passive') return readPassive(words, group, sentence, cue)
  const inverted = readInverted(words, group, sentence, cue)
  if (inverted) return inverted
  const source = sourceOf(words, group, sentence, previous)
  if (
    source &&
    group.verb.frames & frames.quote &&
    closesQuotation(words, subjectStart(words, group, sentence, source), sentence)
  ) {
    const before = contentBefore(words, group, sentence, source)
    if (before) return { source, cue, content: before, rule: 'before', block: sentence.block }
  }
  const beside =
    source && group.verb.frames & (frames.quote | frames.that) ? contentBesideAs(words, group, sentence, source) : null
  if (source && beside) return { source, cue, content: beside, rule: 'as', block: sentence.block }
  const behind = contentBehind(words, group, sentence)
  if (behind) {
    if (behind.cueTo) cue[1] = words.ends[behind.cueTo - 1] ?? cue[1]
    const content = [
      ...whatBefore(words, group, sentence, source),
      contentRange(words, behind.from, endInClause(words, group, sentence, source, behind)),
    ]
    return { source, cue, content, rule: behind.rule, block: sentence.block }
  }
  if (!(group.verb.frames & (frames.quote | frames.that | frames.question))) return null
  if (!(group.verb.frames & frames.quote) && !endsClause(words, group, sentence)) return null
  const before = contentBefore(words, group, sentence, source)
  if (before) return { source, cue, content: before, rule: 'before', block: sentence.block }
  const announces = source && endsInColon(words, group, sentence)
  return announces ? { source, cue, content: [], rule: 'announced', block: sentence.block } : null
}

/** "While Orlov cited the law, Bekov …": what is said in a clause that opens its sentence ends at its comma; so it does behind a participle that opens it. */
function endInClause(
  words: Words,
  group: VerbGroup,
  sentence: Sentence,
  source: Range | null,
  { from, to }: Behind,
): number {
  const isParticiple = group.from === sentence.from
  const opening = source ? subjectStart(words, group, sentence, source) - 1 : -1
  const isSubordinate =
    opening >= sentence.from && opening <= sentence.from + 1 && opensSubordinate.test(words.terms[opening] ?? '')
  if (!isParticiple && !isSubordinate) return to
  for (let at = from + 1; at < to; at++) {
    if ((words.before[at] ?? 0) & gaps.comma && words.quotationOf[at] === -1) return at
  }
  return to
}

const opensSubordinate = /^(?:while|when|as|after|before|although|though|if|since|because|once|whereas)$/

/** "What he called a farce": the "what" is of what is said. */
function whatBefore(words: Words, group: VerbGroup, sentence: Sentence, source: Range | null): Range[] {
  if (!source || !(group.verb.frames & (frames.naming | frames.clause))) return []
  const what = subjectStart(words, group, sentence, source) - 1
  return what >= sentence.from && words.terms[what] === 'what' ? [[words.starts[what] ?? 0, words.ends[what] ?? 0]] : []
}

/** "…, the paper has learned." */
const endsClause = (words: Words, group: VerbGroup, sentence: Sentence): boolean =>
  group.to >= sentence.to || ((words.before[group.to] ?? 0) & gaps.comma) !== 0

/** "He said:" at the end of a block; what is said follows in the next. */
function endsInColon(words: Words, group: VerbGroup, sentence: Sentence): boolean {
  if (sentence.to - group.to > 12) return false
  return words.text.slice(words.ends[sentence.to - 1], sentence.end).includes(':')
}
