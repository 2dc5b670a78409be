import { useState } from 'react'
import type { SavedComparison } from '../../../main/contract/comparisons.ts'
import { useWrite } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useUndo } from '../library/use-undo.ts'

/** A comparison that is to be kept: the name proposed for it, and what is told when it has one. */
export type Making = { name: string; documents: number[]; onMade: (id: number) => void }

type Props = { comparison?: SavedComparison; making?: Making; onClose: () => void }

/** Keeps a comparison under a name, or changes the name and the note of one. */
export function ComparisonDialog({ comparison, making, onClose }: Props) {
  const [name, setName] = useState(comparison?.name ?? making?.name ?? '')
  const [note, setNote] = useState(comparison?.note ?? '')
  const create = useWrite('comparisons.create')
  const edit = useWrite('comparisons.edit')
  const { undoAction } = useUndo()
  async function save() {
    const values = { name: name.trim(), note: note.trim() === '' ? null : note.trim() }
    if (comparison) {
      if ((await edit.run({ id: comparison.id, ...values })) === undefined) return
    } else if (making) {
      const made = await create.run({ ...values, documents: making.documents })
      if (!made) return
      making.onMade(made.id)
      showToast({ text: words.compare.saved(values.name), action: undoAction('comparisons.create') })
    }
    onClose()
  }
  return (
    <FormDialog
      title={comparison ? words.compare.renameTitle : words.compare.saveTitle}
      submit={words.ui.save}
      canSubmit={name.trim() !== '' && !create.isRunning && !edit.isRunning}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <TextField label={words.compare.nameLabel} autoFocus isSelectedOnFocus value={name} onChange={setName} />
      <TextField
        label={words.compare.noteLabel}
        placeholder={words.compare.notePlaceholder}
        rows={3}
        value={note}
        onChange={setNote}
      />
    </FormDialog>
  )
}
