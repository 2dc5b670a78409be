import { useState } from 'react'
import { useWrite } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { Button } from '../../ui/button.tsx'
import { FolderField } from '../../ui/folder-field.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { showToast } from '../../ui/toast.tsx'
import styles from './settings-dialog.module.css'

/** Copies the whole library into another folder, by hand. */
export function Backup() {
  const [isOpen, setOpen] = useState(false)
  const [folder, setFolder] = useState('')
  const { run, isRunning } = useWrite('library.backup')
  async function start() {
    const made = await run({ to: folder.trim() })
    if (!made) return
    setOpen(false)
    showToast({ text: words.settings.backedUp(made.documents) })
  }
  if (!isOpen) {
    return (
      <div>
        <Button onPress={() => setOpen(true)}>{words.settings.backup}</Button>
      </div>
    )
  }
  return (
    <>
      <div className={styles.row}>
        <FolderField
          label={words.settings.backupTo}
          title={words.settings.backupTitle}
          help={words.settings.backupHelp}
          isNew
          value={folder}
          onChange={setFolder}
        />
      </div>
      {isRunning && <ProgressBar label={words.settings.backupRunning} />}
      <div>
        <Button variant="primary" isDisabled={folder.trim() === '' || isRunning} onPress={() => void start()}>
          {words.settings.backupStart}
        </Button>
      </div>
    </>
  )
}
