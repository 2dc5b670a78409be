import type { Range } from '../../range.ts'
import type { Found } from '../found.ts'
import { gaps, parting, type Sentence, type Words } from '../words.ts'
import { contentRange } from './content.ts'
import { rangeOf, subjectAfter } from './subject.ts'
import { frames, verbForms } from './verbs.ts'

/** «Мы победили, — сказал он журналистам. — Спасибо всем»: the speaker within the quotation marks. */
export function readWithin(words: Words, at: number, sentence: Sentence): Found | null {
  const verb = verbForms.get(words.terms[at] ?? '')
  const number = words.quotationOf[at] ?? -1
  const quotation = words.quotations[number]
  if (verb?.kind !== 'finite' || !(verb.frames & frames.quote) || !quotation || !((words.before[at] ?? 0) & gaps.dash))
    return null
  const span = subjectAfter(words, at + 1, sentence)
  if (!span) return null
  let next = span.to
  while (next < sentence.to && words.quotationOf[next] === number && !((words.before[next] ?? 0) & parting)) next++
  if (words.quotationOf[next] === number && !((words.before[next] ?? 0) & gaps.dash)) return null
  const content: Range[] = [[quotation.start, words.ends[at - 1] ?? 0]]
  if (words.quotationOf[next] === number) content.push([words.starts[next] ?? 0, quotation.end])
  const source: Range = [words.starts[span.from] ?? 0, words.ends[span.to - 1] ?? 0]
  return { source, cue: [words.starts[at] ?? 0, words.ends[at] ?? 0], content, rule: 'within', block: sentence.block }
}

/** «Об этом сообщил министр»: what the sentence before says. */
export function readReported(words: Words, sentence: Sentence, before: Sentence): Found | null {
  const { from, to } = sentence
  if (words.terms[from] !== 'об' || words.terms[from + 1] !== 'этом' || before.from >= before.to) return null
  for (let at = from + 2; at < Math.min(to, from + 8); at++) {
    const verb = verbForms.get(words.terms[at] ?? '')
    if (verb?.kind !== 'finite' || !(verb.frames & frames.quote)) continue
    const span = at > from + 2 ? { from: from + 2, to: at } : subjectAfter(words, at + 1, sentence)
    const content = [contentRange(words, before.from, before.to)]
    return (
      span && {
        source: rangeOf(words, span, false),
        cue: [words.starts[at] ?? 0, words.ends[at] ?? 0],
        content,
        rule: 'reported',
        block: sentence.block,
      }
    )
  }
  return null
}
