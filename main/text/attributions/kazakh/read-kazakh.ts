import type { Range } from '../../range.ts'
import type { Found } from '../found.ts'
import { gaps, isCapital, parting, type Sentence, type Words } from '../words.ts'
import { contentRange } from './content.ts'
import { bySource, isReportVerb, openingAdverbs, roleNouns } from './lexicon.ts'

/** Adds what a Kazakh sentence attributes to somebody. The verb stands last; "деп" closes what is said. */
export function readKazakh(words: Words, sentence: Sentence, found: Found[]): void {
  for (let at = sentence.from; at < sentence.to; at++) {
    if (words.quotationOf[at] !== -1) {
      const spoken = readWithin(words, at, sentence)
      if (spoken) found.push(spoken)
      continue
    }
    const one = readBySource(words, at, sentence) ?? readVerb(words, at, sentence)
    if (one) found.push(one)
  }
}

/** «Біз жеңдік, – деді ол. – Рақмет»: the speaker within the quotation marks. */
function readWithin(words: Words, at: number, sentence: Sentence): Found | null {
  const number = words.quotationOf[at] ?? -1
  const quotation = words.quotations[number]
  if (!quotation || !/^(?:деді|дейді|деп)$/.test(words.terms[at] ?? '') || !((words.before[at] ?? 0) & gaps.dash))
    return null
  let to = at + 1
  while (to < sentence.to && words.quotationOf[to] === number && !((words.before[to] ?? 0) & parting)) to++
  const goesOn = words.quotationOf[to] === number
  if (to === at + 1 || (goesOn && !((words.before[to] ?? 0) & gaps.dash))) return null
  const content: Range[] = [[quotation.start, words.ends[at - 1] ?? 0]]
  if (goesOn) content.push([words.starts[to] ?? 0, quotation.end])
  const source: Range = [words.starts[at + 1] ?? 0, words.ends[to - 1] ?? 0]
  return { source, cue: [words.starts[at] ?? 0, words.ends[at] ?? 0], content, rule: 'within', block: sentence.block }
}

/** «Министрдің айтуынша, …»: whose words they are, before what is said. */
function readBySource(words: Words, at: number, sentence: Sentence): Found | null {
  if (!bySource.test(words.terms[at] ?? '') || at <= sentence.from) return null
  let from = at
  while (from > sentence.from && !((words.before[from] ?? 0) & (parting & ~gaps.bracket))) from--
  while (from < at - 1 && openingAdverbs.has(words.terms[from] ?? '')) from++
  if (from === at || at + 1 >= sentence.to) return null
  return {
    source: rangeOf(words, from, at),
    cue: [words.starts[at] ?? 0, words.ends[at] ?? 0],
    content: [contentRange(words, at + 1, sentence.to)],
    rule: 'according',
    block: sentence.block,
  }
}

/** «… деп мәлімдеді», «… екенін айтты»; the source behind it after a quotation, else at the beginning. */
function readVerb(words: Words, at: number, sentence: Sentence): Found | null {
  const term = words.terms[at] ?? ''
  if (!isReportVerb(term)) return null
  const saying = /^(?:деп|дей)$/.test(words.terms[at - 1] ?? '') || /^(?:деп|дей)$/.test(words.terms[at - 2] ?? '')
  const first = saying ? (/^(?:деп|дей)$/.test(words.terms[at - 1] ?? '') ? at - 1 : at - 2) : at
  if (
    !saying &&
    term !== 'деді' &&
    term !== 'дейді' &&
    term !== 'деген' &&
    !isNominalised(words.terms[first - 1] ?? '') &&
    !announces(words, at, sentence)
  )
    return null
  const cue: Range = [words.starts[first] ?? 0, words.ends[at] ?? 0]
  const found = (source: Range | null, content: Range[], rule: string): Found => ({
    source,
    cue,
    content,
    rule,
    block: sentence.block,
  })
  if (announces(words, at, sentence)) {
    const source = sourceAtStart(words, sentence.from, at)
    const rest = words.before[at + 1] ?? 0
    if (at + 1 >= sentence.to) return found(source, [], 'announced')
    return rest & gaps.colon ? found(source, [contentRange(words, at + 1, sentence.to)], 'quoted') : null
  }
  const behind = sourceBehind(words, at + 1, sentence)
  if (behind && first > sentence.from) return found(behind, [contentRange(words, sentence.from, first)], 'inverted')
  const source = sourceAtStart(words, sentence.from, first)
  if (!source)
    return first > sentence.from && (saying || isQuoted(words, first - 1))
      ? found(null, [contentRange(words, sentence.from, first)], 'before')
      : null
  let from = sentence.from
  while (from < first && (words.starts[from] ?? 0) < source[1]) from++
  return from < first ? found(source, [contentRange(words, from, first)], 'clause') : null
}

