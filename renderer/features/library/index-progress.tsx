import { useEffect, useState } from 'react'
import { Button as RacButton } from 'react-aria-components'
import { useConnection } from '../../connection.tsx'
import { words } from '../../strings/words.ts'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { Tooltip } from '../../ui/tooltip.tsx'
import styles from './status-bar.module.css'
import { msLeft, type WorkProgress, withNews } from './work-progress.ts'

/** How far the documents are indexed again, and how long it will take; nothing while they are not. */
export function IndexProgress() {
  const progress = useIndexProgress()
  if (!progress) return null
  const { done, total } = progress
  const left = msLeft(progress, performance.now())
  return (
    <>
      <Tooltip text={words.library.indexingMeaning}>
        <RacButton className={styles.button ?? ''}>
          {words.library.indexing(done, total)}
          {left !== null && ` · ${words.import.left(left)}`}
        </RacButton>
      </Tooltip>
      <ProgressBar label={words.library.indexingLabel} share={done / total} className={styles.progress} />
    </>
  )
}

function useIndexProgress(): WorkProgress | undefined {
  const { library, onState } = useConnection()
  const [progress, setProgress] = useState<WorkProgress>()
  useEffect(() => {
    const forget = () => setProgress(undefined)
    const stops = [
      library.on('library.progress', news => {
        if (news.work === 'reindex') setProgress(known => withNews(known, news, performance.now()))
      }),
      library.on('library.stateChanged', forget),
      onState(forget),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }, [library, onState])
  return progress
}
