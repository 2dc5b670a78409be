import type { Range } from '../../range.ts'
import { gaps, type Sentence, type Words } from '../words.ts'
import { verbForms } from './verbs.ts'

const ends = /^(?:но|однако|а|хотя|тогда|причем|при|тем|зато)$/

/** Past the last word of what is said in a clause: to the end of its sentence, or where another begins. */
export function clauseEnd(words: Words, from: number, sentence: Sentence): number {
  for (let at = from + 1; at < sentence.to; at++) {
    if (words.quotationOf[at] !== -1) continue
    const gap = words.before[at] ?? 0
    if (gap & gaps.semicolon) return at
    if (!(gap & gaps.comma)) continue
    const term = words.terms[at] ?? ''
    if (ends.test(term) || verbForms.get(term)?.kind === 'gerund') return at
    // «…, что выборы прошли честно, сообщает агентство»
    if (verbForms.get(term)?.kind === 'finite' && isReport(words, at, sentence)) return at
    if (/^(?:передает|пишет|сообщает)$/.test(words.terms[at + 1] ?? '') && term === 'как') return at
  }
  return sentence.to
}

/** A verb behind a comma whose subject ends the sentence. */
function isReport(words: Words, at: number, sentence: Sentence): boolean {
  if (sentence.to - at > 8) return false
  for (let next = at + 1; next < sentence.to; next++)
    if ((words.before[next] ?? 0) & (gaps.comma | gaps.colon)) return false
  return true
}

/** Past the last word of a phrase: to a comma or the end. */
export function phraseEnd(words: Words, from: number, sentence: Sentence): number {
  for (let at = from + 1; at < sentence.to; at++) {
    if (words.quotationOf[at] !== -1) continue
    const gap = words.before[at] ?? 0
    if (gap & (gaps.comma | gaps.semicolon | gaps.colon | gaps.dash)) return at
    if (words.terms[at] === 'и' && verbForms.get(words.terms[at + 1] ?? '')?.kind === 'finite') return at
  }
  return sentence.to
}

/** The text of some words with the marks of the quotations that begin or end there. */
export function contentRange(words: Words, from: number, to: number): Range {
  const opening = words.quotations[words.quotationOf[from] ?? -1]
  const closing = words.quotations[words.quotationOf[to - 1] ?? -1]
  const start = words.starts[from] ?? 0
  const end = words.ends[to - 1] ?? start
  const opens = opening && words.quotationOf[from - 1] !== words.quotationOf[from]
  const closes = closing && words.quotationOf[to] !== words.quotationOf[to - 1]
  const last = closes ? Math.max(end, closing.end) : end
  return [opens ? Math.min(start, opening.start) : start, words.text.charAt(last) === '%' ? last + 1 : last]
}
