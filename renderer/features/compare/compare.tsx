import { FileQuestionMark } from 'lucide-react'
import { words } from '../../strings/words.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import styles from './compare.module.css'
import { CompareBar } from './compare-bar.tsx'
import { ComparisonView } from './comparison-view.tsx'
import { Notices } from './notices.tsx'
import { TooFew } from './too-few.tsx'
import { type AccountSet, useAccountSet } from './use-account-set.ts'
import { useComparable } from './use-comparable.ts'
import { useParts } from './use-parts.ts'

export type CompareProps = Parameters<typeof useAccountSet>[0] & {
  onClose: () => void
  onOpenDocument: (documentId: number) => void
}

/** Accounts side by side: what they share, and where they differ. Fills the element around it. */
export function Compare({ onClose, onOpenDocument, ...chosen }: CompareProps) {
  const set = useAccountSet(chosen)
  return (
    <section className={styles.compare} aria-label={words.compare.region}>
      {set.isReady && <Compared set={set} onClose={onClose} onOpenDocument={onOpenDocument} />}
    </section>
  )
}

type Props = { set: AccountSet } & Pick<CompareProps, 'onClose' | 'onOpenDocument'>

function Compared({ set, onClose, onOpenDocument }: Props) {
  const { isKnown, comparable, leftOut } = useComparable(set.ids)
  const { parts, failure, isRunning, isStopped, start, stop } = useParts(comparable)
  const notices = (
    <Notices
      set={set}
      leftOut={leftOut}
      count={comparable.length}
      isRunning={isRunning && parts !== undefined}
      isStopped={isStopped && parts !== undefined}
      onStart={start}
      onStop={stop}
    />
  )
  if (parts && comparable.length > 1)
    return (
      <ComparisonView
        parts={parts}
        isComplete={!isRunning}
        set={set}
        notices={notices}
        onClose={onClose}
        onOpenDocument={onOpenDocument}
      />
    )
  return (
    <>
      <CompareBar set={set} onClose={onClose} />
      {notices}
      {isKnown && comparable.length < 2 ? (
        <TooFew set={set} comparable={comparable} />
      ) : failure !== null ? (
        <EmptyState
          icon={FileQuestionMark}
          title={words.compare.failed}
          isProblem
          actions={
            <>
              <Button onPress={start}>{words.ui.tryAgain}</Button>
              <Button onPress={onClose}>{words.compare.close}</Button>
            </>
          }
        >
          {failure}
        </EmptyState>
      ) : (
        <ProgressBar label={words.compare.opening} className={styles.opening} />
      )}
    </>
  )
}
