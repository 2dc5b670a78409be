import { words } from '../../strings/words.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { shortcutGroups } from './shortcut-groups.ts'
import styles from './shortcuts-dialog.module.css'

/** Every key, in one sheet. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title={words.shortcuts.title} isOpen size="large" onClose={onClose}>
      <div className={styles.groups}>
        {shortcutGroups.map(({ name, shortcuts }) => (
          <section key={name} aria-label={words.shortcuts.groups[name]}>
            <h3>{words.shortcuts.groups[name]}</h3>
            <dl>
              {shortcuts.map(({ what, keys }) => (
                <div key={what} className={styles.row}>
                  <dt>{words.shortcuts[what]}</dt>
                  <dd>
                    {keys.map(key => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
