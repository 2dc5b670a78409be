import { Columns2, History, Link2 } from 'lucide-react'
import type { NearPair } from '../../../main/contract/duplicates.ts'
import { useWrite } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { Button } from '../../ui/button.tsx'
import { formatDocumentDate, formatPercent } from '../../ui/formats.ts'
import { TextButton } from '../../ui/text-button.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useUndo } from '../library/use-undo.ts'
import styles from './near.module.css'
import { PairDifferences } from './pair-differences.tsx'

export type NearPairRowProps = {
  pair: NearPair
  onOpen: (documentId: number) => void
  onCompare: (documentIds: number[]) => void
  onVersions: (documentIds: number[]) => void
}

/** Two documents that are nearly the same: what differs, and what a person makes of it. */
export function NearPairRow({ pair, onOpen, onCompare, onVersions }: NearPairRowProps) {
  const { before, after, likeness, differences, edition } = pair
  const link = useWrite('editions.link')
  const notSame = useWrite('duplicates.notSame')
  const { undoAction } = useUndo()
  const documents = [before.id, after.id]
  async function linkThem() {
    if ((await link.run({ documents })) === undefined) return
    showToast({ text: words.duplicates.linked, action: undoAction('editions.link') })
  }
  async function partThem() {
    if ((await notSame.run({ one: before.id, other: after.id })) === undefined) return
    showToast({ text: words.duplicates.saidNotSame, action: undoAction('duplicates.notSame') })
  }
  return (
    <li className={styles.pair} aria-label={words.duplicates.pair(before.title, after.title)}>
      <Side document={before} onOpen={onOpen} />
      <Side document={after} onOpen={onOpen} />
      <div className={styles.what}>
        <PairDifferences differences={differences} />
        <span className={styles.remark}>{words.duplicates.alike(formatPercent(likeness))}</span>
        {edition && <span className={styles.remark}>{words.duplicates.edition[edition]}</span>}
      </div>
      <div className={styles.actions}>
        <Button isSmall icon={History} onPress={() => onVersions(documents)}>
          {words.duplicates.versions}
        </Button>
        <Button isSmall icon={Columns2} onPress={() => onCompare(documents)}>
          {words.duplicates.compare}
        </Button>
        <Button isSmall icon={Link2} isDisabled={link.isRunning} onPress={() => void linkThem()}>
          {words.duplicates.link}
        </Button>
        <Button isSmall variant="quiet" isDisabled={notSame.isRunning} onPress={() => void partThem()}>
          {words.duplicates.notSame}
        </Button>
      </div>
    </li>
  )
}

function Side({ document, onOpen }: { document: NearPair['before']; onOpen: (documentId: number) => void }) {
  const { id, title, outlet, date } = document
  const facts = [outlet, date === null ? words.reader.noDate : formatDocumentDate(date)]
  return (
    <TextButton aria-label={words.duplicates.open(title)} onPress={() => onOpen(id)}>
      <span className={styles.title}>{title}</span>
      <span className={styles.facts}>{facts.filter(fact => fact !== null).join(' · ')}</span>
    </TextButton>
  )
}
