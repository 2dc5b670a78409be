import type { ReactNode } from 'react'
import { words } from '../strings/words.ts'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'
import styles from './form-dialog.module.css'

type Props = {
  title: string
  submit: string
  canSubmit: boolean
  onSubmit: () => void
  onClose: () => void
  children: ReactNode
}

/** A small dialog with a form: Enter submits, Escape closes. */
export function FormDialog({ title, submit, canSubmit, onSubmit, onClose, children }: Props) {
  return (
    <Dialog title={title} isOpen size="small" onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={event => {
          event.preventDefault()
          if (canSubmit) onSubmit()
        }}
      >
        {children}
        <div className={styles.actions}>
          <Button onPress={onClose}>{words.ui.cancel}</Button>
          <Button variant="primary" type="submit" isDisabled={!canSubmit}>
            {submit}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
