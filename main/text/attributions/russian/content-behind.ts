import type { Range } from '../../range.ts'
import { gaps, parting, type Sentence, type Words } from '../words.ts'
import { clauseEnd, contentRange, phraseEnd } from './content.ts'
import { prepositions } from './small-words.ts'
import { frames, type Verb } from './verbs.ts'

export type Behind = { rule: string; content: Range[] }

/** What is said behind a verb, or behind its subject where that stands behind it. */
export function contentBehind(words: Words, next: number, verb: Verb, sentence: Sentence): Behind | null {
  if (next >= sentence.to) return null
  const quoted = quotedBehind(words, next, verb, sentence)
  if (quoted) return quoted
  const gap = words.before[next] ?? 0
  const take = (rule: string, from: number, to: number): Behind => ({ rule, content: [contentRange(words, from, to)] })
  const clause = verb.frames & frames.clause ? clauseBehind(words, next, sentence) : -1
  if (clause !== -1) return take('clause', clause, clauseEnd(words, clause, sentence))
  if (gap & (parting | gaps.quote) && words.quotationOf[next] === -1) return null
  const term = words.terms[next] ?? ''
  if (verb.frames & frames.about && /^(?:о|об|обо|про)$/.test(term) && next + 1 < sentence.to) {
    return take('about', next, clauseEnd(words, next, sentence))
  }
  if (verb.frames & frames.infinitive && isInfinitive(term))
    return take('infinitive', next, phraseEnd(words, next, sentence))
  if (verb.frames & frames.request && hasRequest(words, next, sentence))
    return take('request', next, phraseEnd(words, next, sentence))
  if (verb.frames & frames.blame && hasBlame(words, next, sentence))
    return take('blame', next, phraseEnd(words, next, sentence))
  if (verb.frames & frames.naming && !prepositions.has(term))
    return take('naming', next, phraseEnd(words, next, sentence))
  if (verb.frames & frames.object && !prepositions.has(term) && term !== 'что')
    return take('object', next, phraseEnd(words, next, sentence))
  return null
}

/** Сказал: «…»; also quoted words right behind the verb. */
function quotedBehind(words: Words, next: number, verb: Verb, sentence: Sentence): Behind | null {
  if (!(verb.frames & (frames.quote | frames.clause))) return null
  const limit = Math.min(sentence.to, next + 14)
  for (let at = next; at < limit; at++) {
    const gap = words.before[at] ?? 0
    if (gap & gaps.colon && !(gap & gaps.stop))
      return { rule: 'quoted', content: [contentRange(words, at, sentence.to)] }
    if (words.quotationOf[at] !== -1 && at === next && !isNameOfPaper(words, at, sentence))
      return { rule: 'quoted', content: [contentRange(words, at, sentence.to)] }
    if (at > next && gap & (parting & ~gaps.colon)) return null
  }
  return null
}

/** «Интерфаксу», что: a name in quotation marks before what is said. */
function isNameOfPaper(words: Words, at: number, sentence: Sentence): boolean {
  let to = at
  while (to < sentence.to && words.quotationOf[to] === words.quotationOf[at]) to++
  return to - at <= 3 && to < sentence.to && ((words.before[to] ?? 0) & gaps.comma) !== 0
}

/** The «что» of what is said, behind a comma: past when, where and to whom it was said. */
function clauseBehind(words: Words, next: number, sentence: Sentence): number {
  const limit = Math.min(sentence.to, next + 16)
  for (let at = next; at < limit; at++) {
    const gap = words.before[at] ?? 0
    if (!(gap & parting)) continue
    if (!(gap & gaps.comma)) return -1
    const term = words.terms[at] ?? ''
    if (/^(?:что|чтобы|будто|почему|как|когда|где|кто|сколько|куда|зачем|каким|какие|какой|какая)$/.test(term))
      return at
    if (words.terms[at + 1] === 'ли') return at
    if (/^(?:но|а|и|однако|хотя|зато)$/.test(term)) return -1
    // «сказал он, отвечая на вопрос, что»: one more clause may stand between.
    if (at > next + 8) return -1
  }
  return -1
}

const isInfinitive = (term: string): boolean => /(?:ть|ться|ти|тись|чь)$/.test(term) && term.length > 3

function hasRequest(words: Words, next: number, sentence: Sentence): boolean {
  for (let at = next; at < Math.min(sentence.to, next + 8); at++) {
    if (at > next && (words.before[at] ?? 0) & parting) return false
    if (isInfinitive(words.terms[at] ?? '') || words.terms[at] === 'к') return true
  }
  return false
}

function hasBlame(words: Words, next: number, sentence: Sentence): boolean {
  for (let at = next + 1; at < Math.min(sentence.to, next + 10); at++) {
    if ((words.before[at] ?? 0) & parting) return false
    if (words.terms[at] === 'в' || words.terms[at] === 'во') return true
  }
  return false
}
