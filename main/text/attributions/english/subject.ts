import { gaps, isCapital, parting, type Sentence, type Words } from '../words.ts'
import { forms } from './forms.ts'
import { contractions, plainPasts, roles, rolesOf } from './small-words.ts'
import type { VerbGroup } from './verb-group.ts'
import { verbForms } from './verbs.ts'

/** Words of a subject, `to` past the last; `end` where it ends within its last word or with a sign. */
export type Span = { from: number; to: number }

/** Longest subject, in words. */
const longest = 60

/** The noun phrase that stands before a word and is the subject of what begins there; null where none is found. */
export function subjectBefore(words: Words, at: number, sentence: Sentence): Span | null {
  const first = Math.max(sentence.from, at - longest)
  if (at <= first) return null
  const gap = words.before[at] ?? 0
  if (gap & gaps.possessive) return phraseOf(words, at - 1, at)
  if (gap & gaps.comma) return acrossComma(words, at, first)
  if (gap & gaps.bracket) return acrossBracket(words, at, first)
  if (gap & (parting | gaps.quote)) return null
  return simple(words, at, first)
}

const phraseOf = (words: Words, from: number, to: number): Span | null => {
  let start = from
  while (start < to && trimmed(words, start)) start++
  return start < to ? { from: start, to } : null
}

/** A conjunction or an adverb that opens a sentence is none of the subject's. */
const trimmed = (words: Words, at: number): boolean => {
  const role = rolesOf(words.terms[at] ?? '')
  if (role & (roles.pronoun | roles.determiner | roles.relative)) return words.terms[at] === 'that'
  return (role & (roles.coordinator | roles.subordinator | roles.adverb)) !== 0
}

/** The phrase that ends before `at`: back to a sign, a conjunction or a verb. */
function simple(words: Words, at: number, first: number): Span | null {
  const last = at - 1
  const term = words.terms[last] ?? ''
  const role = rolesOf(term)
  if (isSubjectPronoun(term) || role & roles.relative)
    return term === 'that' || term === 'where' ? relativeOf(words, last, first) : { from: last, to: at }
  if (role & notLast && !(role & roles.pronoun)) return null
  // "The minister on Wednesday said": when he said it is not of the source.
  if (role & roles.time && at - 2 > first && (words.before[last] ?? 0) === 0) {
    if (words.terms[at - 2] === 'on') return simple(words, at - 2, first)
    if (isCapital(words, last) && days.test(term)) return simple(words, last, first)
  }
  let from = last
  while (from > first) {
    if ((words.before[from] ?? 0) & (parting | gaps.quote)) break
    const before = words.terms[from - 1] ?? ''
    if (stops(words, from - 1, before)) break
    from--
  }
  return overRelative(words, from, at, first) ?? phraseOf(words, from, at)
}

/** "Senators who pushed the bill are calling": where a verb behind who stopped the way back, the subject stands before who. */
function overRelative(words: Words, from: number, at: number, first: number): Span | null {
  for (let back = from; back > Math.max(first, from - longestRelative); back--) {
    if ((words.before[back] ?? 0) & (parting | gaps.quote)) return null
    const term = words.terms[back - 1] ?? ''
    if (term !== 'who' || back === from) continue
    const span = simple(words, back - 1, first)
    return span && { from: span.from, to: at }
  }
  return null
}

/** In words. */
const longestRelative = 12

const days = /day$/

const notLast = roles.preposition | roles.subordinator | roles.modal | roles.be | roles.coordinator

/** "The paper that reported": the subject is what the relative refers to. */
function relativeOf(words: Words, at: number, first: number): Span | null {
  return at > first ? simple(words, at, first) : null
}

export const isSubjectPronoun = (term: string): boolean => /^(?:he|she|they|it|i|we|you)$/.test(term)

