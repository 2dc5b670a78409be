import { useState } from 'react'
import { useWrite } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { FolderField } from '../../ui/folder-field.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'

/** Opens a library by its folder. */
export function OpenDialog({ onClose }: { onClose: () => void }) {
  const [folder, setFolder] = useState('')
  const { run, isRunning } = useWrite('library.open')
  return (
    <FormDialog
      title={words.firstRun.openTitle}
      submit={words.library.open}
      canSubmit={folder.trim() !== '' && !isRunning}
      onSubmit={() => void run({ folder: folder.trim() })}
      onClose={onClose}
    >
      <FolderField
        label={words.firstRun.folder}
        title={words.firstRun.chooseOpen}
        help={words.firstRun.openFolderHelp}
        autoFocus
        value={folder}
        onChange={setFolder}
      />
      {isRunning && <ProgressBar label={words.firstRun.opening} />}
    </FormDialog>
  )
}
