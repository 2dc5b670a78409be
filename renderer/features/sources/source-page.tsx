import { GitMerge, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { Source } from '../../../main/contract/sources.ts'
import { useCall, useWrite } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { showToast } from '../../ui/toast.tsx'
import { splitAliases } from './matching.ts'
import { type Draft, SourceFields } from './source-form.tsx'
import styles from './source-page.module.css'
import { SourcePassages } from './source-passages.tsx'
import { SourcePicker, sourceIcons } from './source-picker.tsx'

type Props = {
  source: Source
  onOpenSource: (sourceId: number) => void
  onOpenDocument: (documentId: number, passageId?: number) => void
}

/** One source: who it is, by which names, and what it is quoted as saying. */
export function SourcePage({ source, onOpenSource, onOpenDocument }: Props) {
  const Icon = sourceIcons[source.kind]
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <h2>{source.name}</h2>
        <p>
          <Icon size={14} aria-hidden /> {words.sources.kinds[source.kind]} · {words.sources.passages(source.passages)}
        </p>
      </header>
      <SourceEdit key={JSON.stringify(source)} source={source} onOpenSource={onOpenSource} />
      <SourcePassages source={source} onOpenDocument={onOpenDocument} />
    </div>
  )
}

const draftOf = (source: Source): Draft => ({
  name: source.name,
  kind: source.kind,
  aliases: source.aliases.join(', '),
  note: source.note ?? '',
})

function SourceEdit({ source, onOpenSource }: Pick<Props, 'source' | 'onOpenSource'>) {
  const [draft, setDraft] = useState(() => draftOf(source))
  const [asking, setAsking] = useState<'merge' | 'delete' | null>(null)
  const edit = useWrite('sources.edit')
  const isChanged = JSON.stringify(draft) !== JSON.stringify(draftOf(source))

  function save() {
    const { kind, aliases, note } = draft
    const name = draft.name.trim()
    void edit.run({
      id: source.id,
      name,
      kind,
      aliases: splitAliases(aliases),
      note: note.trim() === '' ? null : note.trim(),
    })
  }

  return (
    <>
      <form
        className={styles.form}
        onSubmit={event => {
          event.preventDefault()
          save()
        }}
      >
        <SourceFields draft={draft} onChange={setDraft} />
        <div className={styles.actions}>
          <Button type="submit" variant="primary" isDisabled={!isChanged || draft.name.trim() === '' || edit.isRunning}>
            {words.sources.save}
          </Button>
          {isChanged && <Button onPress={() => setDraft(draftOf(source))}>{words.ui.cancel}</Button>}
          <span className={styles.space} />
          <Button variant="quiet" icon={GitMerge} onPress={() => setAsking('merge')}>
            {words.sources.merge}
          </Button>
          <Button variant="quiet" icon={Trash2} onPress={() => setAsking('delete')}>
            {words.sources.delete}
          </Button>
        </div>
      </form>
      {asking === 'merge' && <MergeDialog source={source} onClose={() => setAsking(null)} onMerged={onOpenSource} />}
      {asking === 'delete' && <DeleteDialog source={source} onClose={() => setAsking(null)} />}
    </>
  )
}

type DialogProps = { source: Source; onClose: () => void }

function MergeDialog({ source, onClose, onMerged }: DialogProps & { onMerged: (into: number) => void }) {
  const { data: all = [] } = useCall('sources.list', {})
  const merge = useWrite('sources.merge')
  async function into(id: number) {
    if ((await merge.run({ from: source.id, into: id })) === undefined) return
    const name = all.find(one => one.id === id)?.name ?? ''
    showToast({ text: words.sources.merged(source.name, name), tone: 'done' })
    onClose()
    onMerged(id)
  }
  return (
    <Dialog title={words.sources.mergeTitle(source.name)} isOpen onClose={onClose} size="small">
      <p>{words.sources.mergeHelp}</p>
      <SourcePicker except={source.id} canCreate={false} onChoose={id => void into(id)} />
    </Dialog>
  )
}

function DeleteDialog({ source, onClose }: DialogProps) {
  const remove = useWrite('sources.delete')
  async function confirm() {
    if ((await remove.run({ id: source.id })) === undefined) return
    showToast({ text: words.sources.deleted(source.name), tone: 'done' })
    onClose()
  }
  return (
    <Dialog
      title={words.sources.deleteTitle(source.name)}
      isOpen
      isAlert
      onClose={onClose}
      size="small"
      actions={
        <>
          <Button onPress={onClose}>{words.ui.cancel}</Button>
          <Button variant="danger" onPress={() => void confirm()} isDisabled={remove.isRunning}>
            {words.ui.delete}
          </Button>
        </>
      }
    >
      <p>{words.sources.deleteHelp(source.passages)}</p>
    </Dialog>
  )
}
