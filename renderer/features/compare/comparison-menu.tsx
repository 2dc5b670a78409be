import { Pencil, Tag, Trash2 } from 'lucide-react'
import type { SavedComparison } from '../../../main/contract/comparisons.ts'
import { useWrite } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { MenuItem, MenuSeparator } from '../../ui/menu.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useDialogs } from '../library/dialogs.tsx'
import { useUndo } from '../library/use-undo.ts'

/** What can be done with a kept comparison; the parts of a menu. */
export function ComparisonMenu({ comparison }: { comparison: SavedComparison }) {
  const dialogs = useDialogs()
  const { run } = useWrite('comparisons.delete')
  const { undoAction } = useUndo()
  async function remove() {
    if ((await run({ id: comparison.id })) === undefined) return
    showToast({ text: words.compare.deleted(comparison.name), action: undoAction('comparisons.delete') })
  }
  return (
    <>
      <MenuItem icon={Pencil} onAction={() => dialogs.open({ kind: 'comparison', comparison })}>
        {words.compare.rename}
      </MenuItem>
      <MenuItem icon={Tag} onAction={() => dialogs.open({ kind: 'comparisonTags', comparisonId: comparison.id })}>
        {words.compare.tag}
      </MenuItem>
      <MenuSeparator />
      <MenuItem icon={Trash2} isDanger onAction={() => void remove()}>
        {words.compare.delete}
      </MenuItem>
    </>
  )
}
