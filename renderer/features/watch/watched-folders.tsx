import { FolderSync, Pause, Play, X } from 'lucide-react'
import type { WatchedFolder } from '../../../main/contract/watch.ts'
import { useCall, useWrite } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { showToast } from '../../ui/toast.tsx'
import styles from './watched-folders.module.css'

/** The folders that are watched, each with its state and a switch; nothing where there is none. */
export function WatchedFolders() {
  const { data: folders } = useCall('watch.list', {}, { keepPrevious: true })
  if (!folders || folders.length === 0) return null
  return (
    <section className={styles.watched} aria-label={words.watch.list}>
      <h3>{words.watch.list}</h3>
      <ul>
        {folders.map(folder => (
          <Folder key={folder.id} folder={folder} />
        ))}
      </ul>
    </section>
  )
}

function Folder({ folder: { id, path, state, sentence } }: { folder: WatchedFolder }) {
  const pause = useWrite('watch.pause')
  const resume = useWrite('watch.resume')
  const remove = useWrite('watch.remove')
  const isPaused = state === 'paused'
  const toggle = isPaused ? resume : pause
  return (
    <li className={styles.folder}>
      <FolderSync size={14} aria-hidden />
      <span className={styles.path} title={path}>
        {path}
      </span>
      <span className={styles.state} data-troubled={sentence !== null && !isPaused}>
        {words.watch.state[state]}
      </span>
      <IconButton
        isSmall
        icon={isPaused ? Play : Pause}
        label={isPaused ? words.watch.resume(path) : words.watch.pause(path)}
        isDisabled={toggle.isRunning}
        onPress={() => void toggle.run({ id })}
      />
      <IconButton
        isSmall
        icon={X}
        label={words.watch.remove(path)}
        isDisabled={remove.isRunning}
        onPress={async () => {
          if ((await remove.run({ id })) !== undefined) showToast({ text: words.watch.removed })
        }}
      />
      {sentence && <span className={styles.sentence}>{sentence}</span>}
    </li>
  )
}
