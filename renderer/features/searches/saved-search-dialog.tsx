import { useState } from 'react'
import type { AskedSearch, SavedSearch } from '../../../main/contract/searches.ts'
import { useCall, useWrite } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useDispatch } from '../library/desk-context.tsx'
import { useUndo } from '../library/use-undo.ts'

type Props = {
  /** One to rename. */
  search?: SavedSearch
  /** One to keep. */
  asked?: AskedSearch
  onClose: () => void
}

/** A name can be longer; a proposed one need not be, in UTF-16 code units. */
const longestProposed = 80

/** Keeps a search under a name, or gives it another. */
export function SavedSearchDialog({ search, asked, onClose }: Props) {
  const [name, setName] = useState(search?.name ?? asked?.query.slice(0, longestProposed) ?? '')
  const save = useWrite('searches.save')
  const edit = useWrite('searches.edit')
  const dispatch = useDispatch()
  const { undoAction } = useUndo()
  const { data: all } = useCall('searches.list', {})
  const isTaken = all?.some(one => one.id !== search?.id && one.name.toLowerCase() === name.trim().toLowerCase())
  async function submit() {
    const called = name.trim()
    if (search) {
      if ((await edit.run({ id: search.id, name: called })) === undefined) return
    } else if (asked) {
      const made = await save.run({ name: called, asked })
      if (!made) return
      dispatch({ type: 'search', asked, savedId: made.id })
      showToast({ text: words.searches.wasSaved(called), action: undoAction('searches.save') })
    }
    onClose()
  }
  return (
    <FormDialog
      title={search ? words.searches.renameTitle : words.searches.saveTitle}
      submit={search ? words.ui.rename : words.ui.save}
      canSubmit={name.trim() !== '' && isTaken !== true && !save.isRunning && !edit.isRunning}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <TextField
        label={words.searches.name}
        autoFocus
        isSelectedOnFocus
        value={name}
        onChange={setName}
        error={isTaken ? words.searches.isTaken : undefined}
      />
      {asked && <p>{words.searches.whatIsSaved}</p>}
    </FormDialog>
  )
}
