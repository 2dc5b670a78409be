import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import type { Passage } from '../../../main/contract/passages.ts'
import type { Source } from '../../../main/contract/sources.ts'
import type { Translation } from '../../../main/contract/translations.ts'
import { words } from '../../strings/words.ts'
import { classes } from '../../ui/classes.ts'
import { TranslationNote } from '../translations/translation-note.tsx'
import { inQuotes } from './citation.ts'
import { kindIcons } from './kinds.ts'
import styles from './margin.module.css'
import { stackNotes } from './margin-stack.ts'

type Props = {
  passages: readonly Passage[]
  translations: readonly Translation[]
  /** The language of the text. */
  language: string | null
  /** Where words of the text stand, px from the top of the window; undefined where they are not in the page. */
  topOf: (range: { start: number; end: number }) => number | undefined
  sources: ReadonlyMap<number, Source>
  /** The element that the shown text lies in; marks carry the ids of their passages. */
  column: RefObject<HTMLElement | null>
  /** Changes whenever more of the text is there. */
  mounted: number
  active: number | null
  onOpen: (passage: Passage, anchor: Element) => void
}

/**
 * The passages of a document, and the translations of its words, beside its text, each as high as its words stand; below the text where there is no room beside
 * it. They are also the way to a passage by keyboard.
 */
export function Margin(props: Props) {
  const { passages, translations, language, sources, column, mounted, active, onOpen } = props
  const margin = useRef<HTMLElement>(null)
  const [tops, setTops] = useState<readonly number[]>([])
  const items = useMemo(() => inOrder(passages, translations), [passages, translations])
  const topOf = useRef(props.topOf)
  topOf.current = props.topOf
  const place = useCallback(() => {
    if (margin.current && column.current) setTops(placeNotes(margin.current, column.current, items, topOf.current))
  }, [items, column])
  // biome-ignore lint/correctness/useExhaustiveDependencies: as more of the text is mounted, more notes find their place
  useLayoutEffect(place, [place, mounted, sources])
  useEffect(() => {
    if (!column.current) return
    const observer = new ResizeObserver(place)
    observer.observe(column.current)
    return () => observer.disconnect()
  }, [place, column])

  if (items.length === 0) return null
  return (
    <aside ref={margin} className={styles.margin} aria-label={words.passages.region}>
      {items.map(({ passage, translation }, index) =>
        passage ? (
          <MarginNote
            key={passage.id}
            passage={passage}
            source={passage.sourceId === null ? undefined : sources.get(passage.sourceId)}
            top={tops[index]}
            isActive={passage.id === active}
            onOpen={onOpen}
          />
        ) : (
          <div key={`translation ${translation.id}`} className={styles.translation} style={{ top: tops[index] ?? 0 }}>
            <TranslationNote translation={translation} language={language} saysOriginal />
          </div>
        ),
      )}
    </aside>
  )
}

type Item = { passage: Passage; translation?: undefined } | { passage?: undefined; translation: Translation }

/** What stands in the margin, in order of the words it belongs to. */
function inOrder(passages: readonly Passage[], translations: readonly Translation[]): Item[] {
  const items: (Item & { start: number })[] = [
    ...passages.map(passage => ({ passage, start: passage.start })),
    ...translations.map(translation => ({ translation, start: translation.start })),
  ]
  return items.sort((a, b) => a.start - b.start)
}

function placeNotes(margin: HTMLElement, column: HTMLElement, items: readonly Item[], topOf: Props['topOf']): number[] {
  const from = margin.getBoundingClientRect().top
  const notes = [...margin.children]
  const wanted = items.map(({ passage, translation }, index) => {
    const mark = passage && column.querySelector(`[data-passages~="${passage.id}"]`)
    const top = (translation ? topOf(translation) : mark?.getBoundingClientRect().top) ?? from
    return { top: Math.max(0, top - from), height: notes[index]?.getBoundingClientRect().height ?? 0 }
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
