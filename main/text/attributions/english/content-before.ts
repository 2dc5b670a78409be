import type { Range } from '../../range.ts'
import type { Found } from '../found.ts'
import { gaps, parting, type Sentence, type Words } from '../words.ts'
import { contentRange, quotedFrom } from './clause.ts'
import { rangeOf, subjectAfter } from './subject.ts'
import type { VerbGroup } from './verb-group.ts'
import { frames } from './verbs.ts'

/** “…,” said Kenneth Baer, a former official. */
export function readInverted(words: Words, group: VerbGroup, sentence: Sentence, cue: Range): Found | null {
  if (!(group.verb.frames & frames.quote) || group.kind !== 'finite' || group.from !== group.head) return null
  const gap = words.before[group.from] ?? 0
  if (!(gap & (gaps.quote | gaps.comma | gaps.stop)) || group.from === sentence.from) return null
  const afterQuote = words.quotationOf[group.from - 1] !== -1
  if (!afterQuote && !/^(?:say|add|report|note|write|argue)$/.test(group.lemma)) return null
  const span = subjectAfter(words, group.to, sentence)
  if (!span) return null
  if (!afterQuote && !(words.before[span.to] ?? 0)) return null
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
  let subject = group.from - 1
  while (subject > sentence.from && (words.starts[subject] ?? 0) > source[0]) subject--
  const gap = words.before[subject] ?? 0
  if (!(gap & (gaps.comma | gaps.quote | gaps.dash))) return null
  // What follows the verb is when and where it was said, up to a comma, a quotation or the end.
  let after = group.to
  while (after < sentence.to && !((words.before[after] ?? 0) & (parting | gaps.quote))) after++
  return around(words, sentence, subject, after)
}

/** What stands before a place in its sentence, and what follows the speaker, where the sentence goes on. */
export function around(words: Words, sentence: Sentence, before: number, after: number): Range[] | null {
  if (before <= sentence.from) return null
  const content = [contentRange(words, sentence.from, before)]
  const gap = words.before[after] ?? 0
  const quoted = after < sentence.to ? quotedFrom(words, after, sentence.to) : -1
  if (after < sentence.to && gap & (gaps.comma | gaps.dash) && words.quotationOf[before - 1] === -1) {
    content.push(contentRange(words, after, sentence.to))
  } else if (quoted !== -1 && gap & (gaps.comma | gaps.quote)) content.push(contentRange(words, quoted, sentence.to))
  return content
}
