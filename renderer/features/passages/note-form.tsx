import { useState } from 'react'
import type { KeyboardEvent } from 'react-aria-components'
import { words } from '../../strings/words.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './note-form.module.css'

type Props = { note?: string; onSave: (note: string) => void }

/** Writes a note; Ctrl+Enter saves it. */
export function NoteForm({ note = '', onSave }: Props) {
  const [written, setWritten] = useState(note)
  const save = () => onSave(written.trim())
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return event.continuePropagation()
    event.preventDefault()
    save()
  }
  return (
    <form
      className={styles.form}
      onSubmit={event => {
        event.preventDefault()
        save()
      }}
    >
      <TextField
        label={words.passages.noteLabel}
        hasHiddenLabel
        placeholder={words.passages.notePlaceholder}
        rows={3}
        value={written}
        onChange={setWritten}
        onKeyDown={onKeyDown}
        autoFocus
      />
      <Button type="submit" variant="primary" isSmall keys="Ctrl+Enter">
        {words.passages.saveNote}
      </Button>
    </form>
  )
}
