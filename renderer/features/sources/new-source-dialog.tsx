import { useState } from 'react'
import { useWrite } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { splitAliases } from './matching.ts'
import { type Draft, SourceFields } from './source-form.tsx'

type Props = { name: string; onClose: (made?: number) => void }

/** Makes a source without a passage of it at hand. */
export function NewSourceDialog({ name, onClose }: Props) {
  const [draft, setDraft] = useState<Draft>({ name, kind: 'person', aliases: '', note: '' })
  const create = useWrite('sources.create')
  async function save() {
    const { kind, aliases, note } = draft
    const made = await create.run({
      name: draft.name.trim(),
      kind,
      aliases: splitAliases(aliases),
      note: note.trim() === '' ? null : note.trim(),
    })
    if (made) onClose(made.id)
  }
  return (
    <Dialog
      title={words.sources.newSource}
      isOpen
      onClose={() => onClose()}
      actions={
        <>
          <Button onPress={() => onClose()}>{words.ui.cancel}</Button>
          <Button
            variant="primary"
            isDisabled={draft.name.trim() === '' || create.isRunning}
            onPress={() => void save()}
          >
            {words.ui.create}
          </Button>
        </>
      }
    >
      <SourceFields draft={draft} onChange={setDraft} hasFocus />
    </Dialog>
  )
}
