import type { Range } from '../range.ts'
import { isDash, opensWithDash } from './dashes.ts'
import type { Found } from './found.ts'
import { gaps, isCapital, type Sentence, type Words } from './words.ts'

/** A shorter quotation that nobody is said to have said is a title or a word that the writer does not make his own. In words. */
const shortestLoose = 4

/** What is known of the sentences read so far. */
type Course = {
  /** Somebody who spoke in quotation marks last, and the block it was in. */
  speaker: Found | null
  /** Somebody who is to be quoted after a colon at the end of a block. */
  announced: Found | null
}

/**
 * Gives quotations that stand in sentences of their own to whom they belong: to the speaker before them in their block (“…,” he said.
 * “…”), to whom the block before announces (He said:), to whom goes on over several paragraphs, or to the name below them (― Name).
 * `found` is in the order of the sentences; `until` is the number found up to the end of each sentence.
 */
export function giveLooseQuotations(
  words: Words,
  sentences: readonly Sentence[],
  found: Found[],
  until: readonly number[],
): Found[] {
  const course: Course = { speaker: null, announced: null }
  const added: Found[] = []
  let from = 0
  for (const [at, sentence] of sentences.entries()) {
    const own = found.slice(from, until[at])
    from = until[at] ?? from
    const loose = looseIn(words, sentence, own) ?? dashedIn(words, sentence, own, course.speaker)
    const signed = loose && signatureAfter(words, loose, sentence, sentences[at + 1])
    if (signed) {
      added.push(signed)
      course.speaker = null
    } else if (loose) give(words, sentence, sentences[at - 1], loose, course, added)
    else if (own.length === 0 && course.speaker?.block !== sentence.block) course.announced = null
    const speaking = own.findLast(
      one => one.source !== null && one.content.some(range => isQuoted(words, range) || opensWithDash(words, range[0])),
    )
    if (speaking) course.speaker = speaking
    else if (own.length === 0 && !loose && course.speaker?.block !== sentence.block) course.speaker = null
    course.announced = own.findLast(({ rule }) => rule === 'announced') ?? (loose ? course.announced : null)
  }
  return [...found.filter(({ content }) => content.length > 0), ...added]
}

const isQuoted = ({ text }: Words, [start, end]: Range): boolean => /[“”«»"„]|''/.test(text.slice(start, end))

/** — Да, — сказал он. — Мы победили: what follows a dash in a paragraph that a dash opens is said by the same. */
function dashedIn(words: Words, sentence: Sentence, own: readonly Found[], speaker: Found | null): Range | null {
  if (own.length > 0 || speaker?.block !== sentence.block || !isDash(words.text.charAt(sentence.start))) return null
  return opensWithDash(words, speaker.content[0]?.[0] ?? 0) && sentence.from < sentence.to
    ? [words.starts[sentence.from] ?? 0, words.ends[sentence.to - 1] ?? 0]
    : null
}

/** The quotation with which a sentence begins, where nothing found in it holds it. */
function looseIn(words: Words, { from, to, start }: Sentence, own: readonly Found[]): Range | null {
  const first = words.quotationOf[from] ?? -1
  const quotation = words.quotations[first]
  if (from >= to || !quotation || quotation.start > start + 3) return null
  if (
    own.some(({ content }) =>
      content.some(([begin, end]) => begin <= (words.starts[from] ?? 0) && end > (words.starts[from] ?? 0)),
    )
  )
    return null
  let last = from
  while (last + 1 < to && words.quotationOf[last + 1] !== -1) last++
  const isAlone = last === to - 1
  if (last - from + 1 < shortestLoose && !isAlone) return null
  return [quotation.start, Math.max(words.ends[last] ?? 0, words.quotations[words.quotationOf[last] ?? -1]?.end ?? 0)]
}

function give(
  words: Words,
  sentence: Sentence,
  before: Sentence | undefined,
  loose: Range,
  course: Course,
  added: Found[],
): void {
  if (course.announced) {
    course.announced.content.push(loose)
    course.speaker = course.announced
    course.announced.block = sentence.block
    return
  }
  const { speaker } = course
  if (!speaker) return
  const inBlock = speaker.block === sentence.block
  const goesOn = before !== undefined && words.quotations[words.quotationOf[before.to - 1] ?? -1]?.isOpen === true
  if (inBlock || goesOn) {
    speaker.content.push(loose)
    speaker.block = sentence.block
  } else if (before?.block === speaker.block && speaker.block === sentence.block - 1) {
    const next: Found = { ...speaker, cue: null, content: [loose], rule: 'next', block: sentence.block }
    added.push(next)
    course.speaker = next
  }
}

/** “…” ― Name: who signs a quotation, behind it or on the next line. */
function signatureAfter(
  words: Words,
  [start, end]: Range,
  sentence: Sentence,
  next: Sentence | undefined,
): Found | null {
  const { text } = words
  let at = sentence.from
  while (at < sentence.to && (words.starts[at] ?? 0) < end) at++
  if (at === sentence.to) {
    if (!next || !/^\s*[―—–-]/.test(text.slice(end, next.start + 2))) return null
    return signedBy(words, [start, end], next.from, next.to, next)
  }
  return signedBy(words, [start, end], at, sentence.to, sentence)
}

function signedBy(words: Words, loose: Range, from: number, to: number, { block }: Sentence): Found | null {
  if (!((words.before[from] ?? 0) & gaps.dash) || to - from > 8 || !isCapital(words, from)) return null
  let last = from
  while (last + 1 < to && !((words.before[last + 1] ?? 0) & (gaps.stop | gaps.comma | gaps.bracket))) last++
  const dash = words.text.slice(loose[1], words.starts[from]).search(/[―—–-]/)
  const cue = loose[1] + dash
  return {
    source: [words.starts[from] ?? 0, words.ends[last] ?? 0],
    cue: [cue, cue + 1],
    content: [loose],
    rule: 'signed',
    block,
  }
}
