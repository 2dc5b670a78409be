import type { Range } from '../../range.ts'
import type { Found } from '../found.ts'
import { gaps, isCapital, parting, type Sentence, type Words } from '../words.ts'
import { readBySource } from './by-source.ts'
import { clauseEnd, contentRange } from './content.ts'
import { contentBehind } from './content-behind.ts'
import { readReported, readWithin } from './speaker-within.ts'
import { bodyBeside, isAside, rangeOf, type Span, subjectAfter, subjectBefore } from './subject.ts'
import { frames, type Verb, verbForms } from './verbs.ts'

/** Adds what a Russian sentence attributes to somebody. */
export function readRussian(words: Words, sentence: Sentence, found: Found[], before: Sentence | null): void {
  let previous: Found | null = null
  const reported = before && readReported(words, sentence, before)
  if (reported) found.push(reported)
  const label = readLabel(words, sentence)
  if (label) found.push(label)
  let known = sentence.from
  for (let at = sentence.from; at < sentence.to; at++) {
    if (at < known) continue
    if (words.quotationOf[at] !== -1) {
      const spoken = readWithin(words, at, sentence)
      if (spoken) found.push(spoken)
      continue
    }
    const verb = verbForms.get(words.terms[at] ?? '')
    const one: Found | null =
      readBySource(words, at, sentence) ??
      (verb && verb.kind !== 'infinitive' ? readVerb(words, at, verb, sentence, previous) : null)
    if (!one) continue
    found.push(one)
    if (one.rule !== 'according') previous = one
    // «Как сообщил министр»: its verb is read.
    while (
      one.rule === 'according' &&
      known < sentence.to &&
      (words.starts[known] ?? 0) < Math.max(one.cue?.[1] ?? 0, one.source?.[1] ?? 0)
    )
      known++
  }
}

/** What is said and who says it: whether the subject stands before the verb or behind it depends on what is said. */
function readVerb(words: Words, at: number, verb: Verb, sentence: Sentence, previous: Found | null): Found | null {
  const cue = cueOf(words, at)
  const find = (rule: string, source: Range | null, content: Range[]): Found => ({
    source,
    cue,
    content,
    rule,
    block: sentence.block,
  })
  const before = sourceBefore(words, at, verb, sentence, previous)
  const isParenthesis = standsAside(words, at, sentence, before)
  if (isParenthesis && verb.frames & frames.quote && verb.kind === 'finite') {
    const span = before
      ? null
      : (subjectAfter(words, at + 1, sentence) ?? (verb.gender === 'plural' ? bodyBeside(words, at, sentence) : null))
    const source = before ?? (span && rangeOf(words, span, false))
    const content = source && around(words, at, sentence, before, span)
    if (source && content) return find('before', source, content)
  }
  const span =
    before || verb.kind === 'impersonal' || verb.kind === 'gerund' ? null : subjectAfter(words, at + 1, sentence)
  const behind = contentBehind(words, span ? span.to : at + 1, verb, sentence)
  if (behind) return find(behind.rule, before ?? (span && rangeOf(words, span, false)), behind.content)
  return before && verb.frames & frames.quote && endsInColon(words, sentence) ? find('announced', before, []) : null
}

/** The verb with «не» and «бы» before it. */
function cueOf(words: Words, at: number): Range {
  const isNegated = words.terms[at - 1] === 'не' && !(words.before[at] ?? 0)
  return [words.starts[isNegated ? at - 1 : at] ?? 0, words.ends[at] ?? 0]
}

function sourceBefore(words: Words, at: number, verb: Verb, sentence: Sentence, previous: Found | null): Range | null {
  if (verb.kind === 'impersonal') return bodyRange(words, at, verb, sentence)
  if (verb.kind === 'gerund') return previous?.source ?? null
  const span = subjectBefore(words, at, sentence)
  if (span) return rangeOf(words, span, ((words.before[span.to] ?? 0) & gaps.comma) !== 0 && !isAside(words, span.to))
  if (verb.gender === 'plural' && bodyBeside(words, at, sentence)) return bodyRange(words, at, verb, sentence)
  const isJoined = /^(?:и|а|но)$/.test(words.terms[at - 1] ?? '')
  return isJoined && !((words.before[at] ?? 0) & parting) ? (previous?.source ?? null) : null
}

