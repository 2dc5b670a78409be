import { ClipboardPaste, Files, Folder, FolderSync, ListChecks, Plus, Table } from 'lucide-react'
import { words } from '../../strings/words.ts'
import { Button } from '../../ui/button.tsx'
import { MenuButton, MenuItem, MenuSeparator } from '../../ui/menu.tsx'
import { useDialogs } from '../library/dialogs.tsx'
import { useImporting } from './import-context.tsx'

/** The ways into the library. */
export function ImportMenu() {
  const importing = useImporting()
  const dialogs = useDialogs()
  return (
    <MenuButton
      button={
        <Button variant="primary" icon={Plus}>
          {words.import.import}
        </Button>
      }
    >
      <MenuItem icon={Files} keys="I" onAction={importing.chooseFiles}>
        {words.import.chooseFiles}
      </MenuItem>
      <MenuItem icon={Folder} onAction={importing.chooseFolder}>
        {words.import.chooseFolder}
      </MenuItem>
      <MenuItem icon={ClipboardPaste} onAction={() => dialogs.open({ kind: 'paste' })}>
        {words.import.pasteText}
      </MenuItem>
      <MenuItem icon={FolderSync} onAction={() => dialogs.open({ kind: 'watch' })}>
        {words.watch.item}
      </MenuItem>
      <MenuSeparator />
      <MenuItem icon={Table} onAction={() => dialogs.open({ kind: 'describe' })}>
        {words.describe.menu}
      </MenuItem>
      <MenuItem icon={ListChecks} onAction={() => importing.showPanel(true)}>
        {words.import.showImports}
      </MenuItem>
    </MenuButton>
  )
}
