import { useState } from 'react'
import { useWrite } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { FolderField } from '../../ui/folder-field.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { showToast } from '../../ui/toast.tsx'

/** Chooses a folder to watch, or takes its path where there is no dialog to choose by. */
export function WatchDialog({ onClose }: { onClose: () => void }) {
  const [folder, setFolder] = useState('')
  const { run, isRunning } = useWrite('watch.add')
  async function add() {
    if (!(await run({ path: folder.trim() }))) return
    showToast({ text: words.watch.added })
    onClose()
  }
  return (
    <FormDialog
      title={words.watch.title}
      submit={words.watch.submit}
      canSubmit={folder.trim() !== '' && !isRunning}
      onSubmit={() => void add()}
      onClose={onClose}
    >
      <FolderField
        label={words.watch.folder}
        title={words.watch.choose}
        help={words.watch.help}
        value={folder}
        onChange={setFolder}
        autoFocus
      />
    </FormDialog>
  )
}
