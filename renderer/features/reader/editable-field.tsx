import { useRef, useState } from 'react'
import { Button, type KeyboardEvent } from 'react-aria-components'
import { words } from '../../strings/words.ts'
import { classes } from '../../ui/classes.ts'
import { TextField } from '../../ui/text-field.tsx'
import styles from './editable-field.module.css'

type Props = {
  /** What it is, inside a sentence: "outlet". */
  label: string
  value: string | null
  /** Shown where there is no value. */
  empty: string
  /** How a value is shown, where it is not written as it is kept. */
  show?: (value: string) => string
  help?: string
  /** What is wrong with a written value, in a sentence. */
  check?: (written: string) => string | undefined
  onSave: (value: string | null) => void
  className?: string | undefined
}

/** A value that turns into a field when it is pressed. Enter and leaving it save, Escape does not. */
export function EditableField({ label, value, empty, show = shown => shown, help, check, onSave, className }: Props) {
  const [written, setWritten] = useState<string | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  const error = written === null ? undefined : check?.(written.trim())

  function close() {
    setWritten(null)
    // The button is there again only after this render.
    requestAnimationFrame(() => button.current?.focus())
  }
  function save() {
    if (written === null || error !== undefined) return
    const next = written.trim() === '' ? null : written.trim()
    if (next !== value) onSave(next)
    setWritten(null)
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' && event.key !== 'Enter') return event.continuePropagation()
    event.preventDefault()
    if (error !== undefined && event.key === 'Enter') return
    if (event.key === 'Enter') save()
    close()
  }

  if (written !== null)
    return (
      <TextField
        label={words.reader.edit(label)}
        hasHiddenLabel
        autoFocus
        value={written}
        onChange={setWritten}
        onKeyDown={onKeyDown}
        onBlur={() => (error === undefined ? save() : setWritten(null))}
        help={help}
        error={error}
        className={classes(styles.editing, className)}
      />
    )
  return (
    <Button
      ref={button}
      onPress={() => setWritten(value ?? '')}
      aria-label={`${words.reader.edit(label)}: ${value === null ? empty : show(value)}`}
      className={classes(styles.value, value === null && styles.empty, className)}
    >
      {value === null ? empty : show(value)}
    </Button>
  )
}
