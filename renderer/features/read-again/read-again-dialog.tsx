import { useEffect, useRef, useState } from 'react'
import type { ReadAgain } from '../../../main/contract/imports.ts'
import { useCall } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { showToast } from '../../ui/toast.tsx'
import { type Charset, charsets } from './charsets.ts'
import { sayOutcome } from './outcome.ts'
import styles from './read-again-dialog.module.css'
import { type Help, useReadAgain } from './use-read-again.ts'

/** What is asked for before the documents are read: nothing, a password or a charset. */
export type ReadAgainBy = 'again' | 'password' | 'charset'

type Props = { documentIds: readonly number[]; by: ReadAgainBy; onClose: () => void }

/** Reads documents again with what a person gives for it; says how far it is, and of each that could not be read why. */
export function ReadAgainDialog({ documentIds, by, onClose }: Props) {
  const { run, done, cancel } = useReadAgain()
  const [unread, setUnread] = useState<ReadAgain[]>([])

  async function read(help: Help) {
    setUnread([])
    const answers = await run(documentIds, help)
    if (answers === undefined) return
    const failed = answers.filter(({ outcome }) => outcome === 'unread' || outcome === 'gone')
    // What failed is said in the dialog, which stays; a message says the rest.
    const wasStopped = answers.length > 0 && answers.length < documentIds.length
    if (answers.length > failed.length || wasStopped) showToast({ text: sayOutcome(answers, documentIds.length) })
    setUnread(failed)
    if (failed.length === 0) onClose()
  }
  useOnce(() => void (by === 'again' && read({})))

  return (
    <Dialog title={words.readAgain.titles[by](documentIds.length)} isOpen size="small" onClose={onClose}>
      {done !== null ? (
        <div className={styles.running}>
          <p role="status">{words.readAgain.progress(done + 1, documentIds.length)}</p>
          <ProgressBar
            label={words.readAgain.progressLabel}
            share={documentIds.length > 1 ? done / documentIds.length : undefined}
          />
          <Button onPress={cancel}>{words.ui.cancel}</Button>
        </div>
      ) : (
        <>
          {unread.length > 0 && <Unread answers={unread} />}
          {by === 'password' && <PasswordForm onRead={read} onClose={onClose} />}
          {by === 'charset' && <CharsetForm onRead={read} onClose={onClose} />}
          {by === 'again' && (
            <div className={styles.actions}>
              <Button onPress={onClose}>{words.ui.close}</Button>
            </div>
          )}
        </>
      )}
    </Dialog>
  )
}

/** Runs when it is first shown, and not again where development shows it twice. */
function useOnce(run: () => void) {
  const wasRun = useRef(false)
  useEffect(() => {
    if (wasRun.current) return
    wasRun.current = true
    run()
  })
}

type FormProps = { onRead: (help: Help) => void; onClose: () => void }

/** The password lives in this field alone. */
function PasswordForm({ onRead, onClose }: FormProps) {
  const [password, setPassword] = useState('')
  return (
    <form
      className={styles.form}
      onSubmit={event => {
        event.preventDefault()
        if (password !== '') onRead({ password })
      }}
    >
      <TextField
        label={words.readAgain.password}
        help={words.readAgain.passwordHelp}
        type="password"
        autoComplete="off"
        autoFocus
        maxLength={1000}
        value={password}
        onChange={setPassword}
      />
      <Actions canRead={password !== ''} onClose={onClose} />
    </form>
  )
}

function CharsetForm({ onRead, onClose }: FormProps) {
  const [charset, setCharset] = useState<Charset>('windows-1251')
  return (
    <form
      className={styles.form}
      onSubmit={event => {
        event.preventDefault()
        onRead({ charset })
      }}
    >
      <p>{words.readAgain.charsetHelp}</p>
      <Select label={words.readAgain.charset} value={charset} onChange={setCharset} options={charsets} />
      <Actions canRead onClose={onClose} />
    </form>
  )
}

function Actions({ canRead, onClose }: { canRead: boolean; onClose: () => void }) {
  return (
    <div className={styles.actions}>
      <Button onPress={onClose}>{words.ui.cancel}</Button>
      <Button variant="primary" type="submit" isDisabled={!canRead}>
        {words.readAgain.read}
      </Button>
    </div>
  )
}

/** So many reasons are shown; the documents themselves say theirs too. */
const mostShown = 20

function Unread({ answers }: { answers: readonly ReadAgain[] }) {
  const { data: rows = [] } = useCall('documents.rows', { ids: answers.slice(0, mostShown).map(({ id }) => id) })
  const titles = new Map(rows.map(({ id, title }) => [id, title]))
  return (
    <div role="alert" className={styles.unread}>
      <p>{words.readAgain.unread(answers.length)}</p>
      <ul>
        {answers.slice(0, mostShown).map(({ id, reason }) => (
          <li key={id}>
            <strong>{titles.get(id)}</strong> {reason}
          </li>
        ))}
      </ul>
      {answers.length > mostShown && <p>{words.library.more(answers.length - mostShown)}</p>}
    </div>
  )
}
