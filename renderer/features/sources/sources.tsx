import { Plus, Users, X } from 'lucide-react'
import { useDeferredValue, useState } from 'react'
import { toFailure } from '../../../main/contract/failure.ts'
import type { Source } from '../../../main/contract/sources.ts'
import { useCall } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { NewSourceDialog } from './new-source-dialog.tsx'
import { SourceList } from './source-list.tsx'
import { SourcePage } from './source-page.tsx'
import styles from './sources.module.css'

type Props = {
  sourceId?: number | undefined
  onOpenSource: (sourceId: number) => void
  onOpenDocument: (documentId: number, passageId?: number) => void
  onClose: () => void
}

/** The register of who speaks, and the page of one source. */
export function Sources({ sourceId, onOpenSource, onOpenDocument, onClose }: Props) {
  const { data: all, error, refetch } = useCall('sources.list', {})
  const [typed, setTyped] = useState('')
  const [isCreating, setIsCreating] = useState(false)
  const source = all?.find(one => one.id === sourceId)
  const sought = useDeferredValue(typed)

  return (
    <section className={styles.sources} aria-label={words.sources.region}>
      <div className={styles.register}>
        <h1 className="unseen">{words.sources.region}</h1>
        <div className={styles.bar}>
          <TextField
            label={words.sources.search}
            hasHiddenLabel
            type="search"
            placeholder={words.sources.search}
            value={typed}
            onChange={setTyped}
            className={styles.search}
          />
          <IconButton icon={Plus} label={words.sources.newSource} onPress={() => setIsCreating(true)} />
        </div>
        {error ? (
          <EmptyState
            icon={Users}
            title={words.sources.failed}
            isProblem
            actions={<Button onPress={() => void refetch()}>{words.ui.tryAgain}</Button>}
          >
            {toFailure(error).sentence}
          </EmptyState>
        ) : !all ? (
          <ProgressBar label={words.sources.loading} />
        ) : (
          <SourceList sources={all} typed={sought} chosen={sourceId} onChoose={onOpenSource} />
        )}
      </div>
      <div className={styles.page}>
        <IconButton icon={X} label={words.sources.close} onPress={onClose} className={styles.close} />
        {source ? (
          <SourcePage key={source.id} source={source} onOpenSource={onOpenSource} onOpenDocument={onOpenDocument} />
        ) : (
          <NoSource all={all} />
        )}
      </div>
      {isCreating && (
        <NewSourceDialog
          name={typed}
          onClose={made => {
            setIsCreating(false)
            if (made !== undefined) onOpenSource(made)
          }}
        />
      )}
    </section>
  )
}

function NoSource({ all }: { all: readonly Source[] | undefined }) {
  const isEmpty = all?.length === 0
  return (
    <EmptyState icon={Users} title={isEmpty ? words.sources.none : words.sources.choose}>
      {isEmpty ? words.sources.noneHelp : words.sources.chooseHelp}
    </EmptyState>
  )
}
