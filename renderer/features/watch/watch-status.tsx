import { CircleAlert, FolderSync, Pause, Play } from 'lucide-react'
import { Button as RacButton } from 'react-aria-components'
import type { WatchedFolder } from '../../../main/contract/watch.ts'
import { useCall, useWrite } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { useImporting } from '../import/import-context.tsx'
import styles from '../library/status-bar.module.css'

/** Whether folders are watched, with the switch for all of them; nothing where there is none. */
export function WatchStatus() {
  const { data: folders } = useCall('watch.list', {}, { keepPrevious: true })
  const { showPanel, isPanelOpen } = useImporting()
  const pause = useWrite('watch.pause')
  const resume = useWrite('watch.resume')
  if (!folders || folders.length === 0) return null
  const isPaused = folders.every(({ state }) => state === 'paused')
  const troubled = folders.filter(({ state, sentence }) => sentence !== null && state !== 'paused').length
  const toggle = isPaused ? resume : pause
  const Icon = troubled > 0 ? CircleAlert : FolderSync
  return (
    <>
      <RacButton className={styles.button ?? ''} onPress={() => showPanel(!isPanelOpen)}>
        <Icon size={12} aria-hidden />
        {troubled > 0 ? words.watch.troubled(troubled) : stateOf(folders, isPaused)}
      </RacButton>
      <IconButton
        isSmall
        icon={isPaused ? Play : Pause}
        label={isPaused ? words.watch.resumeAll : words.watch.pauseAll}
        isDisabled={toggle.isRunning}
        onPress={() => void toggle.run({})}
      />
    </>
  )
}

const stateOf = (folders: readonly WatchedFolder[], isPaused: boolean) =>
  isPaused ? words.watch.paused : words.watch.watching(folders.filter(({ state }) => state !== 'paused').length)
