import { useState } from 'react'
import { useCall, useWrite } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { showToast } from '../../ui/toast.tsx'
import styles from './edit-dialog.module.css'
import { EditFieldInput } from './edit-field-input.tsx'
import { commonValues, differingFields, type EditField, editFields, type FieldValues, patchOf } from './edit-fields.ts'
import { useUndo } from './use-undo.ts'

type Props = { documentIds: readonly number[]; onClose: () => void }

/** Edits the details of one document, or the same details of many at once; only what is ticked is changed. */
export function EditDialog({ documentIds, onClose }: Props) {
  const { data: rows } = useCall('documents.rows', { ids: documentIds.slice(0, 1000) })
  return (
    <Dialog title={words.library.editTitle(documentIds.length)} isOpen onClose={onClose}>
      {rows && (
        <EditForm
          ids={[...documentIds]}
          initial={commonValues(rows)}
          differing={differingFields(rows)}
          onClose={onClose}
        />
      )}
    </Dialog>
  )
}

type FormProps = { ids: number[]; initial: FieldValues; differing: ReadonlySet<EditField>; onClose: () => void }

function EditForm({ ids, initial, differing, onClose }: FormProps) {
  const isMany = ids.length > 1
  const [values, setValues] = useState(initial)
  const [ticked, setTicked] = useState<ReadonlySet<EditField>>(new Set())
  const edit = useWrite('documents.edit')
  const createEvent = useWrite('events.create')
  const { undoAction } = useUndo()
  const { patch, problems } = patchOf(values, ticked)
  const fields = editFields.filter(field => !isMany || field !== 'title')

  function tick(field: EditField, isTicked: boolean) {
    const next = new Set(ticked)
    if (isTicked) next.add(field)
    else next.delete(field)
    setTicked(next)
  }
  function change(field: EditField, value: string) {
    setValues({ ...values, [field]: value })
    // What stays as it was is not sent: the library would take it for entered by hand.
    tick(field, isMany || value !== initial[field])
  }
  async function save() {
    if (Object.keys(problems).length > 0) return
    const eventId = await eventIdOf(values.event)
    if (eventId === undefined) return
    const whole = ticked.has('event') ? { ...patch, eventId } : patch
    if ((await edit.run({ ids, patch: whole })) === undefined) return
    showToast({ text: words.library.edited(ids.length), action: undoAction('documents.edit') })
    onClose()
  }
  /** The id of the chosen event, made first where its name is new; null for none; undefined where that failed. */
  async function eventIdOf(event: string): Promise<number | null | undefined> {
    if (event === '') return null
    if (!event.startsWith('new:')) return Number(event)
    return ticked.has('event') ? (await createEvent.run({ name: event.slice(4) }))?.id : null
  }
  return (
    <form
      className={styles.form}
      onSubmit={event => {
        event.preventDefault()
        void save()
      }}
    >
      {isMany && <p className={styles.help}>{words.library.editHelp}</p>}
      {fields.map(field => (
        <div key={field} className={styles.row}>
          {isMany && (
            <Checkbox
              aria-label={words.library.changeField(words.library.field[field])}
              isSelected={ticked.has(field)}
              onChange={isTicked => tick(field, isTicked)}
            />
          )}
          <EditFieldInput
            field={field}
            value={values[field]}
            onChange={value => change(field, value)}
            problem={problems[field]}
            isMixed={differing.has(field) && !ticked.has(field)}
          />
        </div>
      ))}
      <div className={styles.actions}>
        <Button onPress={onClose}>{words.ui.cancel}</Button>
        <Button
          variant="primary"
          type="submit"
          isDisabled={ticked.size === 0 || Object.keys(problems).length > 0 || edit.isRunning}
        >
          {isMany ? words.library.change : words.ui.save}
        </Button>
      </div>
    </form>
  )
}