function stops(words: Words, at: number, term: string): boolean {
  const role = rolesOf(term)
  if (isSubjectPronoun(term)) return true
  // "The support that Orlov predicted": no determiner where another subject follows.
  if (term === 'that')
    return isCapital(words, at + 1) || (rolesOf(words.terms[at + 1] ?? '') & (roles.determiner | roles.pronoun)) !== 0
  if (role & (roles.be | roles.modal | roles.do | roles.have)) return true
  if (role & roles.subordinator && !(role & roles.determiner && !(role & roles.question))) return true
  if (role & roles.coordinator) return !joinsNouns(words, at)
  if (contractions.has(term)) return true
  if (plainPasts.has(term) && !isCapital(words, at)) return true
  const verb = verbForms.get(term)
  if (!verb || isCapital(words, at)) return false
  if (verb.form & (forms.base | forms.third)) return verb.form === forms.third && !isNounBefore(words, at)
  return (verb.form & forms.past) !== 0 && !isReduced(words, at)
}

/** "Mr. Grassley and Mr. Leahy say": both sides begin with a capital, or the right one is a plural. */
function joinsNouns(words: Words, at: number): boolean {
  if (words.terms[at] !== 'and' && words.terms[at] !== 'or') return false
  if ((words.before[at] ?? 0) & parting) return false
  const [before, after] = [at - 1, at + 1]
  if (isCapital(words, before) && isCapital(words, after)) return true
  const role = rolesOf(words.terms[after] ?? '')
  return role === 0 && rolesOf(words.terms[before] ?? '') === 0 && !verbForms.has(words.terms[after] ?? '')
}

/** A third-person form that stands as a noun: a determiner, an adjective or a possessive before it. */
function isNounBefore(words: Words, at: number): boolean {
  const role = rolesOf(words.terms[at - 1] ?? '')
  return (role & (roles.determiner | roles.preposition)) !== 0 || ((words.before[at] ?? 0) & gaps.possessive) !== 0
}

/** A report released last year found: a participle after a noun, with another verb to come. */
function isReduced(words: Words, at: number): boolean {
  const next = rolesOf(words.terms[at + 1] ?? '')
  return (next & (roles.preposition | roles.time)) !== 0
}

/** "Flynn, a top Trump surrogate, said": over the apposition to the phrase before it, the comma taken with it. */
function acrossComma(words: Words, at: number, first: number): Span | null {
  let comma = at - 1
  while (
    comma > first &&
    !((words.before[comma] ?? 0) & (gaps.comma | gaps.stop | gaps.semicolon | gaps.colon | gaps.dash))
  )
    comma--
  if (comma <= first) return null
  // Appositions follow each other: Brian Fallon, of Ohio, the press secretary, said.
  for (let tries = 0; tries < 4; tries++) {
    const span = simple(words, comma, first)
    if (span && isHeadOfApposition(words, span, comma)) {
      // "Orlov, in his speeches, said": where and when are not of the source.
      const isAside = asides.test(words.terms[comma] ?? '')
      return { from: beforePlace(words, span, first), to: isAside ? comma : at }
    }
    let next = comma - 1
    while (next > first && !((words.before[next] ?? 0) & (gaps.comma | gaps.stop | gaps.semicolon | gaps.colon))) next--
    if (next <= first) return null
    comma = next
  }
  return null
}

const asides = /^(?:in|on|at|during|after|before|by|with|through|to|without|as|under|over)$/

/** "Donna Rawlings, 59, of Ashton, Md., who …": where the name begins, before what says of her age and where she is from. */
function beforePlace(words: Words, { from, to }: Span, first: number): number {
  let head = from
  let last = to
  for (let tries = 0; tries < 3 && last - head <= 3 && (words.before[head] ?? 0) & gaps.comma; tries++) {
    const span = simple(words, head, first)
    const isName =
      span !== null && (isCapital(words, span.from) || /^(?:of|from|\d\d)$/.test(words.terms[span.from] ?? ''))
    if (!span || !isName || !/^(?:of|from|\d\d|\p{L}{2,4})$/u.test(words.terms[head] ?? '')) break
    last = head
    head = span.from
  }
  return head
}

