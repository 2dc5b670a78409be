import { mostAccounts, type SavedComparison } from '../../../main/contract/comparisons.ts'
import { useCall, useWrite } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { MenuItem, Submenu } from '../../ui/menu.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useUndo } from '../library/use-undo.ts'

/** The kept comparisons, to take documents into one; nothing where there is none. */
export function AddToComparison({ ids }: { ids: readonly number[] }) {
  const { data: comparisons = [] } = useCall('comparisons.list', {}, { keepPrevious: true })
  const { run } = useWrite('comparisons.setAccounts')
  const { undoAction } = useUndo()
  async function add({ id, name, documents }: SavedComparison) {
    const added = ids.filter(one => !documents.includes(one))
    if (added.length === 0) return showToast({ text: words.compare.areIn(name) })
    if (documents.length + added.length > mostAccounts)
      return showToast({ text: words.compare.noRoomIn(name), tone: 'problem' })
    if ((await run({ id, documents: [...documents, ...added] })) === undefined) return
    const text = words.compare.addedTo(added.length, name)
    showToast({ text, action: undoAction('comparisons.setAccounts') })
  }
  if (comparisons.length === 0 || ids.length > mostAccounts) return null
  return (
    <Submenu label={words.compare.addTo}>
      {comparisons.map(comparison => (
        <MenuItem key={comparison.id} onAction={() => void add(comparison)}>
          {comparison.name}
        </MenuItem>
      ))}
    </Submenu>
  )
}
