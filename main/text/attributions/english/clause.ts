import type { Range } from '../../range.ts'
import { gaps, isCapital, type Sentence, type Words } from '../words.ts'
import { forms } from './forms.ts'
import { roles, rolesOf } from './small-words.ts'
import { frames, verbForms } from './verbs.ts'

const commaEnds = /^(?:but|while|although|though|which|according|whereas|who|citing|because)$/

/** Past the last word of the clause that begins at a word: to the end of its sentence, or to where another begins. */
export function clauseEnd(words: Words, from: number, sentence: Sentence): number {
  for (let at = from + 1; at < sentence.to; at++) {
    const gap = words.before[at] ?? 0
    if (words.quotationOf[at] !== -1) continue
    if (beginsReport(words, at)) return at
    if (gap === 0) continue
    if (gap & gaps.semicolon) return at
    if (gap & gaps.dash && /^(?:and|but|as|which)$/.test(words.terms[at] ?? '')) return at
    if (gap & gaps.comma) {
      const term = words.terms[at] ?? ''
      if (commaEnds.test(term)) return at
      const verb = verbForms.get(term)
      if (verb && verb.form === forms.ing && verb.verb.frames & 15) return at
    }
  }
  return sentence.to
}

/** Past the last word of the noun phrase, or the infinitive, that begins at a word. */
export function phraseEnd(words: Words, from: number, sentence: Sentence): number {
  for (let at = from + 1; at < sentence.to; at++) {
    const gap = words.before[at] ?? 0
    if (words.quotationOf[at] !== -1) continue
    if (gap & (gaps.semicolon | gaps.colon | gaps.dash)) return at
    const term = words.terms[at] ?? ''
    if (gap & gaps.comma && !goesOn(words, at)) return at
    if (!(gap & gaps.comma) && phraseEnds.test(term)) return at
    if (beginsVerb(words, at)) return at
  }
  return sentence.to
}

/** "And said", "and warned that": the same speaker says one thing more. */
function beginsReport(words: Words, at: number): boolean {
  if (words.terms[at] !== 'and' || !beginsVerb(words, at)) return false
  const verb = verbForms.get(words.terms[at + 1] ?? '')
  return verb !== undefined && (verb.verb.frames & frames.quote) !== 0
}

const phraseEnds = /^(?:while|when|after|before|because|although|though|but|during|since|if|unless)$/

/** Whether a phrase goes on behind a comma: in a list, or with an example or an apposition. */
function goesOn(words: Words, at: number): boolean {
  const term = words.terms[at] ?? ''
  if (/^(?:including|especially|particularly|such|like|from|or|not|even|past)$/.test(term)) return true
  if (/^and$/.test(term)) return !beginsVerb(words, at) && !isSubject(words.terms[at + 1] ?? '')
  if (isCapital(words, at)) return !namesSpeaker(words, at)
  return rolesOf(term) === 0 && !verbForms.has(term) && listsOn(words, at)
}

/** "…, Senator Lee of Ohio said": whoever says it stands behind the comma. */
function namesSpeaker(words: Words, at: number): boolean {
  for (let next = at + 1; next < Math.min(at + 10, words.terms.length); next++) {
    if ((words.before[next] ?? 0) & gaps.stop || words.quotationOf[next] !== -1) return false
    const verb = verbForms.get(words.terms[next] ?? '')
    if (verb && verb.form & (forms.past | forms.third) && verb.verb.frames & frames.quote && !verb.verb.isNoun)
      return true
  }
  return false
}

const isSubject = (term: string): boolean => /^(?:he|she|it|they|we|i|that|there)$/.test(term)

/** Whether "and" or "or" stands soon behind a comma: one of a list. */
function listsOn(words: Words, at: number): boolean {
  for (let next = at; next < Math.min(at + 8, words.terms.length); next++) {
    if (/^(?:and|or)$/.test(words.terms[next] ?? '')) return true
  }
  return false
}

/** "And called", "but said": a verb in the past or the present whose subject is that of the verb before. */
function beginsVerb(words: Words, at: number): boolean {
  if (!/^(?:and|but)$/.test(words.terms[at] ?? '')) return false
  const next = /^(?:also|then|later|even|so)$/.test(words.terms[at + 1] ?? '') ? at + 2 : at + 1
  const verb = verbForms.get(words.terms[next] ?? '')
  return (
    verb !== undefined && (verb.form & (forms.past | forms.third)) !== 0 && !verb.verb.isNoun && !isCapital(words, next)
  )
}

/** The text of the words from one to before another, with the quotation marks that open or close at its ends. */
export function contentRange(words: Words, from: number, to: number): Range {
  const { text } = words
  let start = words.starts[from] ?? 0
  let end = words.ends[to - 1] ?? start
  const opening = words.quotations[words.quotationOf[from] ?? -1]
  if (opening && isFirstOf(words, from)) start = Math.min(start, opening.start)
  const closing = words.quotations[words.quotationOf[to - 1] ?? -1]
  if (closing && words.quotationOf[to] !== words.quotationOf[to - 1]) end = Math.max(end, closing.end)
  else if (/[’'.]/.test(text.charAt(end)) && /^(?:[’']s\b|\.(?=\s?\p{Ll}))/u.test(text.slice(end, end + 3))) {
    end += text.charAt(end) === '.' ? 1 : 2
  } else if (text.charAt(end) === '%') end++
  if (text.charAt(start - 1) === '$') start--
  return [start, end]
}

const isFirstOf = (words: Words, at: number): boolean =>
  words.quotationOf[at] !== (at > 0 ? words.quotationOf[at - 1] : -1)

/** Past the quotations that begin at a word, with the words between them and behind, unless the last ends with a comma. */
export function quotedUntil(words: Words, from: number, sentence: Sentence): number {
  let at = from
  while (at < sentence.to) {
    const number = words.quotationOf[at] ?? -1
    if (number !== -1) {
      while (at < sentence.to && words.quotationOf[at] === number) at++
      if (/[,，]/.test(words.text.slice(words.ends[at - 1], words.quotations[number]?.end))) return at
      if (/^,/.test(words.text.slice(words.quotations[number]?.end))) return at
    } else {
      const gap = words.before[at] ?? 0
      if (gap & gaps.semicolon || (gap & gaps.comma && commaEnds.test(words.terms[at] ?? ''))) return at
      at++
    }
  }
  return sentence.to
}

/** The first word from a place on that stands in a quotation, no later than `limit`; -1 where none does. */
export function quotedFrom(words: Words, at: number, limit: number): number {
  for (let next = at; next < limit; next++) if (words.quotationOf[next] !== -1) return next
  return -1
}

/** Past the words that say when, where or to whom, between a verb and what is said: on Monday, in an interview. */
export function pastAdjuncts(words: Words, from: number, sentence: Sentence): number {
  let at = from
  const limit = Math.min(sentence.to, from + 14)
  while (at < limit) {
    const term = words.terms[at] ?? ''
    const role = rolesOf(term)
    if (words.quotationOf[at] !== -1) return at
    if (at > from && (words.before[at] ?? 0) & (gaps.comma | gaps.colon | gaps.stop)) break
    if (term === 'that' || role & roles.question) return at
    at++
  }
  return from
}
