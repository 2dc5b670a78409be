import { ChevronRight } from 'lucide-react'
import { Button as RacButton } from 'react-aria-components'
import type { Import } from '../../../main/contract/imports.ts'
import { useWrite } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { Button } from '../../ui/button.tsx'
import { formatMoment } from '../../ui/formats.ts'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { useDispatch } from '../library/desk-context.tsx'
import { ImportFiles } from './import-files.tsx'
import styles from './import-panel.module.css'
import { endedOf, isRunning, nameOf, shareOf } from './progress.ts'

type Props = { one: Import; isOpen: boolean; onToggle: () => void }

/** One import: how far it is, what can be done with it, and its files when opened. */
export function ImportCard({ one, isOpen, onToggle }: Props) {
  const cancel = useWrite('imports.cancel')
  const pause = useWrite('imports.pause')
  const resume = useWrite('imports.resume')
  const retry = useWrite('imports.retry')
  const dispatch = useDispatch()
  const canResume = one.state === 'paused' || one.state === 'cancelled' || one.state === 'interrupted'
  const label = nameOf(one)
  return (
    <article className={styles.card} aria-label={label}>
      <RacButton className={styles.label ?? ''} aria-expanded={isOpen} onPress={onToggle}>
        <ChevronRight size={14} aria-hidden />
        <strong>{label}</strong>
        <span className={styles.state}>
          {isRunning(one) ? words.import.state[one.state] : formatMoment(one.startedAt)}
        </span>
      </RacButton>
      {isRunning(one) && (
        <div className={styles.progress}>
          <ProgressBar label={label} share={shareOf(one)} />
          <Button isSmall variant="quiet" isDisabled={pause.isRunning} onPress={() => void pause.run({ id: one.id })}>
            {words.import.pause}
          </Button>
          <Button isSmall variant="quiet" isDisabled={cancel.isRunning} onPress={() => void cancel.run({ id: one.id })}>
            {words.import.cancel}
          </Button>
        </div>
      )}
      <div className={styles.totals}>
        <span role={isRunning(one) ? undefined : 'status'}>{summary(one)}</span>
        {one.state === 'interrupted' && <span>{words.import.interruptedHelp}</span>}
        {canResume && (
          <Button isSmall isDisabled={resume.isRunning} onPress={() => void resume.run({ id: one.id })}>
            {words.import.resume}
          </Button>
        )}
        {!isRunning(one) && one.failed > 0 && (
          <Button isSmall isDisabled={retry.isRunning} onPress={() => void retry.run({ id: one.id })}>
            {words.import.retryAll}
          </Button>
        )}
        {one.imported > 0 && (
          <Button
            isSmall
            variant="quiet"
            onPress={() => dispatch({ type: 'view', view: { kind: 'import', id: one.id } })}
          >
            {words.import.show}
          </Button>
        )}
      </div>
      {isOpen && <ImportFiles one={one} />}
    </article>
  )
}

function summary(one: Import): string {
  if (one.state === 'listing') return words.import.listing(one.files)
  const totals = words.import.totals(one.imported, one.duplicates, one.failed)
  if (!isRunning(one)) {
    const rest = one.state === 'done' ? '' : `${words.import.state[one.state]} · `
    return `${rest}${totals}`
  }
  const left = one.msLeft === null ? '' : ` · ${words.import.left(one.msLeft)}`
  return `${words.import.runningShort(endedOf(one), one.files)}${left}`
}
