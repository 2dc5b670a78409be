import { FolderOpen } from 'lucide-react'
import { useConnection } from '../connection.tsx'
import { words } from '../strings/words.ts'
import { Button } from './button.tsx'
import styles from './folder-field.module.css'
import { TextField } from './text-field.tsx'
import { showFailure } from './toast.tsx'

type Props = {
  label: string
  /** Title of the desktop's own dialog. */
  title: string
  help?: string
  isNew?: boolean
  value: string
  onChange: (folder: string) => void
  error?: string | undefined
  autoFocus?: boolean
}

/** The path of a folder: chosen by the desktop's dialog, or typed where there is none. */
export function FolderField({ label, title, help, isNew = false, value, onChange, error, autoFocus = false }: Props) {
  const { shell, host } = useConnection()
  async function choose() {
    const folder = await shell.call('shell.chooseFolder', { title, isNew })
    if (folder !== null) onChange(folder)
  }
  return (
    <div className={styles.field}>
      <TextField
        label={label}
        help={help}
        error={error}
        value={value}
        onChange={onChange}
        autoFocus={autoFocus}
        spellCheck="false"
        autoComplete="off"
      />
      {host === 'electron' && (
        <Button icon={FolderOpen} onPress={() => void choose().catch(showFailure)}>
          {words.firstRun.choose}
        </Button>
      )}
    </div>
  )
}
