import { History, Link2Off } from 'lucide-react'
import { useCall, useWrite } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useDispatch, useSteadyDesk } from '../library/desk-context.tsx'
import { useUndo } from '../library/use-undo.ts'
import styles from './linked-editions.module.css'

/** Which of its editions a document is, and the way to what changed between them; nothing where it has no other. */
export function LinkedEditions({ documentId }: { documentId: number }) {
  const { data: editions } = useCall('editions.of', { id: documentId })
  const { screen } = useSteadyDesk()
  const dispatch = useDispatch()
  const unlink = useWrite('editions.unlink')
  const { undoAction } = useUndo()
  const place = editions?.findIndex(({ id }) => id === documentId) ?? -1
  if (!editions || place < 0) return null
  const show = () =>
    dispatch({ type: 'screen', screen: { kind: 'versions', documentIds: editions.map(({ id }) => id), from: screen } })
  async function unlinkThis() {
    if ((await unlink.run({ documents: [documentId] })) === undefined) return
    showToast({ text: words.duplicates.unlinked, action: undoAction('editions.unlink') })
  }
  return (
    <div className={styles.editions}>
      <Button isSmall icon={History} onPress={show}>
        {words.duplicates.editions(place + 1, editions.length)}
      </Button>
      <IconButton
        isSmall
        icon={Link2Off}
        label={words.duplicates.unlink}
        isDisabled={unlink.isRunning}
        onPress={() => void unlinkThis()}
      />
    </div>
  )
}