const isSaidThere = /^(?:говорится|сообщается|отмечается|указывается|подчеркивается|утверждается)$/

/** «В МИД сообщили», «в докладе говорится»: where it is said is who says it. */
function bodyRange(words: Words, at: number, verb: Verb, sentence: Sentence): Range | null {
  if (verb.kind === 'impersonal' && !isSaidThere.test(words.terms[at] ?? '')) return null
  const span = bodyBeside(words, at, sentence)
  return span && span.to <= at ? rangeOf(words, span, false) : null
}

/** Whether the verb and its subject stand behind what is said or within it, parted by a comma, a dash or a closing mark. */
function standsAside(words: Words, at: number, sentence: Sentence, source: Range | null): boolean {
  let first = at
  if (words.terms[at - 1] === 'не') first--
  while (source && first > sentence.from && (words.starts[first] ?? 0) > source[0]) first--
  return (
    first > sentence.from &&
    ((words.before[first] ?? 0) & (gaps.comma | gaps.dash | gaps.quote)) !== 0 &&
    words.terms[at + 1] !== 'что'
  )
}

/** What stands before the speaker in the sentence, and what goes on behind. */
function around(
  words: Words,
  at: number,
  sentence: Sentence,
  before: Range | null,
  after: Span | null,
): Range[] | null {
  let first = at
  if (words.terms[at - 1] === 'не') first--
  while (before && first > sentence.from && (words.starts[first] ?? 0) > before[0]) first--
  if (words.terms[first - 1] === 'как') first--
  let from = sentence.from
  if (first <= from) return null
  // What is said before «что» that follows the speaker is not what he says: «Отвечая на вопрос, министр сказал, что».
  let next = after ? after.to : at + 1
  while (next < sentence.to && !((words.before[next] ?? 0) & (parting | gaps.quote))) next++
  if (next < sentence.to && /^(?:что|чтобы)$/.test(words.terms[next] ?? '') && (words.before[next] ?? 0) & gaps.comma)
    return null
  if (next < sentence.to && (words.before[next] ?? 0) & gaps.colon) return null
  while (from < first - 1 && /^(?:и|а|но)$/.test(words.terms[from] ?? '') && !(words.before[from + 1] ?? 0)) from++
  const content = [contentRange(words, from, first)]
  if (next < sentence.to && (words.before[next] ?? 0) & gaps.stop) {
    // «…», — сказал он. — «…»
    if ((words.before[next] ?? 0) & (gaps.dash | gaps.quote)) content.push(contentRange(words, next, sentence.to))
  } else if (next < sentence.to && (words.before[next] ?? 0) & (gaps.comma | gaps.dash)) {
    const isOther = /(?:[аяу]я|[аиы]в|вшись|ясь)$/.test(words.terms[next] ?? '')
    if (!isOther) content.push(contentRange(words, next, clauseEnd(words, next, sentence)))
  }
  return content
}

/** "X сказал:" at the end of a block. */
const endsInColon = (words: Words, sentence: Sentence): boolean =>
  words.text.slice(words.ends[sentence.to - 1] ?? 0, sentence.end).includes(':')

/** «Петров: Подсчет честный», at the beginning of a block: who speaks, a colon, what is said. */
function readLabel(words: Words, sentence: Sentence): Found | null {
  const { from, to } = sentence
  let colon = from + 1
  while (colon < to && colon - from <= 3 && !(words.before[colon] ?? 0)) colon++
  if (
    colon >= to - 1 ||
    !((words.before[colon] ?? 0) & gaps.colon) ||
    (words.starts[from] ?? 0) > (words.blocks[sentence.block]?.[0] ?? 0) + 2
  )
    return null
  for (let at = from; at < colon; at++) if (!isCapital(words, at) || /\d/.test(words.terms[at] ?? '')) return null
  const mark = words.ends[colon - 1] ?? 0
  if (words.text.charAt(mark) !== ':' || colon - from < 2) return null
  return {
    source: [words.starts[from] ?? 0, mark],
    cue: [mark, mark + 1],
    content: [contentRange(words, colon, to)],
    rule: 'label',
    block: sentence.block,
  }
}
