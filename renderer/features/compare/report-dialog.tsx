import { useEffect, useRef, useState } from 'react'
import { Label, Radio, RadioGroup } from 'react-aria-components'
import type { DesktopReportFormat, ReportParts } from '../../../main/contract/compare.ts'
import { useCall } from '../../calls.ts'
import { useConnection } from '../../connection.tsx'
import { words } from '../../strings/words.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { showFailure, showToast } from '../../ui/toast.tsx'
import type { ReportedComparison } from './report-button.tsx'
import styles from './report-dialog.module.css'
import { type ReportChoice, saveReport } from './save-report.ts'

const formats: readonly DesktopReportFormat[] = ['html', 'docx', 'md', 'pdf']
const partNames: readonly (keyof ReportParts)[] = [
  'points',
  'figures',
  'attributions',
  'claims',
  'wording',
  'alone',
  'translations',
]
const everything: ReportParts = {
  ...{ points: true, figures: true, attributions: true, claims: true },
  ...{ wording: true, alone: true, translations: true },
}

/** Which format, what goes in, and where to. */
export function ReportDialog({ documents, comparisonId, onClose }: ReportedComparison & { onClose: () => void }) {
  const [format, setFormat] = useState<DesktopReportFormat>('html')
  const [parts, setParts] = useState(everything)
  const { save, isRunning } = useSaveReport(onClose)
  const isPrinted = useConnection().host === 'browser' && format === 'pdf'
  const kept = comparisonId === undefined ? {} : { comparisonId }
  return (
    <Dialog
      title={words.report.title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words.ui.cancel}</Button>
          <Button
            variant="primary"
            isDisabled={isRunning}
            onPress={() => void save({ documents: [...documents], format, parts, ...kept })}
          >
            {isPrinted ? words.report.printNow : words.report.save}
          </Button>
        </>
      }
    >
      <Formats format={format} onChange={setFormat} />
      <fieldset className={styles.group}>
        <legend>{words.report.parts}</legend>
        {partNames.map(part => (
          <Checkbox
            key={part}
            isSelected={parts[part]}
            onChange={isIn => setParts(before => ({ ...before, [part]: isIn }))}
          >
            {words.report.partNames[part]}
          </Checkbox>
        ))}
        <p className={styles.help}>{words.report.always}</p>
      </fieldset>
      <PlainFile />
      {isRunning && <ProgressBar label={words.report.writing} />}
    </Dialog>
  )
}

type FormatsProps = { format: DesktopReportFormat; onChange: (format: DesktopReportFormat) => void }

function Formats({ format, onChange }: FormatsProps) {
  const isBrowser = useConnection().host === 'browser'
  const { formats: names, formatHelp, print, printHelp } = words.report
  return (
    <RadioGroup
      className={styles.group ?? ''}
      value={format}
      onChange={chosen => {
        const known = formats.find(one => one === chosen)
        if (known) onChange(known)
      }}
    >
      <Label>{words.report.format}</Label>
      {formats.map(one => {
        const isPrint = isBrowser && one === 'pdf'
        return (
          <Radio key={one} value={one} className={styles.radio ?? ''}>
            <span className={styles.mark} />
            <span>
              {isPrint ? print : names[one]}
              <span className={styles.help}>{isPrint ? printHelp : formatHelp[one]}</span>
            </span>
          </Radio>
        )
      })}
    </RadioGroup>
  )
}

/** A locked library's report is not locked, which a person should know before it is made. */
function PlainFile() {
  const { data: state } = useCall('library.state', {})
  if (state?.state !== 'open' || !state.isLocked) return null
  return <p className={styles.warning}>{words.report.plainFile}</p>
}

/** Writes a report and says so; closing the dialog stops it. */
function useSaveReport(onSaved: () => void) {
  const connection = useConnection()
  const [isRunning, setRunning] = useState(false)
  const stop = useRef<AbortController>(undefined)
  useEffect(() => () => stop.current?.abort(), [])

  async function save(choice: ReportChoice) {
    const controller = new AbortController()
    stop.current = controller
    setRunning(true)
    try {
      const name = await saveReport(connection, choice, controller.signal)
      if (name !== null && name !== '') showToast({ text: words.report.saved(name), tone: 'done' })
      if (name !== null) onSaved()
    } catch (error) {
      showFailure(error)
    } finally {
      setRunning(false)
    }
  }
  return { save, isRunning }
}