const isQuoted = (words: Words, at: number): boolean => words.quotationOf[at] !== -1

/** A clause made a noun in the accusative: екенін, болғанын, өтетінін. */
const isNominalised = (term: string): boolean =>
  /(?:[ғқгк][аеы]?нын|[ғг]анын|[ғг]енін|қанын|кенін|тінін|тынын|екенін|уын|уін)$/.test(term)

/** "X былай деді:" */
const announces = (words: Words, at: number, sentence: Sentence): boolean =>
  at + 1 >= sentence.to
    ? words.text.slice(words.ends[at] ?? 0, sentence.end).includes(':')
    : ((words.before[at + 1] ?? 0) & gaps.colon) !== 0

/** «…», – деді Ержан Абишев: to the end of its clause, without where and when. */
function sourceBehind(words: Words, at: number, sentence: Sentence): Range | null {
  if (at >= sentence.to || (words.before[at] ?? 0) & (parting | gaps.quote)) return null
  let to = at
  while (to < sentence.to && (to === at || !((words.before[to] ?? 0) & (parting | gaps.quote)))) to++
  const last = words.terms[to - 1] ?? ''
  const isSource =
    isCapital(words, to - 1) || isCapital(words, at) || roleNouns.test(last) || /^(?:ол|олар)$/.test(last)
  return isSource ? rangeOf(words, at, to) : null
}

/** The subject that opens a sentence: up to a name, a role or a pronoun, before what is said. */
function sourceAtStart(words: Words, first: number, limit: number): Range | null {
  let from = first
  while (
    from < limit - 1 &&
    (openingAdverbs.has(words.terms[from] ?? '') || (words.before[from + 1] ?? 0) & gaps.comma)
  )
    from++
  if (/^(?:ол|олар|мен|біз)$/.test(words.terms[from] ?? '')) return rangeOf(words, from, from + 1)
  let to = -1
  for (let at = from; at < Math.min(limit, from + 10); at++) {
    if (isQuoted(words, at) || (at > from && (words.before[at] ?? 0) & (parting | gaps.quote))) break
    const term = words.terms[at] ?? ''
    if (isCapital(words, at) && at > from && isNominative(term)) to = at + 1
    else if (roleNouns.test(term)) to = at + 1
    else if (at === from && isCapital(words, at) && isNominative(term) && isCapital(words, at + 1)) to = at + 1
    else if (to !== -1 && !isCapital(words, at)) break
  }
  return to === -1 ? null : rangeOf(words, from, to)
}

/** Not in the genitive, dative, accusative, locative or ablative. */
const isNominative = (term: string): boolean => !/(?:[дтн][ыі]ң|[ғгқк][ае]|[дтн][ыі]|[дт][ае]|[дтн][ае]н)$/.test(term)

function rangeOf(words: Words, from: number, to: number): Range {
  const quotation = words.quotations[words.quotationOf[to - 1] ?? -1]
  return [words.starts[from] ?? 0, Math.max(words.ends[to - 1] ?? 0, quotation?.end ?? 0)]
}
