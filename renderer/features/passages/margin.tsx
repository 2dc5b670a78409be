import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import type { Passage } from '../../../main/contract/passages.ts'
import type { Source } from '../../../main/contract/sources.ts'
import { words } from '../../strings/words.ts'
import { classes } from '../../ui/classes.ts'
import { inQuotes } from './citation.ts'
import { kindIcons } from './kinds.ts'
import styles from './margin.module.css'
import { stackNotes } from './margin-stack.ts'

type Props = {
  passages: readonly Passage[]
  sources: ReadonlyMap<number, Source>
  /** The element that the shown text lies in; marks carry the ids of their passages. */
  column: RefObject<HTMLElement | null>
  /** Changes whenever more of the text is there. */
  mounted: number
  active: number | null
  onOpen: (passage: Passage, anchor: Element) => void
}

/**
 * The passages of a document beside its text, each as high as its words stand; below the text where there is no room beside
 * it. They are also the way to a passage by keyboard.
 */
export function Margin({ passages, sources, column, mounted, active, onOpen }: Props) {
  const margin = useRef<HTMLElement>(null)
  const [tops, setTops] = useState<readonly number[]>([])
  const place = useCallback(() => {
    if (margin.current && column.current) setTops(placeNotes(margin.current, column.current, passages))
  }, [passages, column])
  // biome-ignore lint/correctness/useExhaustiveDependencies: as more of the text is mounted, more notes find their place
  useLayoutEffect(place, [place, mounted, sources])
  useEffect(() => {
    if (!column.current) return
    const observer = new ResizeObserver(place)
    observer.observe(column.current)
    return () => observer.disconnect()
  }, [place, column])

  if (passages.length === 0) return null
  return (
    <aside ref={margin} className={styles.margin} aria-label={words.passages.region}>
      {passages.map((passage, index) => (
        <MarginNote
          key={passage.id}
          passage={passage}
          source={passage.sourceId === null ? undefined : sources.get(passage.sourceId)}
          top={tops[index]}
          isActive={passage.id === active}
          onOpen={onOpen}
        />
      ))}
    </aside>
  )
}

function placeNotes(margin: HTMLElement, column: HTMLElement, passages: readonly Passage[]): number[] {
  const from = margin.getBoundingClientRect().top
  const notes = [...margin.children]
  const wanted = passages.map((passage, index) => {
    const mark = column.querySelector(`[data-passages~="${passage.id}"]`)
    const top = mark ? mark.getBoundingClientRect().top - from : 0
    return { top: Math.max(0, top), height: notes[index]?.getBoundingClientRect().height ?? 0 }
  })
  return stackNotes(wanted, 8)
}

type NoteProps = {
  passage: Passage
  source: Source | undefined
  top: number | undefined
  isActive: boolean
  onOpen: (passage: Passage, anchor: Element) => void
}

function MarginNote({ passage, source, top, isActive, onOpen }: NoteProps) {
  const element = useRef<HTMLButtonElement>(null)
  const Icon = kindIcons[passage.kind]
  const kind = words.passages.kinds[passage.kind]
  return (
    <Button
      ref={element}
      aria-label={words.passages.open(kind, [source?.name, passage.note ?? passage.quote].filter(Boolean).join(', '))}
      onPress={() => element.current && onOpen(passage, element.current)}
      className={classes(styles.note, styles[passage.kind], isActive && styles.active)}
      style={{ top: top ?? 0 }}
    >
      <span className={styles.head}>
        <Icon size={12} aria-hidden />
        {passage.kind === 'quote' ? (source?.name ?? kind) : kind}
      </span>
      {passage.kind === 'quote' && !source && <span className={styles.quiet}>{words.passages.unattributed}</span>}
      {passage.kind !== 'quote' && source && (
        <span className={styles.quiet}>{words.passages.givenBy(source.name)}</span>
      )}
      {passage.note && <span className={styles.words}>{passage.note}</span>}
      <span className={styles.quoted}>{inQuotes(passage.quote)}</span>
    </Button>
  )
}
