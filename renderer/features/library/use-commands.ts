import { useEffect, useRef } from 'react'
import { useConnection } from '../../connection.tsx'
import { changeSettings } from '../../settings.ts'
import { pressKeys, useShortcut } from '../../shortcuts.ts'
import { showFailure } from '../../ui/toast.tsx'
import { useImporting } from '../import/import-context.tsx'
import { scopeOfDesk } from '../ledgers/library/ledger-scope.ts'
import { focusSearch } from '../search/search-box.tsx'
import { useSaveSearch } from '../searches/use-save-search.ts'
import { useDeskNow, useDispatch, useSteadyDesk } from './desk-context.tsx'
import { useDialogs } from './dialogs.tsx'
import { useDocumentActions } from './use-document-actions.ts'
import { useUndo } from './use-undo.ts'

/** What can be done, by the names that menus and the palette use. */
export type Commands = Readonly<Record<string, (argument?: string) => void>>

/** Keys that work everywhere, and the menu items of the desktop, which name the same commands; answers the commands. */
export function useCommands(toggleSidebar: () => void): Commands {
  const { library, shell } = useConnection()
  const desk = useSteadyDesk()
  const deskNow = useDeskNow()
  const dispatch = useDispatch()
  const dialogs = useDialogs()
  const actions = useDocumentActions()
  const importing = useImporting()
  const saveSearch = useSaveSearch()
  const { undo, redo } = useUndo()
  const selected = () => {
    if (desk.selection.ids.size > 0) return [...desk.selection.ids]
    return desk.openId === undefined ? [] : [desk.openId]
  }
  const onSome = (run: (ids: number[]) => void) => () => {
    const ids = selected()
    if (ids.length > 0) run(ids)
  }

  const commands: Commands = {
    'search.focus': focusSearch,
    'search.save': saveSearch,
    'names.show': () => dispatch({ type: 'screen', screen: { kind: 'names' } }),
    'ledger.show': () => dispatch({ type: 'screen', screen: { kind: 'ledger', scope: scopeOfDesk(deskNow()) } }),
    'edit.undo': undo,
    'edit.redo': redo,
    'documents.compare': () => actions.compare([...desk.selection.ids]),
    'documents.tag': onSome(actions.tag),
    'documents.edit': onSome(actions.edit),
    'documents.describe': () => dialogs.open({ kind: 'describe' }),
    'documents.readAgain': onSome(ids => actions.readAgain(ids, 'again')),
    'event.new': () => dialogs.open({ kind: 'event' }),
    'tag.new': () => dialogs.open({ kind: 'tagName' }),
    'sources.show': () => dispatch({ type: 'screen', screen: { kind: 'sources' } }),
    'import.files': importing.chooseFiles,
    'import.folder': importing.chooseFolder,
    'import.paste': () => dialogs.open({ kind: 'paste' }),
    'import.watch': () => dialogs.open({ kind: 'watch' }),
    'duplicates.near': () => dispatch({ type: 'screen', screen: { kind: 'near' } }),
    'import.show': () => importing.showPanel(true),
    'view.sidebar': toggleSidebar,
    'reader.find': () => pressKeys('Ctrl+F'),
    'view.theme': theme => changeSettings({ theme: theme === 'light' || theme === 'dark' ? theme : 'system' }),
    'library.close': () => void library.call('library.close', {}).catch(showFailure),
    'library.open': folder => {
      if (folder) void library.call('library.open', { folder }).catch(showFailure)
    },
    'help.shortcuts': () => dialogs.open({ kind: 'shortcuts' }),
    'help.about': () => dialogs.open({ kind: 'settings' }),
    'app.settings': () => dialogs.open({ kind: 'settings' }),
  }
  async function toggleRead(ids: number[]) {
    const rows = await library.call('documents.rows', { ids: ids.slice(0, 1000) })
    await actions.setRead(
      ids,
      rows.some(row => !row.isRead),
    )
  }
  const latest = useRef(commands)
  latest.current = commands
  useEffect(() => shell.on('shell.command', ({ name, argument }) => latest.current[name]?.(argument)), [shell])

  useShortcut('/', focusSearch)
  useShortcut('Ctrl+Z', undo)
  useShortcut(['Ctrl+Shift+Z', 'Ctrl+Y'], redo)
  useShortcut('?', () => dialogs.open({ kind: 'shortcuts' }))
  useShortcut('I', importing.chooseFiles)
  useShortcut('B', toggleSidebar)
  useShortcut('C', () => actions.compare([...desk.selection.ids]), desk.screen.kind === 'documents')
  useShortcut('T', onSome(actions.tag), desk.screen.kind === 'documents')
  useShortcut('E', onSome(actions.edit), desk.screen.kind === 'documents')
  useShortcut(
    'U',
    onSome(ids => void toggleRead(ids)),
    desk.screen.kind === 'documents',
  )
  useShortcut(
    'Escape',
    () => dispatch({ type: 'screen', screen: { kind: 'documents' } }),
    // A comparison takes the key itself: it may first end something within it.
    ['sources', 'names', 'near', 'ledger'].includes(desk.screen.kind),
  )
  return commands
}
