import { ArrowLeft, X } from 'lucide-react'
import { words } from '../../strings/words.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import type { TextRange } from '../reader/places.ts'
import { AccountsList } from './accounts-list.tsx'
import type { Lookup } from './lookup.ts'
import styles from './lookup-panel.module.css'
import { WordingList } from './wording-list.tsx'

export type LookupPanelProps = {
  lookup: Lookup
  /** The document that is being read, which may be one that was found. */
  openId: number
  onOpen: (documentId: number, range?: TextRange) => void
  onCompare: (documentIds: number[]) => void
  onClose: () => void
}

/** Below the text: what the whole library has that is like a document, or where else its wording stands. */
export function LookupPanel({ lookup, openId, onOpen, onCompare, onClose }: LookupPanelProps) {
  const { kind, documentId, title, range, quote } = lookup
  const heading = kind === 'accounts' ? words.similar.accountsOf(title) : words.similar.wordingOf(quote ?? title)
  return (
    <aside className={styles.panel} aria-label={kind === 'accounts' ? words.similar.accounts : words.similar.wording}>
      <header className={styles.head}>
        <h3 className={styles.title}>{heading}</h3>
        {openId !== documentId && (
          <Button
            isSmall
            variant="quiet"
            icon={ArrowLeft}
            aria-label={words.similar.backTo(title)}
            onPress={() => onOpen(documentId, range)}
          >
            {words.similar.back}
          </Button>
        )}
        <IconButton isSmall icon={X} label={words.similar.close} onPress={onClose} />
      </header>
      {/* A list that scrolls takes the focus, so that the keyboard can scroll it. */}
      <div className={styles.body} {...{ tabIndex: 0 }}>
        {kind === 'accounts' ? (
          <AccountsList lookup={lookup} openId={openId} onOpen={onOpen} onCompare={onCompare} />
        ) : (
          <WordingList lookup={lookup} openId={openId} onOpen={onOpen} />
        )}
        <p className={styles.caution}>{words.similar.caution}</p>
      </div>
    </aside>
  )
}
