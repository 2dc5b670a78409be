import { type ReactNode, useRef } from 'react'
import { Menu } from 'react-aria-components'
import { createPortal } from 'react-dom'
import styles from './menu.module.css'
import { CloseMenuContext } from './menu.tsx'
import { Popover } from './popover.tsx'

type Props = { at: { x: number; y: number }; label: string; onClose: () => void; children: ReactNode }

/** A menu at a place of the window (CSS px): where the pointer or the active row is. */
export function ContextMenu({ at, label, onClose, children }: Props) {
  const place = useRef<HTMLSpanElement>(null)
  return (
    <>
      {createPortal(
        <span ref={place} aria-hidden className={styles.place} style={{ left: at.x, top: at.y }} />,
        document.body,
      )}
      <Popover triggerRef={place} isOpen onOpenChange={open => !open && onClose()} placement="bottom start" offset={2}>
        <Menu aria-label={label} className={styles.menu ?? ''} onAction={onClose} onClose={onClose} autoFocus="first">
          <CloseMenuContext value={onClose}>{children}</CloseMenuContext>
        </Menu>
      </Popover>
    </>
  )
}
