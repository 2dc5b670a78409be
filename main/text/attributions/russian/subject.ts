import { gaps, isCapital, parting, type Sentence, type Words } from '../words.ts'
import { adverbs, conjunctions, listeners, prepositions, pronouns, relatives, roles } from './small-words.ts'

/** Words of a source: [from, to). */
export type Span = { from: number; to: number }

const longest = 40

/** The subject before a verb: the noun phrase that ends there, without what opens the clause. Null where none stands there. */
export function subjectBefore(words: Words, verb: number, sentence: Sentence): Span | null {
  let to = verb
  while (
    to > sentence.from &&
    !((words.before[to] ?? 0) & parting) &&
    adverbs.has(words.terms[to - 1] ?? '') &&
    !isCapital(words, to - 1)
  )
    to--
  if (to <= sentence.from) return null
  const gap = words.before[to] ?? 0
  if (gap & gaps.comma) return acrossComma(words, to, sentence)
  if (gap & parting || (gap & gaps.quote && !endsName(words, to))) return null
  return phraseBefore(words, to, sentence)
}

/** Газета «Время» пишет: a short quotation before the verb is a name, a long one is what is said. */
function endsName(words: Words, at: number): boolean {
  const number = words.quotationOf[at - 1] ?? -1
  return number !== -1 && (at < 5 || words.quotationOf[at - 5] !== number)
}

function phraseBefore(words: Words, to: number, sentence: Sentence): Span | null {
  const last = words.terms[to - 1] ?? ''
  if (last === 'это') return null
  if (pronouns.has(last) || relatives.has(last)) return { from: to - 1, to }
  if (prepositions.has(last) || conjunctions.has(last)) return null
  let from = to - 1
  const first = Math.max(sentence.from, to - longest)
  while (from > first) {
    const gap = words.before[from] ?? 0
    if (gap & parting || (gap & gaps.quote && words.quotationOf[from - 1] === -1 && words.quotationOf[from] === -1))
      break
    const term = words.terms[from - 1] ?? ''
    if ((conjunctions.has(term) && term !== 'и') || relatives.has(term)) break
    if (term === 'и' && !(from >= 2 && isCapital(words, from) === isCapital(words, from - 2))) break
    from--
  }
  const start = pastOpening(words, from, to)
  return start < to ? { from: start, to: beforePlace(words, start, to) } : null
}

/** «Назарбаев на встрече сказал»: where he said it is not of the source; «источник в полиции» is. */
function beforePlace(words: Words, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    if (places.test(words.terms[at] ?? '') && isCapital(words, at - 1) && !roles.has(words.terms[at - 1] ?? ''))
      return at
  }
  return to
}

/** Past «Во вторник», «На заседании правительства»: to the role or the name with which the subject begins. */
function pastOpening(words: Words, from: number, to: number): number {
  let start = from
  while (
    start < to - 1 &&
    (adverbs.has(words.terms[start] ?? '') || words.terms[start] === 'и') &&
    !roles.has(words.terms[start] ?? '')
  )
    start++
  if (!prepositions.has(words.terms[start] ?? '')) return start
  for (let at = start + 1; at < to; at++)
    if (roles.has(words.terms[at] ?? '') || pronouns.has(words.terms[at] ?? '')) return at
  // No role: the name at the end.
  let name = to
  while (name > start + 1 && isCapital(words, name - 1)) name--
  return name < to ? name : to - 1
}

const places = /^(?:на|в|во|после|перед|с|накануне)$/

/** «Петров, глава штаба, заявил»: over the apposition to the name before it. */
function acrossComma(words: Words, to: number, sentence: Sentence): Span | null {
  const first = Math.max(sentence.from, to - longest)
  let comma = to - 1
  while (comma > first && !((words.before[comma] ?? 0) & (gaps.comma | gaps.stop | gaps.colon | gaps.semicolon)))
    comma--
  if (comma <= first || !((words.before[comma] ?? 0) & gaps.comma)) return null
  // «Представитель МИД, напротив, считает»
  if (isAside(words, comma)) return phraseBefore(words, comma, sentence)
  if (!isApposition(words, comma, sentence) && !isCapital(words, comma)) return null
  const span = phraseBefore(words, comma, sentence)
  return span && { from: span.from, to }
}

/** Behind a comma: a role, a relative clause or a participle, and something behind it still of the sentence or its end. */
function isApposition(words: Words, at: number, sentence: Sentence): boolean {
  const gap = words.before[at] ?? 0
  if (!(gap & gaps.comma) || gap & (gaps.quote | gaps.dash) || at >= sentence.to) return false
  const opening = words.terms[at] ?? ''
  if (/^(?:заявление|сообщение|источник)$/.test(opening)) return false
  return (
    roles.has(opening) ||
    (relatives.has(opening) && !/^(?:где|куда|откуда|кто)$/.test(opening)) ||
    /(?:ший|щий|нный|мый|шая|щая|нная)$/.test(opening)
  )
}

