import { useState } from 'react'
import type { EventOfLibrary } from '../../../main/contract/events.ts'
import { useWrite } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { isDocumentDate } from '../../ui/document-date.ts'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useDispatch } from './desk-context.tsx'

/** Makes an event, or changes one. */
export function EventDialog({ event, onClose }: { event?: EventOfLibrary; onClose: () => void }) {
  const [name, setName] = useState(event?.name ?? '')
  const [date, setDate] = useState(event?.date ?? '')
  const create = useWrite('events.create')
  const edit = useWrite('events.edit')
  const dispatch = useDispatch()
  const isDateRight = date.trim() === '' || isDocumentDate(date.trim())
  async function save() {
    const values = { name: name.trim(), date: date.trim() === '' ? null : date.trim() }
    if (event) {
      if ((await edit.run({ id: event.id, ...values })) === undefined) return
    } else {
      const made = await create.run(values)
      if (!made) return
      dispatch({ type: 'view', view: { kind: 'event', id: made.id } })
    }
    onClose()
  }
  return (
    <FormDialog
      title={event ? words.library.editEventTitle : words.library.createEvent}
      submit={event ? words.ui.save : words.ui.create}
      canSubmit={name.trim() !== '' && isDateRight && !create.isRunning && !edit.isRunning}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <TextField
        label={words.library.eventName}
        autoFocus
        isSelectedOnFocus
        value={name}
        onChange={setName}
        placeholder={words.library.eventNameHint}
      />
      <TextField
        label={words.library.eventDate}
        value={date}
        onChange={setDate}
        help={words.library.eventDateHelp}
        error={isDateRight ? undefined : words.library.badDate}
      />
    </FormDialog>
  )
}
