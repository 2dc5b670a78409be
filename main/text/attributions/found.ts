import type { Range } from '../range.ts'

/** An attribution as the rules of a language find it. Ranges are UTF-16 code units. */
export type Found = {
  source: Range | null
  cue: Range | null
  content: Range[]
  /** The rule that found it, for the benchmark and for choosing between two. */
  rule: string
  /** What is said may stand beside this sentence: the next ones of the block may go on with it, or the next block holds it. */
  block: number
  /** What speaks for it and against it, for what chooses among the finds of a language; none where it stands in any case. */
  clues?: readonly string[]
}
