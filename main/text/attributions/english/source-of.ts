import type { Range } from '../../range.ts'
import type { Found } from '../found.ts'
import { gaps, isCapital, type Sentence, type Words } from '../words.ts'
import { forms } from './forms.ts'
import { plainPasts, roles, rolesOf } from './small-words.ts'
import { rangeOf, type Span, subjectBefore } from './subject.ts'
import type { VerbGroup } from './verb-group.ts'
import { verbForms } from './verbs.ts'

/** Whoever the subject of a verb group is; `previous` is what was found before it in the sentence. */
export function sourceOf(words: Words, group: VerbGroup, sentence: Sentence, previous: Found | null): Range | null {
  if (group.contracted) return rangeOf(words, { from: group.from - 1, to: group.from })
  if (group.kind === 'participle' || group.kind === 'infinitive') {
    const bearer = bearerOf(words, group, sentence)
    if (bearer) return bearer
    const own = previous?.source ?? null
    return own && !isRelative(words, own) ? own : (subjectOfSentence(words, group, sentence) ?? own)
  }
  const span = subjectBefore(words, group.from, sentence)
  if (span) return sourceRange(words, span, group.from)
  const role = rolesOf(words.terms[group.from - 1] ?? '')
  if (role & roles.coordinator) return previous?.source ?? subjectOfSentence(words, group, sentence)
  return null
}

/** "Senators calling for a veto": a participle right behind a noun is of it. */
function bearerOf(words: Words, group: VerbGroup, sentence: Sentence): Range | null {
  if (group.kind !== 'participle' || (words.before[group.from] ?? 0) !== 0 || group.from <= sentence.from) return null
  if (rolesOf(words.terms[group.from - 1] ?? '') !== 0) return null
  const span = subjectBefore(words, group.from, sentence)
  return span && rangeOf(words, span)
}

const isRelative = ({ text }: Words, [start, end]: Range): boolean =>
  /^(?:who|which|that)$/i.test(text.slice(start, end))

/** Up to the comma that closes an apposition, which is the source's. */
export function sourceRange(words: Words, span: Span, at: number): Range {
  const range = rangeOf(words, span)
  const gap = words.before[span.to] ?? 0
  if (gap & gaps.possessive) return range
  if (span.to !== at) return range
  if (gap & gaps.comma) range[1] += 1
  else if (gap & gaps.bracket && words.text.charAt(range[1]) === ')') range[1] += 1
  return range
}

/** The first noun phrase before a verb of the main clause: of a participle at its end, the subject. */
function subjectOfSentence(words: Words, group: VerbGroup, sentence: Sentence): Range | null {
  for (let at = sentence.from + 1; at < group.from; at++) {
    const role = rolesOf(words.terms[at] ?? '')
    if (words.quotationOf[at] !== -1) continue
    const isVerb = (role & (roles.be | roles.have | roles.modal)) !== 0 || looksFinite(words, at)
    if (!isVerb) continue
    const span = subjectBefore(words, at, sentence)
    if (span) return sourceRange(words, span, at)
  }
  return null
}

const looksFinite = (words: Words, at: number): boolean =>
  plainPasts.has(words.terms[at] ?? '') || isKnownPast(words, at) || looksRegular(words, at)

const isKnownPast = (words: Words, at: number): boolean => {
  const verb = verbForms.get(words.terms[at] ?? '')
  return verb !== undefined && (verb.form & forms.past) !== 0 && !isCapital(words, at)
}

const looksRegular = (words: Words, at: number): boolean =>
  (rolesOf(words.terms[at - 1] ?? '') & (roles.determiner | roles.preposition)) === 0 &&
  !isCapital(words, at) &&
  /..(?:ed|[^s]s)$/.test(words.terms[at] ?? '') &&
  rolesOf(words.terms[at] ?? '') === 0
