import type { ReactNode } from 'react'
import { toFailure } from '../../../main/contract/failure.ts'
import { words } from '../../strings/words.ts'
import { Button } from '../../ui/button.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import styles from './lookup-panel.module.css'

type Props<T extends { waiting: number }> = {
  answer: { data: T | undefined; error: Error | null; refetch: () => unknown }
  children: (data: T) => ReactNode
}

/** An answer about the whole library: on its way, failed, or there, with what it could not know yet. */
export function Answer<T extends { waiting: number }>({ answer: { data, error, refetch }, children }: Props<T>) {
  if (error) {
    return (
      <div className={styles.failed} role="alert">
        <p>
          {words.similar.failed}. {toFailure(error).sentence}
        </p>
        <Button isSmall onPress={() => void refetch()}>
          {words.ui.tryAgain}
        </Button>
      </div>
    )
  }
  if (!data) {
    return (
      <div className={styles.looking}>
        <ProgressBar label={words.similar.looking} />
        <p>{words.similar.looking}</p>
      </div>
    )
  }
  return (
    <>
      {children(data)}
      {data.waiting > 0 && <p className={styles.caution}>{words.similar.waiting(data.waiting)}</p>}
    </>
  )
}
