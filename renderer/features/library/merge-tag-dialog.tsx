import { useState } from 'react'
import type { Tag } from '../../../main/contract/tags.ts'
import { useWrite } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { ComboField } from '../../ui/combo-field.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { showToast } from '../../ui/toast.tsx'
import { tagPath } from './tag-tree.ts'
import { useTagsById } from './use-tags-by-id.ts'
import { useUndo } from './use-undo.ts'

/** Makes one tag part of another. */
export function MergeTagDialog({ tag, onClose }: { tag: Tag; onClose: () => void }) {
  const tags = useTagsById()
  const [into, setInto] = useState('')
  const { run, isRunning } = useWrite('tags.merge')
  const { undoAction } = useUndo()
  const others = [...tags.values()].filter(other => other.id !== tag.id)
  async function merge() {
    const target = tags.get(Number(into))
    if (!target || (await run({ from: tag.id, into: target.id })) === undefined) return
    showToast({ text: words.library.merged(tag.name, target.name), action: undoAction('tags.merge') })
    onClose()
  }
  return (
    <FormDialog
      title={words.library.mergeTitle(tag.name)}
      submit={words.library.merge}
      canSubmit={into !== '' && !isRunning}
      onSubmit={() => void merge()}
      onClose={onClose}
    >
      <p>{words.library.mergeHelp}</p>
      <ComboField
        label={words.library.mergeInto}
        value={into}
        options={others.map(other => ({ value: String(other.id), label: tagPath(tags, other) }))}
        onValue={setInto}
        onNew={() => setInto('')}
      />
    </FormDialog>
  )
}
