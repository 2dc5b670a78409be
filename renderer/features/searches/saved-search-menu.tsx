import { ArrowDown, ArrowUp, Pencil, RefreshCw, Trash2 } from 'lucide-react'
import type { SavedSearch } from '../../../main/contract/searches.ts'
import { useWrite } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { MenuItem, MenuSeparator } from '../../ui/menu.tsx'
import { showToast } from '../../ui/toast.tsx'
import { isSearching } from '../library/desk.ts'
import { useDesk, useDispatch } from '../library/desk-context.tsx'
import { useDialogs } from '../library/dialogs.tsx'
import { useUndo } from '../library/use-undo.ts'
import { askedOf } from '../search/asked.ts'

/** What can be done with a saved search; the parts of a menu. */
export function SavedSearchMenu({ search, all }: { search: SavedSearch; all: readonly SavedSearch[] }) {
  const { id, name } = search
  const desk = useDesk()
  const dispatch = useDispatch()
  const dialogs = useDialogs()
  const edit = useWrite('searches.edit')
  const move = useWrite('searches.move')
  const remove = useWrite('searches.delete')
  const { undoAction } = useUndo()
  const place = all.findIndex(one => one.id === id)

  async function change() {
    const asked = askedOf(desk)
    if ((await edit.run({ id, asked })) === undefined) return
    dispatch({ type: 'search', asked, savedId: id })
    showToast({ text: words.searches.changed(name, asked.query), action: undoAction('searches.edit') })
  }
  async function removeIt() {
    if ((await remove.run({ id })) === undefined) return
    showToast({ text: words.searches.deleted(name), action: undoAction('searches.delete') })
  }
  return (
    <>
      <MenuItem icon={Pencil} onAction={() => dialogs.open({ kind: 'savedSearch', search })}>
        {words.searches.rename}
      </MenuItem>
      <MenuItem icon={RefreshCw} isDisabled={!isSearching(desk) || desk.savedId === id} onAction={() => void change()}>
        {words.searches.change}
      </MenuItem>
      <MenuItem icon={ArrowUp} isDisabled={place <= 0} onAction={() => void move.run({ id, to: place - 1 })}>
        {words.searches.moveUp}
      </MenuItem>
      <MenuItem
        icon={ArrowDown}
        isDisabled={place >= all.length - 1}
        onAction={() => void move.run({ id, to: place + 1 })}
      >
        {words.searches.moveDown}
      </MenuItem>
      <MenuSeparator />
      <MenuItem icon={Trash2} isDanger onAction={() => void removeIt()}>
        {words.searches.delete}
      </MenuItem>
    </>
  )
}
