import { PackageOpen, X } from 'lucide-react'
import { useState } from 'react'
import type { Import } from '../../../main/contract/imports.ts'
import { useWrite } from '../../calls.ts'
import { useShortcut } from '../../shortcuts.ts'
import { words } from '../../strings/words.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { WatchedFolders } from '../watch/watched-folders.tsx'
import { ImportCard } from './import-card.tsx'
import { type Handover, useImporting } from './import-context.tsx'
import styles from './import-panel.module.css'
import { isRunning } from './progress.ts'

/** Every import with its files, while work goes on beside it. */
export function ImportPanel() {
  const { imports, handover, isPanelOpen, showPanel, chooseFiles } = useImporting()
  const [openId, setOpenId] = useState<number>()
  useShortcut('Escape', () => showPanel(false), isPanelOpen)
  if (!isPanelOpen && !handover) return null
  const shown = openId ?? imports[0]?.id
  return (
    <section aria-label={words.import.import} className={styles.panel}>
      <header className={styles.header}>
        <h2>{words.import.import}</h2>
        <PauseAll imports={imports} />
        <IconButton isSmall label={words.import.closePanel} icon={X} onPress={() => showPanel(false)} />
      </header>
      <div className={styles.body}>
        <WatchedFolders />
        {handover && <HandoverCard handover={handover} />}
        {imports.map(one => (
          <ImportCard
            key={one.id}
            one={one}
            isOpen={one.id === shown}
            onToggle={() => setOpenId(one.id === shown ? 0 : one.id)}
          />
        ))}
        {imports.length === 0 && !handover && (
          <EmptyState
            icon={PackageOpen}
            title={words.import.none}
            actions={<Button onPress={chooseFiles}>{words.import.chooseFiles}</Button>}
          >
            {words.import.noneHelp}
          </EmptyState>
        )}
      </div>
    </section>
  )
}

/** Where several imports are under way or paused, all of them at once. */
function PauseAll({ imports }: { imports: readonly Import[] }) {
  const pause = useWrite('imports.pause')
  const resume = useWrite('imports.resume')
  const running = imports.filter(isRunning).length
  const paused = imports.filter(({ state }) => state === 'paused').length
  if (running > 1)
    return (
      <Button isSmall variant="quiet" isDisabled={pause.isRunning} onPress={() => void pause.run({})}>
        {words.import.pauseAll}
      </Button>
    )
  if (running > 0 || paused < 2) return null
  return (
    <Button isSmall variant="quiet" isDisabled={resume.isRunning} onPress={() => void resume.run({})}>
      {words.import.resumeAll}
    </Button>
  )
}

function HandoverCard({ handover: { done, total, cancel } }: { handover: Handover }) {
  const text = total === 0 ? words.import.reading : words.import.uploading(done, total)
  return (
    <div className={styles.card}>
      <p role="status">{text}</p>
      <div className={styles.progress}>
        <ProgressBar label={text} share={total === 0 ? undefined : done / total} />
        <Button isSmall variant="quiet" onPress={cancel}>
          {words.import.cancel}
        </Button>
      </div>
    </div>
  )
}
