import { type CSSProperties, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Mark } from '../../../main/contract/marks.ts'
import type { Passage } from '../../../main/contract/passages.ts'
import { useCall } from '../../calls.ts'
import { useSetting } from '../../settings.ts'
import { useShortcut } from '../../shortcuts.ts'
import { words } from '../../strings/words.ts'
import { LostPassages } from '../passages/lost-passages.tsx'
import { Margin } from '../passages/margin.tsx'
import { PassageCard } from '../passages/passage-card.tsx'
import { lookupOf, shortQuote } from '../similar/lookup.ts'
import { useTranslations } from '../translations/use-translations.ts'
import { FindBar } from './find-bar.tsx'
import { MatchesStepper } from './matches-stepper.tsx'
import type { TextRange } from './places.ts'
import styles from './reader.module.css'
import type { ShownProps } from './reader.tsx'
import { ReaderHeader } from './reader-header.tsx'
import { ReaderToolbar } from './reader-toolbar.tsx'
import { doubtfulRanges } from './reading-marks.ts'
import { SelectedWords } from './selected-words.tsx'
import { type ShownText, StoredText } from './stored-text.tsx'
import { useFind } from './use-find.ts'
import { useSearchMatches } from './use-search-matches.ts'
import { useSentenceKeys } from './use-sentence-keys.ts'
import { useTextSelection } from './use-text-selection.ts'

type OpenCard = { passageId: number; anchor: Element }

/** A scroller takes the focus, so that the keyboard can scroll it and walk through its sentences. */
const focusable = { tabIndex: 0 }

/** A readable document: its bars, its header, its text with everything marked in it, and its margin. */
export function ReadingDesk({ document, text, version, query = '', passageId, range, ...on }: ShownProps) {
  const { onOpenSource, onTag, onClose, onLookup } = on
  const shown = useRef<ShownText>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const column = useRef<HTMLDivElement>(null)
  const [mounted, setMounted] = useState(0)
  const [placing, setPlacing] = useState<number | null>(null)
  const [near, setNear] = useState<TextRange | null>(null)
  const [card, setCard] = useState<OpenCard | null>(null)
  const { all, current, sources } = usePassages(document.id, version)
  const translations = useTranslations(document.id, version)
  const marks = useMarks(document.id, version)
  const doubtful = useMemo(() => doubtfulRanges(marks).length, [marks])
  const show = (range: TextRange) => shown.current?.reveal(range)
  const matches = useSearchMatches(document.id, version, query, show)
  const find = useFind(text, show, () => shown.current?.firstInView() ?? 0)
  const selection = useTextSelection(shown, text)
  useSentenceKeys(scroller, shown, text, document.language)
  useShortcut('Ctrl+F', find.open)
  useShortcut('A', () => onLookup(lookupOf(document)))
  useShortcut('F3', () => (find.isOpen ? find.step(1) : matches.step(1)))
  useShortcut('Shift+F3', () => (find.isOpen ? find.step(-1) : matches.step(-1)))
  useShowPassage(passageId, current, show)
  useShowRange(range, show)
  useEffect(() => {
    if (!passageId && !range && query === '') scroller.current?.scrollTo({ top: 0 })
  }, [passageId, range, query])

  const openCard = (passage: Passage, anchor: Element) => setCard({ passageId: passage.id, anchor })
  useMarkPresses(column, selection.chosen !== null, (id, anchor) => setCard({ passageId: id, anchor }))
  const carded = all.find(passage => passage.id === card?.passageId)

  return (
    <>
      <ReaderToolbar
        document={document}
        onTag={onTag}
        onFind={find.open}
        onSimilar={() => onLookup(lookupOf(document))}
        onClose={onClose}
      >
        <MatchesStepper now={matches.now} count={matches.matches.length} onStep={matches.step} />
      </ReaderToolbar>
      {find.isOpen && (
        <FindBar
          typed={find.typed}
          matchesCase={find.matchesCase}
          now={find.now}
          count={find.count}
          input={find.input}
          onType={find.type}
          onMatchCase={find.setMatchesCase}
          onStep={find.step}
          onClose={() => {
            find.close()
            scroller.current?.focus({ preventScroll: true })
          }}
        />
      )}
      <div ref={scroller} className={styles.scroller} data-scrolls {...focusable} style={useTypography()}>
        <div className={styles.page}>
          <div ref={column} className={styles.column}>
            <ReaderHeader document={document} onTag={onTag} onOpen={on.onOpen} />
            {all.length > current.length && (
              <LostPassages
                documentId={document.id}
                version={version}
                placing={placing}
                onPlacing={setPlacing}
                onShow={range => {
                  setNear(range)
                  show(range)
                }}
              />
            )}
            {translations.all.length > translations.current.length && (
              <p className={styles.older}>
                {words.translations.older(translations.all.length - translations.current.length)}
              </p>
            )}
            {doubtful > 0 && <p className={styles.older}>{words.reader.doubtful(doubtful)}</p>}
            <StoredText
              ref={shown}
              text={text}
              label={words.reader.text(document.title)}
              language={document.language}
              passages={current}
              marks={marks}
              translated={translations.current}
              matches={matches.matches}
              matchNow={matches.nowRange}
              found={find.found}
              foundNow={find.isOpen ? find.nowRange : (near ?? range ?? null)}
              chosen={selection.chosen}
              onMounted={useCallback(() => setMounted(count => count + 1), [])}
            />
            <SelectedWords
              document={document}
              text={text}
              version={version}
              shown={shown}
              column={column}
              selection={selection}
              placing={placing}
              onPlaced={() => setPlacing(null)}
              onWhere={range =>
                onLookup({
                  ...lookupOf(document),
                  kind: 'wording',
                  range,
                  quote: shortQuote(text.slice(range.start, range.end)),
                })
              }
            />
          </div>
          <Margin
            passages={current}
            translations={translations.current}
            language={document.language}
            topOf={range => shown.current?.rangesOf(range)[0]?.getBoundingClientRect().top}
            sources={sources}
            column={column}
            mounted={mounted}
            active={card?.passageId ?? null}
            onOpen={openCard}
          />
        </div>
      </div>
      {card && carded && (
        <PassageCard
          key={carded.id}
          passage={carded}
          source={carded.sourceId === null ? undefined : sources.get(carded.sourceId)}
          anchor={{ current: card.anchor }}
          onClose={() => setCard(null)}
          onOpenSource={onOpenSource}
        />
      )}
    </>
  )
}

