import { FileQuestionMark } from 'lucide-react'
import { words } from '../../strings/words.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'

type Props = { failure: string | null; onAgain: () => void }

/** What stands where a ledger is still being drawn up, or could not be. */
export function LedgerState({ failure, onAgain }: Props) {
  if (failure === null) return <ProgressBar label={words.ledgers.drawing} />
  return (
    <EmptyState
      icon={FileQuestionMark}
      title={words.ledgers.failed}
      isProblem
      actions={<Button onPress={onAgain}>{words.ui.tryAgain}</Button>}
    >
      {failure}
    </EmptyState>
  )
}