const asides = /^(?:напротив|однако|кстати|впрочем|например|наоборот|естественно|конечно|видимо|свою|частности)$/

export const isAside = (words: Words, at: number): boolean => asides.test(words.terms[at] ?? '')

/** «В МИД сообщили, что», «…, сообщили в МИД»: a verb in the plural without a subject, and where it was said. */
export function bodyBeside(words: Words, verb: number, sentence: Sentence): Span | null {
  return bodyBefore(words, verb, sentence) ?? bodyAfter(words, verb + 1, sentence)
}

const longestBody = 7

function bodyBefore(words: Words, verb: number, sentence: Sentence): Span | null {
  let from = verb
  while (from > sentence.from && verb - from < longestBody && !((words.before[from] ?? 0) & (parting | gaps.quote)))
    from--
  if (!/^(?:в|во|на)$/.test(words.terms[from] ?? '')) return null
  let to = verb
  while (to > from + 1 && adverbs.has(words.terms[to - 1] ?? '')) to--
  return to > from + 1 ? { from: from + 1, to } : null
}

function bodyAfter(words: Words, at: number, sentence: Sentence): Span | null {
  let from = at
  while (
    from < sentence.to &&
    !((words.before[from] ?? 0) & parting) &&
    (adverbs.has(words.terms[from] ?? '') || listeners.has(words.terms[from] ?? ''))
  )
    from++
  if (!/^(?:в|во)$/.test(words.terms[from] ?? '') || (words.before[from] ?? 0) & parting || from + 1 >= sentence.to)
    return null
  let to = from + 1
  while (to < sentence.to && to - from <= longestBody && !(to > from + 1 && (words.before[to] ?? 0) & parting)) to++
  return { from: from + 1, to }
}

/** The subject behind a verb: «…», — сообщил журналистам министр Петров. `at` is the first word behind it. */
export function subjectAfter(words: Words, at: number, sentence: Sentence): Span | null {
  let from = at
  while (from < sentence.to && from < at + 6) {
    if ((words.before[from] ?? 0) & parting) return null
    const term = words.terms[from] ?? ''
    const isListener = listeners.has(term)
    if (!isListener && !adverbs.has(term) && !prepositions.has(term)) break
    if (prepositions.has(term)) {
      const next = pastPlace(words, from, sentence)
      if (next === from) return null
      from = next
      continue
    }
    from++
    // Which paper: агентству «Интерфакс», газете Times.
    while (
      isListener &&
      from < sentence.to &&
      (words.quotationOf[from] !== -1 || (!words.before[from] && isLatin(words, from)))
    )
      from++
  }
  if (from >= sentence.to || (words.before[from] ?? 0) & parting || isOtherQuotation(words, from, at - 1)) return null
  if (pronouns.has(words.terms[from] ?? '')) return { from, to: from + 1 }
  if (conjunctions.has(words.terms[from] ?? '') || relatives.has(words.terms[from] ?? '')) return null
  let to = from + 1
  while (to < sentence.to && to - from < longest && (!endsSource(words, to) || isApposition(words, to, sentence))) to++
  return { from, to }
}

/** Whether a word stands in a quotation, and the verb does not: within «…, — сказал он. — …» both do. */
const isOtherQuotation = (words: Words, at: number, verb: number): boolean =>
  words.quotationOf[at] !== -1 && words.quotationOf[at] !== words.quotationOf[verb]

/** «в понедельник», «на брифинге», «в интервью агентству»: past a preposition and its noun. */
function pastPlace(words: Words, at: number, sentence: Sentence): number {
  return at + 1 < sentence.to && !(words.before[at + 1] ?? 0) && !isCapital(words, at + 1) ? at + 2 : at
}

const isLatin = (words: Words, at: number): boolean => /^[a-z]/.test(words.terms[at] ?? '')

function endsSource(words: Words, at: number): boolean {
  const gap = words.before[at] ?? 0
  if (gap & parting) return true
  const term = words.terms[at] ?? ''
  if (listeners.has(term) && words.quotationOf[at] === -1) return true
  if (adverbs.has(term) || conjunctions.has(term))
    return term !== 'и' || !isCapital(words, at - 1) || !isCapital(words, at + 1)
  return prepositions.has(term) && !/^(?:по|при|из|от|в)$/.test(term)
    ? true
    : /^(?:в|на|во)$/.test(term) && !isCapital(words, at + 1)
}

/** The text range of some words; the mark that closes a quoted name within, and the comma of an apposition, stand with them. */
export function rangeOf(words: Words, { from, to }: Span, withComma: boolean): [number, number] {
  const quotation = words.quotations[words.quotationOf[to - 1] ?? -1]
  const opening = words.quotations[words.quotationOf[from] ?? -1]
  const end = Math.max(words.ends[to - 1] ?? 0, quotation?.end ?? 0)
  const comma = withComma && words.text.charAt(end) === ',' ? 1 : 0
  return [Math.min(words.starts[from] ?? 0, opening?.start ?? Number.POSITIVE_INFINITY), end + comma]
}
