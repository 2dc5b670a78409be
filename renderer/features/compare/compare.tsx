import { Columns3, FileQuestionMark } from 'lucide-react'
import { useMemo } from 'react'
import { mostAccounts } from '../../../main/contract/comparisons.ts'
import { toFailure } from '../../../main/contract/failure.ts'
import { useCall } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import styles from './compare.module.css'
import { ComparisonView } from './comparison-view.tsx'

export type CompareProps = {
  documentIds: readonly number[]
  onClose: () => void
  onOpenDocument?: (documentId: number) => void
}

/** Accounts side by side: what they share, and where they differ. Fills the element around it. */
export function Compare({ documentIds, onClose, onOpenDocument }: CompareProps) {
  const documents = useMemo(() => [...new Set(documentIds)], [documentIds])
  const isPossible = documents.length >= 2 && documents.length <= mostAccounts
  const { data, error, refetch } = useCall('compare.run', { documents }, { enabled: isPossible })
  return (
    <section className={styles.compare} aria-label={words.compare.region}>
      {!isPossible ? (
        <EmptyState
          icon={Columns3}
          title={documents.length < 2 ? words.compare.tooFew : words.compare.tooMany}
          actions={<Button onPress={onClose}>{words.compare.close}</Button>}
        >
          {documents.length < 2 ? words.compare.tooFewHelp : words.compare.tooManyHelp}
        </EmptyState>
      ) : error && !data ? (
        <EmptyState
          icon={FileQuestionMark}
          title={words.compare.failed}
          isProblem
          actions={
            <>
              <Button onPress={() => void refetch()}>{words.ui.tryAgain}</Button>
              <Button onPress={onClose}>{words.compare.close}</Button>
            </>
          }
        >
          {toFailure(error).sentence}
        </EmptyState>
      ) : data ? (
        <ComparisonView key={documents.join()} comparison={data} onClose={onClose} onOpenDocument={onOpenDocument} />
      ) : (
        <EmptyState
          icon={Columns3}
          title={words.compare.running(documents.length)}
          actions={<Button onPress={onClose}>{words.compare.cancel}</Button>}
        >
          <ProgressBar label={words.compare.running(documents.length)} />
          <p className={styles.help}>{words.compare.runningHelp}</p>
        </EmptyState>
      )}
    </section>
  )
}
