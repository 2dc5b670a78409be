import { useState } from 'react'
import type { Tag } from '../../../main/contract/tags.ts'
import { useWrite } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { TextField } from '../../ui/text-field.tsx'

/** Makes a tag (inside another one, where given), or renames one. */
export function TagNameDialog({ tag, parent, onClose }: { tag?: Tag; parent?: Tag; onClose: () => void }) {
  const [name, setName] = useState(tag?.name ?? '')
  const create = useWrite('tags.create')
  const edit = useWrite('tags.edit')
  async function save() {
    const done = tag
      ? await edit.run({ id: tag.id, name: name.trim() })
      : await create.run({ name: name.trim(), ...(parent ? { parentId: parent.id, colour: parent.colour } : {}) })
    if (done !== undefined) onClose()
  }
  const title = parent ? words.library.createTagIn(parent.name) : words.library.createTag
  return (
    <FormDialog
      title={tag ? words.library.renameTag : title}
      submit={tag ? words.ui.rename : words.ui.create}
      canSubmit={name.trim() !== '' && !create.isRunning && !edit.isRunning}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <TextField label={words.library.tagName} autoFocus isSelectedOnFocus value={name} onChange={setName} />
    </FormDialog>
  )
}
