import { FileText } from 'lucide-react'
import { useState } from 'react'
import { toFailure } from '../../../main/contract/failure.ts'
import type { Params } from '../../calls.ts'
import { useConnection } from '../../connection.tsx'
import { words } from '../../strings/words.ts'
import { Button } from '../../ui/button.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { base64Of } from '../import/base64-of.ts'
import { pickFiles } from '../import/pick-files.ts'
import styles from './names.module.css'
import { useNames } from './names-context.tsx'

/** Takes a list: pasted, or from a file. */
export function NewList() {
  const { library } = useConnection()
  const { begin } = useNames()
  const [text, setText] = useState('')
  const [isReading, setReading] = useState(false)
  const [problem, setProblem] = useState<string>()

  async function take(title: string, source: () => Promise<Params<'batch.read'>['source']>) {
    setReading(true)
    setProblem(undefined)
    try {
      begin(title, await library.call('batch.read', { source: await source() }))
    } catch (error) {
      setProblem(toFailure(error).sentence)
      setReading(false)
    }
  }
  async function choose() {
    const [file] = await pickFiles(false)
    if (file) await take(file.name, async () => ({ base64: await base64Of(file), name: file.name }))
  }
  return (
    <form
      className={styles.begin}
      onSubmit={event => {
        event.preventDefault()
        if (text.trim() !== '') void take(words.names.pasted, async () => ({ text }))
      }}
    >
      <p>{words.names.intro}</p>
      <TextField
        label={words.names.paste}
        rows={14}
        autoFocus
        value={text}
        onChange={setText}
        placeholder={words.names.pasteHint}
        error={problem}
      />
      <div className={styles.actions}>
        <Button icon={FileText} isDisabled={isReading} onPress={() => void choose()}>
          {words.names.chooseFile}
        </Button>
        <Button variant="primary" type="submit" isDisabled={isReading || text.trim() === ''}>
          {words.names.search}
        </Button>
      </div>
      {isReading && <ProgressBar label={words.names.reading} />}
    </form>
  )
}
