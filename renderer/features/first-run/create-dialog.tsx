import { useState } from 'react'
import { useWrite } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { FolderField } from '../../ui/folder-field.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { TextField } from '../../ui/text-field.tsx'

/** Makes a library in a new or empty folder and opens it. */
export function CreateDialog({ onClose }: { onClose: () => void }) {
  const [name, setName] = useState('')
  const [folder, setFolder] = useState('')
  const { run, isRunning } = useWrite('library.create')
  return (
    <FormDialog
      title={words.firstRun.createTitle}
      submit={words.ui.create}
      canSubmit={folder.trim() !== '' && !isRunning}
      onSubmit={() => void run({ folder: folder.trim(), ...(name.trim() === '' ? {} : { name: name.trim() }) })}
      onClose={onClose}
    >
      <TextField
        label={words.firstRun.name}
        autoFocus
        value={name}
        onChange={setName}
        placeholder={words.firstRun.nameHint}
      />
      <FolderField
        label={words.firstRun.folder}
        title={words.firstRun.chooseNew}
        help={words.firstRun.folderHelp}
        isNew
        value={folder}
        onChange={setFolder}
      />
      {isRunning && <ProgressBar label={words.firstRun.creating} />}
    </FormDialog>
  )
}
