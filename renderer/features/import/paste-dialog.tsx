import { useState } from 'react'
import { useWrite } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useDesk, useDispatch } from '../library/desk-context.tsx'
import styles from './paste-dialog.module.css'
import { isWebAddress, momentOfDay, today } from './pasted.ts'

/** A text from the clipboard becomes a document, with where and when it was found. */
export function PasteDialog({ onClose }: { onClose: () => void }) {
  const { view } = useDesk()
  const dispatch = useDispatch()
  const { run, isRunning } = useWrite('imports.paste')
  const [text, setText] = useState('')
  const [title, setTitle] = useState('')
  const [address, setAddress] = useState('')
  const [day, setDay] = useState(today())
  const [wasTried, setTried] = useState(false)
  const isAddressRight = address.trim() === '' || isWebAddress(address)

  async function add() {
    setTried(true)
    if (text.trim() === '' || !isAddressRight) return
    const added = await run({
      text,
      ...(title.trim() === '' ? {} : { title: title.trim() }),
      address: address.trim() === '' ? null : address.trim(),
      retrievedAt: momentOfDay(day),
      eventId: view.kind === 'event' ? view.id : null,
    })
    if (!added) return
    const open = () => dispatch({ type: 'open', documentId: added.documentId })
    const isNew = added.status === 'imported'
    if (isNew) open()
    showToast({
      text: isNew ? words.import.pasted : words.import.pastedDuplicate,
      ...(isNew ? {} : { action: { label: words.import.open, run: open } }),
    })
    onClose()
  }
  return (
    <Dialog
      title={words.import.pasteTitle}
      isOpen
      size="large"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words.ui.cancel}</Button>
          <Button variant="primary" isDisabled={isRunning} onPress={() => void add()}>
            {words.import.add}
          </Button>
        </>
      }
    >
      <TextField
        label={words.import.pasteLabel}
        rows={12}
        autoFocus
        value={text}
        onChange={setText}
        placeholder={words.import.pasteHint}
        error={wasTried && text.trim() === '' ? words.import.emptyPaste : undefined}
      />
      <TextField label={words.import.title} value={title} onChange={setTitle} placeholder={words.import.titleHint} />
      <div className={styles.pair}>
        <TextField
          label={words.import.address}
          value={address}
          onChange={setAddress}
          placeholder={words.import.addressHint}
          error={wasTried && !isAddressRight ? words.import.badAddress : undefined}
        />
        <TextField label={words.import.retrieved} type="date" value={day} onChange={setDay} />
      </div>
    </Dialog>
  )
}
