import { createContext, type ReactNode, useContext } from 'react'
import { createPortal } from 'react-dom'
import styles from './ledger-panel.module.css'

/** Where the choices of a ledger stand: beside the tabs, which spares the table a line. */
export const ChoicesPlace = createContext<HTMLElement | null>(null)

/** What is shown of a ledger, and in which order. */
export function Choices({ children }: { children: ReactNode }) {
  const place = useContext(ChoicesPlace)
  return place && createPortal(<div className={styles.choices}>{children}</div>, place)
}
