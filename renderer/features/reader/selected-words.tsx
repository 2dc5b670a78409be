import { type RefObject, useLayoutEffect, useState } from 'react'
import type { Document } from '../../../main/contract/documents.ts'
import type { PassageKind } from '../../../main/contract/passages.ts'
import { useWrite } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { announce } from '../../ui/announce.ts'
import { citeWords } from '../passages/citation.ts'
import { SelectionToolbar } from '../passages/selection-toolbar.tsx'
import { TranslationDialog } from '../translations/translation-dialog.tsx'
import { copyText } from './copy-text.ts'
import type { TextRange } from './places.ts'
import type { ShownText } from './stored-text.tsx'
import type { useTextSelection } from './use-text-selection.ts'

type Props = {
  document: Document
  text: string
  version: number
  shown: RefObject<ShownText | null>
  column: RefObject<HTMLElement | null>
  selection: ReturnType<typeof useTextSelection>
  onWhere: (range: TextRange) => void
  /** The lost highlight that is being placed; null where none is. */
  placing: number | null
  onPlaced: () => void
}

/** Room that the toolbar needs, px. */
const toolbar = { width: 454, height: 46 }

/** The toolbar beside selected words, and what its buttons do with them. */
export function SelectedWords({
  document,
  text,
  version,
  shown,
  column,
  selection,
  onWhere,
  placing,
  onPlaced,
}: Props) {
  const placeLost = useWrite('passages.place')
  const create = useWrite('passages.create')
  const [place, setPlace] = useState<{ top: number; left: number } | null>(null)
  const { chosen } = selection
  const [translating, setTranslating] = useState<TextRange | null>(null)
  useLayoutEffect(() => {
    setPlace(chosen && column.current && shown.current ? placeToolbar(column.current, shown.current, chosen) : null)
  }, [chosen, column, shown])
  if (translating)
    return (
      <TranslationDialog
        passage={{
          documentId: document.id,
          textVersion: version,
          ...translating,
          quote: text.slice(translating.start, translating.end),
          language: document.language,
        }}
        onClose={() => setTranslating(null)}
      />
    )
  if (!chosen || !place) return null

  async function mark(kind: PassageKind, more: { sourceId?: number; note?: string } = {}) {
    if (!chosen) return
    selection.clear()
    const made = await create.run({ documentId: document.id, textVersion: version, ...chosen, kind, ...more })
    if (made) announce(words.passages.kinds[kind])
  }

  async function placeHere(id: number) {
    if (!chosen) return
    selection.clear()
    if ((await placeLost.run({ id, textVersion: version, ...chosen })) === undefined) return
    onPlaced()
    announce(words.passages.placed)
  }

  return (
    <SelectionToolbar
      key={chosen.start}
      place={place}
      onMark={(kind, more) => void mark(kind, more)}
      onPlace={placing === null ? undefined : () => void placeHere(placing)}
      onTranslate={() => {
        setTranslating(chosen)
        selection.clear()
      }}
      onCopy={() => void copyText(citeWords(text.slice(chosen.start, chosen.end), document), words.passages.copied)}
      onWhere={() => {
        onWhere(chosen)
        selection.clear()
      }}
      onHold={selection.hold}
      onClear={selection.clear}
    />
  )
}

/** Above the first line of the words, within the column; below the last where the view ends above. */
function placeToolbar(column: HTMLElement, shown: ShownText, chosen: TextRange) {
  const ranges = shown.rangesOf(chosen)
  const first = ranges[0]?.getClientRects()[0]
  const last = ranges.at(-1)?.getBoundingClientRect()
  const around = column.getBoundingClientRect()
  const view = column.closest('[data-scrolls]')?.getBoundingClientRect()
  if (!first || !last || !view) return null
  const isRoomAbove = first.top - toolbar.height > view.top
  const top =
    (isRoomAbove ? first.top : Math.min(last.bottom, view.bottom - toolbar.height - 16) + toolbar.height + 16) -
    around.top
  const left = Math.max(0, Math.min(first.left - around.left, around.width - toolbar.width))
  return { top, left }
}
