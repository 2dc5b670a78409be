import { FlaskConical, WifiOff } from 'lucide-react'
import { memo } from 'react'
import { Button as RacButton } from 'react-aria-components'
import { useWrite } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { MenuButton, MenuItem } from '../../ui/menu.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { Tooltip } from '../../ui/tooltip.tsx'
import { useImporting } from '../import/import-context.tsx'
import { endedOf, isRunning, nameOf, shareOf } from '../import/progress.ts'
import { WatchStatus } from '../watch/watch-status.tsx'
import { useDialogs } from './dialogs.tsx'
import { IndexProgress } from './index-progress.tsx'
import styles from './status-bar.module.css'
import type { OpenLibrary } from './workspace.tsx'

/** Which library is open, what is going on in it, and that nothing leaves this computer. */
export const StatusBar = memo(({ library }: { library: OpenLibrary }) => {
  const close = useWrite('library.close')
  const dialogs = useDialogs()
  return (
    <footer className={styles.bar}>
      <MenuButton
        button={
          <RacButton className={styles.button ?? ''} aria-label={words.library.libraryMenu(library.name)}>
            {library.name}
          </RacButton>
        }
      >
        <MenuItem onAction={() => dialogs.open({ kind: 'settings' })}>{`${words.library.settings}…`}</MenuItem>
        <MenuItem onAction={() => void close.run({})}>{words.library.closeLibrary}</MenuItem>
      </MenuButton>
      {library.isSample && (
        <Tooltip text={words.library.inventedMeaning}>
          <RacButton className={styles.sample ?? ''}>
            <FlaskConical size={12} aria-hidden />
            {words.library.invented}
          </RacButton>
        </Tooltip>
      )}
      <span className={styles.end}>
        <IndexProgress />
        <WatchStatus />
        <RunningImport />
        <Tooltip text={words.library.offlineMeaning}>
          <RacButton className={styles.button ?? ''}>
            <WifiOff size={12} aria-hidden />
            {words.library.offline}
          </RacButton>
        </Tooltip>
      </span>
    </footer>
  )
})

function RunningImport() {
  const { imports, showPanel, isPanelOpen } = useImporting()
  const one = imports.find(isRunning)
  if (!one) return null
  const text =
    one.state === 'listing' ? words.import.listing(one.files) : words.import.runningShort(endedOf(one), one.files)
  return (
    <>
      <RacButton className={styles.button ?? ''} onPress={() => showPanel(!isPanelOpen)}>
        {text}
        {one.msLeft !== null && ` · ${words.import.left(one.msLeft)}`}
      </RacButton>
      <ProgressBar label={nameOf(one)} share={shareOf(one)} className={styles.progress} />
    </>
  )
}
