import { gapBefore, type Reading } from './reading.ts'
import { marksOf } from './word-marks.ts'

/** What parts the clauses of a sentence, by token, counted from its first: so that each question about it is quick. */
export type SentenceView = {
  first: number
  end: number
  /** How many commas, stronger signs and joining words stand before a token. */
  commas: Uint16Array
  breaks: Uint16Array
  joins: Uint16Array
  /** The first token of the clause that a token is in. */
  clauses: Uint32Array
  /** The marks of all its words together (word-marks.ts). */
  marks: number
}

const joining: ReadonlySet<string> = new Set(
  'and but while whereas although though which who after when а и но однако тогда хотя бірақ ал және'.split(' '),
)
const parting: ReadonlySet<string> = new Set('but while whereas но тогда бірақ'.split(' '))
const joins = (word: string) => joining.has(word) || word.startsWith('которы')

/** A sentence with the signs and words that part its clauses. */
export function viewSentence(reading: Reading, { first, end }: { first: number; end: number }): SentenceView {
  const length = end - first + 1
  const sums = () => new Uint16Array(length)
  const view = {
    first,
    end,
    commas: sums(),
    breaks: sums(),
    joins: sums(),
    clauses: new Uint32Array(length).fill(first),
    marks: marksOf(reading.words[first] ?? ''),
  }
  for (let at = 1; at < length; at++) {
    const gap = first + at < end ? gapBefore(reading, first + at) : ''
    const word = reading.words[first + at] ?? ''
    const isSpace = gap === ' ' || gap === ''
    const [hasComma, hasBreak, isJoining] = [
      !isSpace && gap.includes(','),
      !isSpace && /[;:—–!?]|\.\s|\s-\s/.test(gap),
      joins(word),
    ]
    if (first + at < end) view.marks |= marksOf(word)
    view.commas[at] = (view.commas[at - 1] ?? 0) + (hasComma ? 1 : 0)
    view.breaks[at] = (view.breaks[at - 1] ?? 0) + (hasBreak ? 1 : 0)
    view.joins[at] = (view.joins[at - 1] ?? 0) + (isJoining ? 1 : 0)
    const isStart = (!isSpace && /[;:—!?]/.test(gap)) || (hasComma && isJoining) || parting.has(word)
    view.clauses[at] = isStart ? first + at : (view.clauses[at - 1] ?? first)
  }
  return view
}

/** What stands between two tokens, the first before the second. */
export function between(
  view: SentenceView,
  from: number,
  to: number,
): { commas: number; breaks: number; joins: number } {
  const [one, two] = [from - view.first, to - view.first]
  const of = (sums: Uint16Array) => (sums[two] ?? 0) - (sums[one] ?? 0)
  return { commas: of(view.commas), breaks: of(view.breaks), joins: of(view.joins) }
}

/** No clause is followed further back. In tokens. */
const longestClause = 40

/** The first token of the clause that a token is in: behind the last sign stronger than a comma, or comma with a joining word. */
export const clauseStart = (view: SentenceView, at: number): number =>
  Math.max(view.clauses[at - view.first] ?? view.first, at - longestClause)
