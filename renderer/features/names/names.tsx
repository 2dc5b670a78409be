import { Download, RefreshCw, X } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useConnection } from '../../connection.tsx'
import { words } from '../../strings/words.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { Select } from '../../ui/select.tsx'
import { showFailure, showToast } from '../../ui/toast.tsx'
import { ListOptions } from './list-options.tsx'
import { NameGrid } from './name-grid.tsx'
import { countKinds, namesOf, type RowOrder, rowOrders, type ShownKind, shownKinds, shownRows } from './name-rows.ts'
import styles from './names.module.css'
import { type Names as NamesOnDesk, useNames } from './names-context.tsx'
import { NewList } from './new-list.tsx'
import { saveNames } from './save-names.ts'

type Props = { onOpenSearch: (query: string, spellings: boolean) => void; onClose: () => void }

/** A list of names, and for each what is found. */
export function Names({ onOpenSearch, onClose }: Props) {
  const { names } = useNames()
  return (
    <section className={styles.names} aria-label={words.names.region}>
      <header className={styles.head}>
        <h1>{names?.title ?? words.names.region}</h1>
        <IconButton icon={X} label={words.names.close} onPress={onClose} />
      </header>
      {names ? <Answers names={names} onOpenSearch={onOpenSearch} /> : <NewList />}
    </section>
  )
}

function Answers({ names, onOpenSearch }: { names: NamesOnDesk } & Pick<Props, 'onOpenSearch'>) {
  const { list, answers, isRunning, spellings } = names
  const [kind, setKind] = useState<ShownKind>('all')
  const [order, setOrder] = useState<RowOrder>('list')
  const rows = useMemo(
    () => namesOf(list).map((name, place) => ({ place, name, answer: answers[place] })),
    [list, answers],
  )
  const counts = useMemo(() => countKinds(rows), [rows])
  const shown = useMemo(() => shownRows(rows, kind, order), [rows, kind, order])
  const { leave, change } = useNames()
  return (
    <>
      <ListOptions names={names} />
      <div className={styles.bar}>
        <Select
          label={words.names.show}
          value={kind}
          onChange={setKind}
          options={shownKinds.map(value => ({ value, label: words.names.shown[value](counts[value]) }))}
        />
        <Select
          label={words.names.order}
          value={order}
          onChange={setOrder}
          options={rowOrders.map(value => ({ value, label: words.names.orders[value] }))}
        />
        <span className={styles.space} />
        <Button variant="quiet" onPress={leave}>
          {words.names.other}
        </Button>
        <Button variant="quiet" icon={RefreshCw} isDisabled={isRunning} onPress={() => change({})}>
          {words.names.again}
        </Button>
        <SaveButton names={names} />
      </div>
      <Summary names={names} found={counts.found} total={rows.length} />
      <NameGrid
        rows={shown}
        onOpen={({ answer }) => {
          if (answer && answer.query !== '') onOpenSearch(answer.query, spellings)
        }}
      />
    </>
  )
}

function Summary({ names, found, total }: { names: NamesOnDesk; found: number; total: number }) {
  const { stop } = useNames()
  const { answers, isRunning, unreadable, problem, list } = names
  const done = answers.length
  const remarks = [
    ...(problem === null ? [] : [problem]),
    ...(unreadable > 0 ? [words.names.unreadable(unreadable)] : []),
    ...list.remarks,
  ]
  return (
    <div className={styles.summary}>
      {isRunning ? (
        <>
          <span>{words.names.progress(done, total)}</span>
          <ProgressBar label={words.names.progress(done, total)} share={done / total} className={styles.progress} />
          <Button isSmall onPress={stop}>
            {words.ui.cancel}
          </Button>
        </>
      ) : (
        <span>{done < total ? words.names.stopped(done, total) : words.names.summary(found, total)}</span>
      )}
      {remarks.map(remark => (
        <span key={remark} className={styles.remark}>
          {remark}
        </span>
      ))}
    </div>
  )
}

function SaveButton({ names }: { names: NamesOnDesk }) {
  const connection = useConnection()
  const [isSaving, setSaving] = useState(false)
  async function save() {
    setSaving(true)
    try {
      const name = await saveNames(connection, names)
      if (name !== null) showToast({ text: words.names.saved(name), tone: 'done' })
    } catch (error) {
      showFailure(error)
    } finally {
      setSaving(false)
    }
  }
  return (
    <Button icon={Download} isDisabled={isSaving || names.isRunning} onPress={() => void save()}>
      {words.names.save}
    </Button>
  )
}
