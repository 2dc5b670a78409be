import { GitCompareArrows, PanelLeft, Redo2, Settings, Undo2 } from 'lucide-react'
import { words } from '../../strings/words.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Logo } from '../../ui/logo.tsx'
import { ImportMenu } from '../import/import-menu.tsx'
import { useSteadyDesk } from './desk-context.tsx'
import { useDialogs } from './dialogs.tsx'
import styles from './top-bar.module.css'
import { canCompare, useDocumentActions } from './use-document-actions.ts'
import { stepName, useUndo } from './use-undo.ts'

type Props = { isSidebarOpen: boolean; onToggleSidebar: () => void }

/** Undo and redo, comparing, importing, settings. */
export function TopBar({ isSidebarOpen, onToggleSidebar }: Props) {
  const { selection, screen } = useSteadyDesk()
  const { state, undo, redo } = useUndo()
  const { compare } = useDocumentActions()
  const dialogs = useDialogs()
  const count = selection.ids.size
  return (
    <header className={styles.bar}>
      <IconButton
        label={isSidebarOpen ? words.library.hideSidebar : words.library.showSidebar}
        icon={PanelLeft}
        keys="B"
        onPress={onToggleSidebar}
      />
      <span className={styles.name}>
        <Logo />
        <span>Collate</span>
      </span>
      <div className={styles.history}>
        <IconButton
          label={words.ui.undo}
          hint={words.library.undoThat(stepName(state.undo))}
          icon={Undo2}
          keys="Ctrl+Z"
          isDisabled={state.undo === null}
          onPress={undo}
        />
        <IconButton
          label={words.ui.redo}
          hint={words.library.redoThat(stepName(state.redo))}
          icon={Redo2}
          keys="Ctrl+Shift+Z"
          isDisabled={state.redo === null}
          onPress={redo}
        />
      </div>
      <div className={styles.actions}>
        <Button
          icon={GitCompareArrows}
          keys="C"
          aria-label={words.library.compareSelected}
          isDisabled={!canCompare(count) || screen.kind === 'compare'}
          onPress={() => compare([...selection.ids])}
          className={styles.compare}
        >
          {canCompare(count) ? words.library.compareCount(count) : words.library.compareSelected}
        </Button>
        <ImportMenu />
        <IconButton label={words.library.settings} icon={Settings} onPress={() => dialogs.open({ kind: 'settings' })} />
      </div>
    </header>
  )
}
