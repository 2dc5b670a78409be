import { FileText } from 'lucide-react'
import { useState } from 'react'
import type { DescriptionMatch } from '../../../main/contract/descriptions.ts'
import { toFailure } from '../../../main/contract/failure.ts'
import { type Result, useWrite } from '../../calls.ts'
import { useConnection } from '../../connection.tsx'
import { words } from '../../strings/words.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { showToast } from '../../ui/toast.tsx'
import { base64Of } from '../import/base64-of.ts'
import { pickFiles } from '../import/pick-files.ts'
import { useUndo } from '../library/use-undo.ts'
import styles from './describe-dialog.module.css'
import { MatchTable } from './match-table.tsx'
import { countDocuments, sumUp } from './sum-up.ts'

type Read = { name: string; table: Result<'descriptions.read'>; matches: DescriptionMatch[] }

/** Brings in what is known of many documents from a table, after showing what it would do. */
export function DescribeDialog({ onClose }: { onClose: () => void }) {
  const { library } = useConnection()
  const { run, isRunning } = useWrite('documents.describe')
  const { undoAction } = useUndo()
  const [read, setRead] = useState<Read>()
  const [isReading, setReading] = useState(false)
  const [problem, setProblem] = useState<string>()
  const [overHand, setOverHand] = useState(false)
  const changed = read ? countDocuments(read.matches, overHand) : 0

  async function choose() {
    const [file] = await pickFiles(false)
    if (!file) return
    setReading(true)
    setProblem(undefined)
    setRead(undefined)
    try {
      const table = await library.call('descriptions.read', { base64: await base64Of(file) })
      setRead({ name: file.name, table, matches: await library.call('descriptions.match', { rows: table.rows }) })
    } catch (error) {
      setProblem(toFailure(error).sentence)
    } finally {
      setReading(false)
    }
  }
  async function bringIn() {
    if (!read) return
    const done = await run({ rows: read.table.rows, overHand })
    if (done === undefined) return
    showToast({ text: words.library.edited(done.documents), action: undoAction('documents.describe') })
    onClose()
  }
  return (
    <Dialog
      title={words.describe.title}
      isOpen
      size="large"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words.ui.cancel}</Button>
          <Button variant="primary" isDisabled={changed === 0 || isRunning} onPress={() => void bringIn()}>
            {read ? words.describe.change(changed) : words.describe.bringIn}
          </Button>
        </>
      }
    >
      <p className={styles.help}>{words.describe.help}</p>
      <Button icon={FileText} isDisabled={isReading} onPress={() => void choose()} className={styles.choose}>
        {read ? words.describe.chooseOther : words.describe.choose}
      </Button>
      {isReading && <ProgressBar label={words.describe.reading} />}
      {problem && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      {read && (
        <>
          <Summary read={read} />
          <MatchTable rows={read.table.rows} matches={read.matches} overHand={overHand} />
          {sumUp(read.matches).byHand > 0 && (
            <Checkbox isSelected={overHand} onChange={setOverHand}>
              {words.describe.overHand(sumUp(read.matches).byHand)}
            </Checkbox>
          )}
        </>
      )}
    </Dialog>
  )
}

function Summary({ read: { name, table, matches } }: { read: Read }) {
  const { matched, several } = sumUp(matches)
  return (
    <div className={styles.summary}>
      <p role="status">
        <strong>{name}</strong> {words.describe.matches(matched, matches.length)}{' '}
        {several > 0 && words.describe.several(several)}
      </p>
      {table.unknown.length > 0 && <p>{words.describe.unknown(table.unknown)}</p>}
      {table.remarks.map(remark => (
        <p key={remark}>{remark}</p>
      ))}
    </div>
  )
}
