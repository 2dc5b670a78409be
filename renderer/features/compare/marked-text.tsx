import { words } from '../../strings/words.ts'
import type { TextRange } from '../reader/places.ts'
import { cutSegments } from '../reader/segments.ts'
import type { Marked } from './differing.ts'
import { DifferingWords } from './differing-words.tsx'
import { type Named, namedWithin } from './named.ts'
import styles from './named-words.module.css'
import type { WordingMark } from './wording-marks.ts'
import { WordingWords } from './wording-words.tsx'

export type TextMarks = {
  /** Words that others lack, in order. */
  differing: readonly Marked[]
  /** Shared wording, in order. */
  wording: readonly WordingMark[]
  /** Names and dates, in order; none while they are not shown. */
  named: Named
}

type Props = TextMarks & {
  text: string
  range: TextRange /** Names of accounts by id. */
  names: ReadonlyMap<number, string>
}

/** A stretch of an account with everything that is drawn over its words. */
export function MarkedText({ text, range, differing, wording, named, names }: Props) {
  return cutSegments(range.start, range.end, wording).map(({ start, end, covers: [mark] }) => {
    const inside = (
      <Differing key={start} text={text} range={{ start, end }} differing={differing} named={named} names={names} />
    )
    return mark ? (
      <WordingWords key={start} mark={mark} names={names}>
        {inside}
      </WordingWords>
    ) : (
      inside
    )
  })
}

type DifferingProps = Pick<Props, 'text' | 'range' | 'differing' | 'named' | 'names'>

function Differing({ text, range, differing, named, names }: DifferingProps) {
  return cutSegments(range.start, range.end, differing).map(({ start, end, covers: [mark] }) =>
    mark ? (
      <DifferingWords
        key={start}
        mark={mark}
        text={<Words text={text} start={start} end={end} named={named} />}
        names={names}
        isBeginning={start === mark.start}
      />
    ) : (
      <Words key={start} text={text} start={start} end={end} named={named} />
    ),
  )
}

/** Nothing but words of the stored text, so that what is selected can be told by its place in it. */
function Words({ text, start, end, named }: { text: string; named: Named } & TextRange) {
  return cutSegments(start, end, namedWithin(named, { start, end })).map(part => {
    const kind = part.covers[0]?.kind
    return (
      <span
        key={part.start}
        data-start={part.start}
        {...(kind ? { className: styles[kind], title: words.compare.named[kind], 'data-named': kind } : {})}
      >
        {text.slice(part.start, part.end)}
      </span>
    )
  })
}
