import { Copy, Files, Languages, type LucideIcon, MapPin } from 'lucide-react'
import { type ReactNode, useRef, useState } from 'react'
import { Button, Dialog, Toolbar } from 'react-aria-components'
import type { PassageKind } from '../../../main/contract/passages.ts'
import { useShortcut } from '../../shortcuts.ts'
import { words } from '../../strings/words.ts'
import { classes } from '../../ui/classes.ts'
import { Popover } from '../../ui/popover.tsx'
import { Tooltip } from '../../ui/tooltip.tsx'
import { SourcePicker } from '../sources/source-picker.tsx'
import { kindIcons, kindKeys } from './kinds.ts'
import { NoteForm } from './note-form.tsx'
import styles from './selection-toolbar.module.css'

type Props = {
  /** Where the selected words stand, in px of the positioned element around. */
  place: { top: number; left: number }
  onMark: (kind: PassageKind, more?: { sourceId?: number; note?: string }) => void
  /** Places a lost highlight on the words, where one is being placed. */
  onPlace?: (() => void) | undefined
  onTranslate: () => void
  onCopy: () => void
  /** Asks where else the words stand. */
  onWhere: () => void
  /** A popover of the toolbar has taken the focus, or given it back. */
  onHold: (isHeld: boolean) => void
  onClear: () => void
}

type Asking = 'quote' | 'note' | null

/** What can be done with selected words. Each has its key, which works while the words are selected. */
export function SelectionToolbar({ place, onMark, onPlace, onTranslate, onCopy, onWhere, onHold, onClear }: Props) {
  const [asking, setAsking] = useState<Asking>(null)
  const bar = useRef<HTMLDivElement>(null)
  const isIdle = asking === null
  function ask(what: Asking) {
    onHold(what !== null)
    setAsking(what)
  }
  useShortcut(kindKeys.highlight, () => onMark('highlight'), isIdle)
  useShortcut(kindKeys.quote, () => ask('quote'), isIdle)
  useShortcut(kindKeys.claim, () => onMark('claim'), isIdle)
  useShortcut(kindKeys.note, () => ask('note'), isIdle)
  useShortcut('P', () => onPlace?.(), isIdle && onPlace !== undefined)
  useShortcut('Shift+T', onTranslate, isIdle)
  useShortcut('Ctrl+Shift+C', onCopy, isIdle)
  useShortcut('W', onWhere, isIdle)
  useShortcut('Escape', onClear, isIdle)

  return (
    <div className={styles.place} style={place} ref={bar}>
      <Toolbar aria-label={words.passages.selection} className={styles.bar ?? ''}>
        {onPlace && (
          <Tool icon={MapPin} keys="P" onPress={onPlace} hasWords>
            {words.passages.placeHere}
          </Tool>
        )}
        <Tool icon={kindIcons.quote} keys={kindKeys.quote} onPress={() => ask('quote')} hasWords>
          {words.passages.quoteFrom}
        </Tool>
        <Tool icon={kindIcons.highlight} keys={kindKeys.highlight} onPress={() => onMark('highlight')}>
          {words.passages.highlight}
        </Tool>
        <Tool icon={kindIcons.claim} keys={kindKeys.claim} onPress={() => onMark('claim')} hasWords>
          {words.passages.claim}
        </Tool>
        <Tool icon={kindIcons.note} keys={kindKeys.note} onPress={() => ask('note')} hasWords>
          {words.passages.note}
        </Tool>
        <Tool icon={Languages} keys="Shift+T" onPress={onTranslate}>
          {words.translations.translate}
        </Tool>
        <Tool icon={Files} keys="W" onPress={onWhere}>
          {words.similar.wording}
        </Tool>
        <Tool icon={Copy} keys="Ctrl+Shift+C" onPress={onCopy}>
          {words.passages.copy}
        </Tool>
      </Toolbar>
      <Asked asking={asking} at="quote" bar={bar} onClose={() => ask(null)} label={words.sources.pick}>
        <SourcePicker onChoose={sourceId => onMark('quote', { sourceId })} />
      </Asked>
      <Asked asking={asking} at="note" bar={bar} onClose={() => ask(null)} label={words.passages.writeNote}>
        <NoteForm onSave={note => onMark('note', { note })} />
      </Asked>
    </div>
  )
}

type ToolProps = { icon: LucideIcon; keys: string; onPress: () => void; hasWords?: boolean; children: string }

function Tool({ icon: Icon, keys, onPress, hasWords, children }: ToolProps) {
  return (
    <Tooltip text={children} keys={keys}>
      <Button aria-label={children} onPress={onPress} className={classes(styles.tool)}>
        <Icon size={15} aria-hidden />
        {hasWords && <span>{children}</span>}
      </Button>
    </Tooltip>
  )
}

type AskedProps = {
  asking: Asking
  at: Asking
  bar: React.RefObject<HTMLDivElement | null>
  label: string
  onClose: () => void
  children: ReactNode
}

function Asked({ asking, at, bar, label, onClose, children }: AskedProps) {
  return (
    <Popover
      triggerRef={bar}
      isOpen={asking === at}
      onOpenChange={isOpen => !isOpen && onClose()}
      placement="top start"
      className={styles.asked}
    >
      <Dialog aria-label={label} className={styles.dialog ?? ''}>
        {children}
      </Dialog>
    </Popover>
  )
}
