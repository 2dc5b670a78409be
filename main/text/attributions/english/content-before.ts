import type { Range } from '../../range.ts'
import type { Found } from '../found.ts'
import { gaps, parting, type Sentence, type Words } from '../words.ts'
import { clauseEnd, contentRange, quotedFrom, quotedUntil } from './clause.ts'
import { forms } from './forms.ts'
import { rangeOf, subjectAfter, subjectBefore } from './subject.ts'
import type { VerbGroup } from './verb-group.ts'
import { frames, verbForms } from './verbs.ts'

/** “…,” said Kenneth Baer, a former official. */
export function readInverted(words: Words, group: VerbGroup, sentence: Sentence, cue: Range): Found | null {
  if (!(group.verb.frames & frames.quote) || group.kind !== 'finite' || group.from !== group.head) return null
  const gap = words.before[group.from] ?? 0
  if (!(gap & (gaps.quote | gaps.comma | gaps.stop)) || group.from === sentence.from) return null
  const afterQuote = words.quotationOf[group.from - 1] !== -1
  if (!afterQuote && !/^(?:say|add|report|note|write|argue)$/.test(group.lemma)) return null
  const span = subjectAfter(words, group.to, sentence)
  if (!span) return null
  if (!afterQuote && (!(words.before[span.to] ?? 0) || subjectBefore(words, group.from, sentence))) return null
  const content = around(words, sentence, group.from, span.to)
  if (!content) return null
  return { source: rangeOf(words, span), cue, content, rule: 'inverted', block: sentence.block }
}

/** “…,” he said. It was over, he said, and had been for long. */
export function contentBefore(
  words: Words,
  group: VerbGroup,
  sentence: Sentence,
  source: Range | null,
): Range[] | null {
  if (!source || group.kind !== 'finite') return null
  const subject = subjectStart(words, group, sentence, source)
  const gap = words.before[subject] ?? 0
  if (!(gap & (gaps.comma | gaps.quote | gaps.dash))) return null
  // What follows the verb is when and where it was said, up to a comma, a quotation or the end.
  let after = group.to
  while (after < sentence.to && !((words.before[after] ?? 0) & (parting | gaps.quote))) after++
  return around(words, sentence, subject, after)
}

/** "As Orlov put it, …", "…, as the report notes, …": what the clause stands beside. */
export function contentBesideAs(words: Words, group: VerbGroup, sentence: Sentence, source: Range): Range[] | null {
  const subject = subjectStart(words, group, sentence, source)
  const as = subject - 1
  if (as < sentence.from || words.terms[as] !== 'as' || group.kind !== 'finite') return null
  let after = group.to
  while (after < sentence.to && !((words.before[after] ?? 0) & (parting | gaps.quote))) after++
  if (as > sentence.from)
    return (words.before[as] ?? 0) & (gaps.comma | gaps.quote | gaps.dash) ? around(words, sentence, as, after) : null
  return after < sentence.to ? [contentRange(words, after, clauseEnd(words, after, sentence))] : null
}

/** The first word of the source, where it stands before the verb. */
export function subjectStart(words: Words, group: VerbGroup, sentence: Sentence, source: Range): number {
  let subject = group.from - 1
  while (subject > sentence.from && (words.starts[subject] ?? 0) > source[0]) subject--
  return subject
}

/** What stands before a place in its sentence, and what follows the speaker, where the sentence goes on. */
export function around(words: Words, sentence: Sentence, before: number, after: number): Range[] | null {
  if (before <= sentence.from) return null
  const content = [contentRange(words, sentence.from, before)]
  if (after >= sentence.to) return content
  const gap = words.before[after] ?? 0
  const wasQuoted = words.quotationOf[before - 1] !== -1
  if (words.quotationOf[after] !== -1) {
    if (gap & (gaps.comma | gaps.quote | gaps.dash))
      content.push(contentRange(words, after, quotedUntil(words, after, sentence)))
  } else if (gap & (gaps.comma | gaps.dash) && !wasQuoted && !beginsAnother(words, after)) {
    content.push(contentRange(words, after, clauseEnd(words, after, sentence)))
  } else if (words.quotationOf[sentence.from] !== -1) {
    // “…,” he said, looking around, “…”
    const next = quotedFrom(words, after, Math.min(sentence.to, after + 20))
    if (next !== -1 && (words.before[next] ?? 0) & (gaps.comma | gaps.dash))
      content.push(contentRange(words, next, quotedUntil(words, next, sentence)))
  }
  return content
}

/** A participle or a conjunction that begins something else: …, he said, adding that. */
const beginsAnother = (words: Words, at: number): boolean => {
  const term = words.terms[at] ?? ''
  return (
    /^(?:who|which|according|while|as|but|although|though|when|after|before|citing|referring|speaking)$/.test(term) ||
    verbForms.get(term)?.form === forms.ing
  )
}

/** Whether what stands before a word is a quotation that goes on with its speaker: “…,” he said. */
export function closesQuotation(words: Words, at: number, sentence: Sentence): boolean {
  const quotation = words.quotations[words.quotationOf[at - 1] ?? -1]
  if (!quotation || at <= sentence.from || quotation.start > sentence.start + 12) return false
  const last = words.text.slice(words.ends[at - 1], quotation.end)
  return /[,?!—–-]/.test(last) || /^\W*,/.test(words.text.slice(quotation.end, quotation.end + 2))
}
