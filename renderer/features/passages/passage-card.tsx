import { ExternalLink, Trash2, X } from 'lucide-react'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { Dialog, ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { type Passage, type PassageKind, passageKinds } from '../../../main/contract/passages.ts'
import type { Source } from '../../../main/contract/sources.ts'
import { useWrite } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { Button } from '../../ui/button.tsx'
import { classes } from '../../ui/classes.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Popover } from '../../ui/popover.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { SourcePicker } from '../sources/source-picker.tsx'
import { kindIcons } from './kinds.ts'
import styles from './passage-card.module.css'

type Props = {
  passage: Passage
  source: Source | undefined
  /** The marked words, or the note in the margin: what the card stands beside. */
  anchor: RefObject<Element | null>
  onClose: () => void
  onOpenSource: (sourceId: number) => void
}

/** One passage: its kind, its source, its note. Everything is saved as it is changed; undo takes it back. */
export function PassageCard({ passage, source, anchor, onClose, onOpenSource }: Props) {
  const edit = useWrite('passages.edit')
  const remove = useWrite('passages.delete')
  const [isChoosing, setIsChoosing] = useState(false)
  const [note, setNote] = useState(passage.note ?? '')
  const keepNote = useRef(() => undefined as unknown)
  keepNote.current = () => {
    const written = note.trim() === '' ? null : note.trim()
    if (written !== passage.note) void edit.run({ id: passage.id, note: written })
  }
  const close = () => {
    keepNote.current()
    onClose()
  }
  useEffect(() => setNote(passage.note ?? ''), [passage.note])

  return (
    <Popover
      triggerRef={anchor}
      isOpen
      onOpenChange={isOpen => !isOpen && close()}
      placement="bottom start"
      className={styles.sheet}
    >
      <Dialog aria-label={words.passages.card} className={styles.card ?? ''}>
        <KindChoice kind={passage.kind} onChange={kind => void edit.run({ id: passage.id, kind })} />
        {isChoosing ? (
          <SourcePicker
            chosen={passage.sourceId}
            onChoose={sourceId => {
              setIsChoosing(false)
              void edit.run({ id: passage.id, sourceId })
            }}
          />
        ) : (
          <div className={styles.source}>
            <Button
              variant={source ? 'quiet' : 'plain'}
              isSmall
              onPress={() => setIsChoosing(true)}
              className={styles.name}
            >
              {source ? source.name : words.passages.chooseSource}
            </Button>
            {source && (
              <>
                <IconButton
                  isSmall
                  icon={ExternalLink}
                  label={words.passages.openSource}
                  onPress={() => onOpenSource(source.id)}
                />
                <IconButton
                  isSmall
                  icon={X}
                  label={words.passages.removeSource}
                  onPress={() => void edit.run({ id: passage.id, sourceId: null })}
                />
              </>
            )}
          </div>
        )}
        <TextField
          label={words.passages.noteLabel}
          placeholder={words.passages.notePlaceholder}
          rows={3}
          value={note}
          onChange={setNote}
          onBlur={() => keepNote.current()}
        />
        <footer className={styles.footer}>
          <span>{words.passages.madeOn(passage.createdAt)}</span>
          <Button
            variant="quiet"
            isSmall
            icon={Trash2}
            onPress={() => {
              onClose()
              void remove.run({ id: passage.id })
            }}
          >
            {words.passages.delete}
          </Button>
        </footer>
      </Dialog>
    </Popover>
  )
}

function KindChoice({ kind, onChange }: { kind: PassageKind; onChange: (kind: PassageKind) => void }) {
  return (
    <ToggleButtonGroup
      aria-label={words.passages.kind}
      className={styles.kinds ?? ''}
      disallowEmptySelection
      selectedKeys={[kind]}
      onSelectionChange={keys => {
        const chosen = passageKinds.find(one => keys.has(one))
        if (chosen && chosen !== kind) onChange(chosen)
      }}
    >
      {passageKinds.map(one => {
        const Icon = kindIcons[one]
        return (
          <ToggleButton key={one} id={one} className={classes(styles.kind, styles[one])}>
            <Icon size={14} aria-hidden />
            {words.passages.kinds[one]}
          </ToggleButton>
        )
      })}
    </ToggleButtonGroup>
  )
}
