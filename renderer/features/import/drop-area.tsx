import { Import } from 'lucide-react'
import { type DragEvent, type ReactNode, useRef, useState } from 'react'
import { words } from '../../strings/words.ts'
import styles from './drop-area.module.css'
import { useImporting } from './import-context.tsx'

const hasFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files')

/** Files and folders can be dropped anywhere in it. */
export function DropArea({ children }: { children: ReactNode }) {
  const importing = useImporting()
  const [isOver, setOver] = useState(false)
  // Every element under the pointer is entered and left by itself; the drop has left when all of them have been left.
  const depth = useRef(0)
  function enter(event: DragEvent, by: number) {
    if (!hasFiles(event)) return
    event.preventDefault()
    depth.current += by
    setOver(depth.current > 0)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a pointer's way; the Import button is the keyboard's.
    <div
      className={styles.area}
      onDragEnter={event => enter(event, 1)}
      onDragLeave={event => enter(event, -1)}
      onDragOver={event => {
        if (!hasFiles(event)) return
        event.preventDefault()
        event.dataTransfer.dropEffect = 'copy'
      }}
      onDrop={event => {
        if (!hasFiles(event)) return
        event.preventDefault()
        depth.current = 0
        setOver(false)
        importing.take(event.dataTransfer)
      }}
    >
      {children}
      {isOver && (
        <div className={styles.veil}>
          <Import size={32} strokeWidth={1.5} aria-hidden />
          <strong>{words.import.drop}</strong>
          <span>{words.import.dropHelp}</span>
        </div>
      )}
    </div>
  )
}