const noPassages: readonly Passage[] = []

/** Passages of the document, those of the shown version of its text, and the sources they may be attributed to. */
function usePassages(documentId: number, version: number) {
  const { data: all = noPassages } = useCall('passages.ofDocument', { documentId })
  const { data: register } = useCall('sources.list', {})
  return {
    all,
    current: useMemo(() => all.filter(passage => passage.textVersion === version), [all, version]),
    sources: useMemo(() => new Map((register ?? []).map(source => [source.id, source])), [register]),
  }
}

const noMarks: readonly Mark[] = []

/** What stretches of the shown version are; none until they are known. */
function useMarks(id: number, version: number): readonly Mark[] {
  const { data } = useCall('documents.marks', { id, version })
  return data?.marks ?? noMarks
}

function useTypography(): CSSProperties {
  const [size] = useSetting('readingSize')
  const [width] = useSetting('readingWidth')
  return { '--reading-size': `${size}px`, '--reading-width': width } as CSSProperties
}

/** Goes to a passage once, when it is there. */
function useShowPassage(passageId: number | undefined, passages: readonly Passage[], show: (range: TextRange) => void) {
  const done = useRef<number>(undefined)
  useEffect(() => {
    const passage = passages.find(one => one.id === passageId)
    if (!passage || done.current === passageId) return
    done.current = passageId
    show(passage)
  })
}

/** Goes to words once for each time that they are asked for. */
function useShowRange(range: TextRange | undefined, show: (range: TextRange) => void) {
  const done = useRef<TextRange>(undefined)
  useEffect(() => {
    if (!range || done.current === range) return
    done.current = range
    show(range)
  })
}

/** Opens a passage where its marked words are pressed, unless words are being selected. Keyboards use the margin. */
function useMarkPresses(
  column: React.RefObject<HTMLElement | null>,
  isSelecting: boolean,
  onOpen: (passageId: number, anchor: Element) => void,
) {
  const latest = useRef(onOpen)
  latest.current = onOpen
  useEffect(() => {
    const element = column.current
    if (!element || isSelecting) return
    function onClick(event: MouseEvent) {
      const mark = event.target instanceof Element ? event.target.closest('[data-passages]') : null
      const id = Number(mark?.getAttribute('data-passages')?.split(' ').at(-1))
      if (mark && id && document.getSelection()?.isCollapsed !== false) latest.current(id, mark)
    }
    element.addEventListener('click', onClick)
    return () => element.removeEventListener('click', onClick)
  }, [column, isSelecting])
}
