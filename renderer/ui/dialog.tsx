import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Heading, Modal, ModalOverlay, Dialog as RacDialog } from 'react-aria-components'
import { words } from '../strings/words.ts'
import { classes } from './classes.ts'
import styles from './dialog.module.css'
import { IconButton } from './icon-button.tsx'

type Props = {
  title: string
  isOpen: boolean
  onClose: () => void
  children: ReactNode
  /** Buttons at the foot, the main one last. */
  actions?: ReactNode
  size?: 'small' | 'medium' | 'large'
  /** For what must be answered: said at once by screen readers, not closed by a click beside it. */
  isAlert?: boolean
}

/** A modal dialog named by its title. Focus goes in, stays in, and returns where it came from. */
export function Dialog({ title, isOpen, onClose, children, actions, size = 'medium', isAlert = false }: Props) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      isDismissable={!isAlert}
      onOpenChange={open => {
        if (!open) onClose()
      }}
      className={styles.backdrop ?? ''}
    >
      <Modal className={classes(styles.modal, styles[size])}>
        <RacDialog data-modal role={isAlert ? 'alertdialog' : 'dialog'} className={styles.dialog ?? ''}>
          <header className={styles.header}>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <IconButton label={words.ui.close} icon={X} onPress={onClose} isSmall />
          </header>
          <div className={styles.body}>{children}</div>
          {actions && <footer className={styles.actions}>{actions}</footer>}
        </RacDialog>
      </Modal>
    </ModalOverlay>
  )
}
