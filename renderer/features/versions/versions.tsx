import { FileQuestionMark, History } from 'lucide-react'
import { useMemo } from 'react'
import { mostEditions } from '../../../main/contract/editions.ts'
import { toFailure } from '../../../main/contract/failure.ts'
import { useCall } from '../../calls.ts'
import { useShortcut } from '../../shortcuts.ts'
import { words } from '../../strings/words.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import screen from '../../ui/screen.module.css'
import { VersionsView } from './versions-view.tsx'

type Props = { documentIds: readonly number[]; onClose: () => void }

/** Editions of one article, and what changed from each to the next. Fills the element around it. */
export function Versions({ documentIds, onClose }: Props) {
  const documents = useMemo(() => [...new Set(documentIds)].slice(0, mostEditions), [documentIds])
  const { data, error, refetch } = useCall('compare.editions', { documents }, { enabled: documents.length >= 2 })
  useShortcut('Escape', onClose)
  return (
    <section className={screen.screen} aria-label={words.versions.region}>
      {data ? (
        <VersionsView key={documents.join()} history={data} onClose={onClose} />
      ) : error ? (
        <EmptyState
          icon={FileQuestionMark}
          title={words.versions.failed}
          isProblem
          actions={
            <>
              <Button onPress={() => void refetch()}>{words.ui.tryAgain}</Button>
              <Button onPress={onClose}>{words.versions.close}</Button>
            </>
          }
        >
          {toFailure(error).sentence}
        </EmptyState>
      ) : (
        <EmptyState
          icon={History}
          title={words.versions.running}
          actions={<Button onPress={onClose}>{words.compare.cancel}</Button>}
        >
          <ProgressBar label={words.versions.running} />
        </EmptyState>
      )}
    </section>
  )
}
