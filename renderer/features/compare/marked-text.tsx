import type { TextRange } from '../reader/places.ts'
import { cutSegments } from '../reader/segments.ts'
import type { Marked } from './differing.ts'
import { DifferingWords } from './differing-words.tsx'
import type { WordingMark } from './wording-marks.ts'
import { WordingWords } from './wording-words.tsx'

export type TextMarks = {
  /** Words that others lack, in order. */
  differing: readonly Marked[]
  /** Shared wording, in order. */
  wording: readonly WordingMark[]
}

type Props = TextMarks & {
  text: string
  range: TextRange /** Names of accounts by id. */
  names: ReadonlyMap<number, string>
}

/** A stretch of an account with everything that is drawn over its words. */
export function MarkedText({ text, range, differing, wording, names }: Props) {
  return cutSegments(range.start, range.end, wording).map(({ start, end, covers: [mark] }) => {
    const inside = <Differing key={start} text={text} range={{ start, end }} differing={differing} names={names} />
    return mark ? (
      <WordingWords key={start} mark={mark} names={names}>
        {inside}
      </WordingWords>
    ) : (
      inside
    )
  })
}

type DifferingProps = Pick<Props, 'text' | 'range' | 'differing' | 'names'>

function Differing({ text, range, differing, names }: DifferingProps) {
  return cutSegments(range.start, range.end, differing).map(({ start, end, covers: [mark] }) =>
    mark ? (
      <DifferingWords
        key={start}
        mark={mark}
        text={text.slice(start, end)}
        names={names}
        isBeginning={start === mark.start}
      />
    ) : (
      text.slice(start, end)
    ),
  )
}
