import type { Range } from '../../range.ts'
import type { Found } from '../found.ts'
import { gaps, parting, type Sentence, type Words } from '../words.ts'
import { clauseEnd, contentRange } from './content.ts'
import { rangeOf, subjectAfter } from './subject.ts'
import { frames, verbForms } from './verbs.ts'

const nouns = new Set(
  'словам мнению данным информации сведениям оценке оценкам версии убеждению утверждению признанию сообщению сообщениям подсчетам расчетам прогнозу прогнозам подсчету замыслу выражению свидетельству'.split(
    ' ',
  ),
)

const whose = /^(?:его|ее|их|моему|нашему|вашему)$/

/** «По словам министра, …», «согласно отчету», «как сообщил X»: the source before, within or behind what it says. */
export function readBySource(words: Words, at: number, sentence: Sentence): Found | null {
  const opening = openingAt(words, at, sentence)
  if (!opening) return null
  const { source, cue, to } = opening
  const content = contentOf(words, at, to, sentence)
  return content && { source, cue, content, rule: 'according', block: sentence.block }
}

type Opening = { source: Range | null; cue: Range; to: number }

function openingAt(words: Words, at: number, sentence: Sentence): Opening | null {
  const term = words.terms[at] ?? ''
  const range = (from: number, to: number): Range => [words.starts[from] ?? 0, words.ends[to - 1] ?? 0]
  if (term === 'согласно') return named(words, at, at + 1, sentence)
  if (term === 'как') return asReported(words, at, sentence)
  if (term !== 'по') return null
  if (nouns.has(words.terms[at + 1] ?? '')) return named(words, at, at + 2, sentence)
  if (!nouns.has(words.terms[at + 2] ?? '') || (words.before[at + 1] ?? 0) !== 0) return null
  // «По его мнению» has its source within; «по предварительным данным» may have none.
  if (whose.test(words.terms[at + 1] ?? ''))
    return { source: range(at + 1, at + 2), cue: range(at, at + 3), to: at + 3 }
  if (!/(?:ым|им|ой|ей|ому|ему)$/.test(words.terms[at + 1] ?? '')) return null
  const isAlone = at + 3 >= sentence.to || ((words.before[at + 3] ?? 0) & parting) !== 0
  return isAlone ? { source: null, cue: range(at, at + 3), to: at + 3 } : named(words, at, at + 3, sentence)
}

/** The source from a word on to the next sign. */
function named(words: Words, at: number, from: number, sentence: Sentence): Opening | null {
  if (from >= sentence.to || (words.before[from] ?? 0) & parting) return null
  let to = from + 1
  while (to < sentence.to && !((words.before[to] ?? 0) & (parting & ~gaps.bracket))) to++
  return { source: rangeOf(words, { from, to }, false), cue: [words.starts[at] ?? 0, words.ends[from - 1] ?? 0], to }
}

/** «Как сообщает агентство, …». */
function asReported(words: Words, at: number, sentence: Sentence): Opening | null {
  if (at > sentence.from && !((words.before[at] ?? 0) & (gaps.comma | gaps.dash))) return null
  const limit = Math.min(sentence.to, at + 8)
  for (let next = at + 1; next < limit; next++) {
    if ((words.before[next] ?? 0) & parting) return null
    const verb = verbForms.get(words.terms[next] ?? '')
    if (verb?.kind !== 'finite' || !(verb.frames & frames.quote)) continue
    const span = next > at + 1 ? { from: at + 1, to: next } : subjectAfter(words, next + 1, sentence)
    if (!span) return null
    let to = Math.max(span.to, next + 1)
    while (to < sentence.to && !((words.before[to] ?? 0) & parting)) to++
    const cue: Range = [words.starts[span.from === at + 1 ? next : at] ?? 0, words.ends[next] ?? 0]
    return { source: rangeOf(words, span, false), cue, to }
  }
  return null
}

/** What is said: behind the comma that ends the source, and before it where the clause has begun. */
function contentOf(words: Words, at: number, to: number, sentence: Sentence): Range[] | null {
  const content: Range[] = []
  let from = sentence.from
  // Within what another says: «сказал, что, по словам помощника, …».
  for (let back = at; back > sentence.from; back--)
    if (words.terms[back - 1] === 'что') {
      from = back
      break
    }
  while (from < at && /^(?:и|а|но|однако|при|этом)$/.test(words.terms[from] ?? '')) from++
  if (from < at) content.push(contentRange(words, from, at))
  if (to < sentence.to && (words.before[to] ?? 0) & (gaps.comma | gaps.dash | gaps.quote))
    content.push(contentRange(words, to, clauseEnd(words, to, sentence)))
  return content.length > 0 ? content : null
}
