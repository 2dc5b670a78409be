import { useCall, useWrite } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useDispatch, useSteadyDesk } from './desk-context.tsx'
import styles from './erase-dialog.module.css'
import { dropFromSelection } from './selection.ts'

/** As many titles as are named before "and n more". */
const named = 4

/** Asks before the one thing that cannot be undone, and says what it means. */
export function EraseDialog({ documentIds, onClose }: { documentIds: readonly number[]; onClose: () => void }) {
  const { data: ids = [...documentIds], isPending } = useCall('documents.withParts', { ids: [...documentIds] })
  const { data: rows } = useCall('documents.rows', { ids: ids.slice(0, named) })
  const { run, isRunning } = useWrite('documents.erase')
  const desk = useSteadyDesk()
  const dispatch = useDispatch()
  async function erase() {
    // Closed first: the reader must not ask for a text that is being erased.
    if (desk.openId !== undefined && ids.includes(desk.openId)) dispatch({ type: 'open', documentId: undefined })
    dispatch({ type: 'select', selection: dropFromSelection(desk.selection, ids) })
    const answer = await run({ ids })
    if (!answer) return
    showToast({ text: words.library.erased(answer.erased) })
    onClose()
  }
  return (
    <Dialog
      title={words.library.eraseTitle(ids.length)}
      isOpen
      isAlert
      size="small"
      onClose={isRunning ? () => {} : onClose}
      actions={
        <>
          <Button onPress={onClose} isDisabled={isRunning} autoFocus>
            {words.ui.cancel}
          </Button>
          <Button variant="danger" isDisabled={isRunning || isPending} onPress={() => void erase()}>
            {words.library.eraseNow}
          </Button>
        </>
      }
    >
      <ul className={styles.titles}>
        {rows?.map(row => (
          <li key={row.id}>{row.title}</li>
        ))}
        {ids.length > named && <li className={styles.more}>{words.library.more(ids.length - named)}</li>}
      </ul>
      {ids.length > documentIds.length && <p>{words.library.eraseParts(ids.length - documentIds.length)}</p>}
      <p className={styles.warning}>{words.library.eraseWarning}</p>
      <p className={styles.more}>{words.library.eraseCopies}</p>
      {isRunning && (
        <div role="status">
          <p>{words.library.erasing}</p>
          <ProgressBar label={words.library.erasing} />
        </div>
      )}
    </Dialog>
  )
}
