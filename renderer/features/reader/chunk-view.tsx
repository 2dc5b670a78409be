import { memo, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Passage } from '../../../main/contract/passages.ts'
import { type HighlightName, paint } from './highlights.ts'
import { watchNearness } from './nearness.ts'
import { type Chunk, type Paragraph, paragraphAt, type Table } from './paragraphs.ts'
import { domRanges, type TextRange } from './places.ts'
import { cutSegments } from './segments.ts'
import styles from './stored-text.module.css'

export type Painted = readonly TextRange[]

type Props = {
  text: string
  paragraphs: readonly Paragraph[]
  chunk: Chunk
  isMounted: boolean
  passages: readonly Passage[]
  /** What stands in the margin beside paragraphs, by their starts. */
  labels: ReadonlyMap<number, string>
  faint: Painted
  heads: Painted
  doubtful: Painted
  translated: Painted
  matches: Painted
  found: Painted
  matchNow: TextRange | null
  foundNow: TextRange | null
  chosen: TextRange | null
}

/** About as high as its text will be, px: 70 characters in a line of 28 px, until it is mounted or near. */
const estimatedHeight = (characters: number) => Math.ceil(characters / 70) * 28

/** Some paragraphs, drawn again only when something in them changes. */
export const ChunkView = memo(function ChunkView(props: Props) {
  const { text, paragraphs, chunk, isMounted, passages, labels } = props
  const element = useRef<HTMLDivElement>(null)
  const [isNear, setIsNear] = useState(false)
  useEffect(() => (element.current ? watchNearness(element.current, setIsNear) : undefined), [])
  const near = { passages, isShown: isMounted && isNear }
  const range = (one: TextRange) => rangesInChunk(element.current, paragraphs, chunk, one)
  usePaint('collate-faint', props.faint, range, near)
  usePaint('collate-head', props.heads, range, near)
  usePaint('collate-doubtful', props.doubtful, range, near)
  usePaint('collate-translated', props.translated, range, near)
  usePaint('collate-match', props.matches, range, near)
  usePaint('collate-found', props.found, range, near)
  usePaint('collate-match-now', props.matchNow, range, near)
  usePaint('collate-found-now', props.foundNow, range, near)
  usePaint('collate-chosen', props.chosen, range, near)
  const height = `auto ${estimatedHeight(chunk.characters)}px`
  return (
    <div
      ref={element}
      className={styles.chunk}
      style={isMounted ? { containIntrinsicBlockSize: height } : { height: estimatedHeight(chunk.characters) }}
    >
      {isMounted &&
        paragraphs.slice(chunk.from, chunk.to).map(paragraph => (
          <p
            key={paragraph.start}
            dir="auto"
            data-start={paragraph.start}
            data-flows={paragraph.flows}
            data-beside={labels.get(paragraph.start)}
            {...tableProps(paragraph.table)}
          >
            {showParagraph(text, paragraph, passages)}
          </p>
        ))}
    </div>
  )
})

/** What scrolls takes the focus, so that the keyboard can scroll it. */
function tableProps(table: Table | undefined) {
  if (!table) return {}
  const style = { tabSize: `${table.tab}ch` }
  return table.isWide ? { 'data-table': 'wide', style, tabIndex: 0 } : { 'data-table': 'narrow', style }
}

function showParagraph(text: string, paragraph: Paragraph, passages: readonly Passage[]) {
  return cutSegments(paragraph.start, paragraph.end, passages).map(({ start, end, covers }) => {
    const words = text.slice(start, end)
    const top = covers.reduce<Passage | undefined>(
      (best, one) => (best && lengthOf(best) <= lengthOf(one) ? best : one),
      undefined,
    )
    if (!top) return words
    return (
      <mark key={start} className={styles[top.kind]} data-passages={covers.map(({ id }) => id).join(' ')}>
        {words}
      </mark>
    )
  })
}

const lengthOf = (passage: Passage) => passage.end - passage.start

function rangesInChunk(element: HTMLElement | null, paragraphs: readonly Paragraph[], chunk: Chunk, range: TextRange) {
  if (!element) return []
  const first = Math.max(chunk.from, paragraphAt(paragraphs, range.start)) - chunk.from
  const last = Math.min(chunk.to - 1, paragraphAt(paragraphs, range.end)) - chunk.from
  return domRanges([...element.children].slice(first, last + 1), range)
}

/** Paints ranges near the view; again when they change, and when the passages do, as then the text nodes are others. */
function usePaint(
  name: HighlightName,
  ranges: Painted | TextRange | null,
  toDom: (range: TextRange) => Range[],
  { passages, isShown }: { passages: readonly Passage[]; isShown: boolean },
) {
  const latest = useRef(toDom)
  latest.current = toDom
  // biome-ignore lint/correctness/useExhaustiveDependencies: passages decide how text nodes are cut
  useLayoutEffect(() => {
    const list = ranges === null || !isShown ? [] : 'start' in ranges ? [ranges] : ranges
    return paint(
      name,
      list.flatMap(range => latest.current(range)),
    )
  }, [name, ranges, passages, isShown])
}
