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
        text={<Words text={text} start={start} end={end} />}
        names={names}
        isBeginning={start === mark.start}
      />
    ) : (
      <Words key={start} text={text} start={start} end={end} />
    ),
  )
}

/** Nothing but words of the stored text, so that what is selected can be told by its place in it. */
function Words({ text, start, end }: { text: string } & TextRange) {
  return <span data-start={start}>{text.slice(start, end)}</span>
}