function isHeadOfApposition(words: Words, span: Span, comma: number): boolean {
  if (!((words.before[comma] ?? 0) & gaps.comma)) return false
  const opening = rolesOf(words.terms[comma] ?? '')
  const opens =
    (opening & (roles.determiner | roles.relative | roles.preposition)) !== 0 ||
    words.terms[comma] === 'one' ||
    isCapital(words, comma) ||
    /^\d\d$/.test(words.terms[comma] ?? '') ||
    /..ed$/.test(words.terms[comma] ?? '') ||
    /^(?:director|president|chairman|head|chief|author|founder|spokesman|spokeswoman|professor|including|formerly|now|co|executive|senior|former)$/.test(
      words.terms[comma] ?? '',
    )
  if (!opens) return false
  const head = rolesOf(words.terms[span.from] ?? '')
  if (head & (roles.preposition | roles.time)) return false
  return (
    isCapital(words, span.to - 1) || (head & roles.determiner) !== 0 || rolesOf(words.terms[span.to - 1] ?? '') === 0
  )
}

function acrossBracket(words: Words, at: number, first: number): Span | null {
  let open = at - 1
  while (open > first && !((words.before[open] ?? 0) & gaps.bracket)) open--
  if (open <= first || at - open > 12) return null
  const span = simple(words, open, first)
  return span && { from: span.from, to: at }
}

const notFirst = roles.subordinator | roles.preposition | roles.modal | roles.time

/** The speaker behind the verb: "…," said Kenneth Baer, a former official. `at` is the first word after the verb. */
export function subjectAfter(words: Words, at: number, sentence: Sentence): Span | null {
  const term = words.terms[at] ?? ''
  if (at >= sentence.to || (words.before[at] ?? 0) & (parting | gaps.quote)) return null
  if (isSubjectPronoun(term)) return { from: at, to: at + 1 }
  const role = rolesOf(term)
  if (term === 'that' || (role & notFirst && !(role & roles.determiner))) return null
  if (!isCapital(words, at) && !(role & (roles.determiner | roles.pronoun)) && role !== 0) return null
  let to = at + 1
  while (to < sentence.to && to - at < longest) {
    const gap = words.before[to] ?? 0
    if (gap & (gaps.stop | gaps.semicolon | gaps.colon | gaps.dash | gaps.quote) && !isInitial(words, to)) break
    const next = rolesOf(words.terms[to] ?? '')
    if (gap & gaps.comma) {
      if (verbForms.get(words.terms[to] ?? '')?.form === forms.ing) break
      if (next & (roles.be | roles.have | roles.modal)) break
      if (
        next & roles.coordinator ||
        (next & roles.preposition && !/^(?:of|from|including)$/.test(words.terms[to] ?? ''))
      )
        break
      if (next & roles.subordinator && !(next & (roles.relative | roles.determiner))) break
    } else if (!isApposed(words, at, to) && endsSpeaker(words, to, next)) break
    to++
  }
  return { from: at, to }
}

/** Whether a comma stands between the beginning of the speaker and a word: within an apposition most words may stand. */
function isApposed(words: Words, from: number, at: number): boolean {
  for (let back = at; back > from; back--) if ((words.before[back] ?? 0) & gaps.comma) return true
  return false
}

function endsSpeaker(words: Words, at: number, role: number): boolean {
  const term = words.terms[at] ?? ''
  if (/^(?:in|on|at|during|after|before|when|while|as|with|about|last|this)$/.test(term))
    return term !== 'with' || !isCapital(words, at + 1)
  return (role & (roles.time | roles.adverb)) !== 0 && !isCapital(words, at - 1 < 0 ? 0 : at)
    ? true
    : (role & roles.time) !== 0
}

const isInitial = (words: Words, at: number): boolean =>
  (words.ends[at - 1] ?? 0) - (words.starts[at - 1] ?? 0) <= 3 && isCapital(words, at - 1) && isCapital(words, at)

/** The text range of some words; a possessive’s ending stands with them. */
export function rangeOf(words: Words, { from, to }: Span): [number, number] {
  const last = words.terms[to - 1] ?? ''
  const contraction = contractions.get(last)
  const end = contraction ? (words.starts[to - 1] ?? 0) + contraction.pronoun.length : (words.ends[to - 1] ?? 0)
  const bracket = /^\.?\)/.exec(words.text.slice(end, end + 2))
  return [
    words.starts[from] ?? 0,
    end + (bracket && words.text.slice(words.starts[from], end).includes('(') ? bracket[0].length : 0),
  ]
}

export type { VerbGroup }
