import { type Ref, useImperativeHandle, useMemo, useRef } from 'react'
import type { Mark } from '../../../main/contract/marks.ts'
import type { Passage } from '../../../main/contract/passages.ts'
import { ChunkView, type Painted } from './chunk-view.tsx'
import { chunkParagraphs, paragraphAt, splitParagraphs } from './paragraphs.ts'
import { domRanges, startOf, type TextRange } from './places.ts'
import { doubtfulRanges, faintRanges, headRanges, marginLabels } from './reading-marks.ts'
import { chunkOf, sliceByChunk } from './slices.ts'
import styles from './stored-text.module.css'
import { useGradualMount } from './use-gradual-mount.ts'

/** What the reader can ask of the text that is shown. */
export type ShownText = {
  root: HTMLElement
  /** DOM ranges of a range of the stored text, as far as it is mounted. */
  rangesOf(range: TextRange): Range[]
  /** Mounts what holds the range and scrolls it into view. */
  reveal(range: TextRange): void
  /** Offset of the first paragraph in view. */
  firstInView(): number
}

type Props = {
  text: string
  label: string
  language: string | null
  passages: readonly Passage[]
  /** What stretches of the text are. */
  marks: readonly Mark[]
  /** Words that have a translation. */
  translated: readonly TextRange[]
  matches: readonly TextRange[]
  found: readonly TextRange[]
  matchNow: TextRange | null
  foundNow: TextRange | null
  chosen: TextRange | null
  onMounted: () => void
  ref: Ref<ShownText>
}

/** From this length on, chunks out of view are not laid out until they come near; UTF-16 code units. */
const longText = 60_000

/** The stored text with everything marked in it. Its text nodes are the stored text, so that offsets can be mapped. */
export function StoredText({ text, label, language, passages, marks, ref, onMounted, ...painted }: Props) {
  const root = useRef<HTMLDivElement>(null)
  const paragraphs = useMemo(() => splitParagraphs(text), [text])
  const chunks = useMemo(() => chunkParagraphs(paragraphs), [paragraphs])
  const { mounted, mountThrough } = useGradualMount(chunks.length, onMounted)
  const slice = <T extends TextRange>(ranges: readonly T[]) => sliceByChunk(chunks, paragraphs, ranges)
  const labels = useMemo(() => marginLabels(paragraphs, marks), [paragraphs, marks])
  // biome-ignore format: one line for each layer
  const layers = {
    passages: useMemo(() => sliceByChunk(chunks, paragraphs, passages), [chunks, paragraphs, passages]),
    faint: useMemo(() => sliceByChunk(chunks, paragraphs, faintRanges(marks)), [chunks, paragraphs, marks]),
    heads: useMemo(() => sliceByChunk(chunks, paragraphs, headRanges(text, marks)), [chunks, paragraphs, text, marks]),
    doubtful: useMemo(() => sliceByChunk(chunks, paragraphs, doubtfulRanges(marks)), [chunks, paragraphs, marks]),
    translated: useMemo(() => sliceByChunk(chunks, paragraphs, painted.translated), [chunks, paragraphs, painted.translated]),
    matches: useMemo(() => sliceByChunk(chunks, paragraphs, painted.matches), [chunks, paragraphs, painted.matches]),
    found: useMemo(() => sliceByChunk(chunks, paragraphs, painted.found), [chunks, paragraphs, painted.found]),
  }
  const now: Record<'matchNow' | 'foundNow' | 'chosen', readonly (readonly TextRange[])[]> = {
    matchNow: slice(painted.matchNow ? [painted.matchNow] : []),
    foundNow: slice(painted.foundNow ? [painted.foundNow] : []),
    chosen: slice(painted.chosen ? [painted.chosen] : []),
  }

  function rangesOf(range: TextRange) {
    const [first, last] = [range.start, range.end].map(offset => chunkOf(chunks, paragraphAt(paragraphs, offset)))
    const shown = [...(root.current?.children ?? [])].slice(first, (last ?? 0) + 1)
    return domRanges(
      shown.flatMap(chunk => [...chunk.querySelectorAll('[data-start]')]),
      range,
    )
  }

  useImperativeHandle(ref, () => ({
    get root() {
      return root.current as HTMLElement
    },
    rangesOf,
    reveal(range) {
      mountThrough(chunkOf(chunks, paragraphAt(paragraphs, range.start)))
      scrollTo(() => rangesOf(range)[0])
    },
    firstInView() {
      const top = root.current?.closest('[data-scrolls]')?.getBoundingClientRect().top ?? 0
      const isInView = (element: Element) => element.getBoundingClientRect().bottom > top + 8
      // Chunks first: asking a paragraph for its place would lay out the chunk around it.
      const chunk = [...(root.current?.children ?? [])].find(isInView)
      const first = [...(chunk?.children ?? [])].find(isInView)
      return first ? startOf(first) : 0
    },
  }))

  return (
    <section
      ref={root}
      className={styles.text}
      aria-label={label}
      data-long={text.length > longText}
      data-labelled={labels.size > 0}
      {...(language ? { lang: language } : {})}
    >
      {chunks.map((chunk, index) => (
        <ChunkView
          key={chunk.from}
          text={text}
          paragraphs={paragraphs}
          chunk={chunk}
          isMounted={index < mounted}
          passages={(layers.passages[index] ?? []) as readonly Passage[]}
          labels={labels}
          faint={layers.faint[index] as Painted}
          heads={layers.heads[index] as Painted}
          doubtful={layers.doubtful[index] as Painted}
          translated={layers.translated[index] as Painted}
          matches={layers.matches[index] as Painted}
          found={layers.found[index] as Painted}
          matchNow={now.matchNow[index]?.[0] ?? null}
          foundNow={now.foundNow[index]?.[0] ?? null}
          chosen={now.chosen[index]?.[0] ?? null}
        />
      ))}
    </section>
  )
}

/** Frames in which a place may still move: heights out of view are estimates until they come near. */
const settling = 8

/** Scrolls so that a range stands in the upper half, unless it is well in view already, until it stays there. */
function scrollTo(find: () => Range | undefined, frames = settling) {
  const range = find()
  const element = range?.startContainer.parentElement
  const scroller = element?.closest('[data-scrolls]')
  if (!range || !element || !scroller) return
  const place = range.getBoundingClientRect()
  const view = scroller.getBoundingClientRect()
  const isInView = place.top > view.top + 60 && place.bottom < view.bottom - 60
  if (!isInView) scroller.scrollTop += place.top - view.top - view.height * 0.35
  if (frames > 0) requestAnimationFrame(() => scrollTo(find, frames - 1))
}
