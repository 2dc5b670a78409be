import {
  Archive,
  CalendarDays,
  CircleAlert,
  CircleCheck,
  Clock,
  Copy,
  Inbox,
  SearchX,
  Tag,
  Trash2,
  UserRound,
} from 'lucide-react'
import type { View } from '../../../main/contract/documents.ts'
import { words } from '../../strings/words.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useImporting } from '../import/import-context.tsx'
import { NothingFound } from '../search/nothing-found.tsx'
import { isSearching } from './desk.ts'
import { useDesk } from './desk-context.tsx'
import { useDialogs } from './dialogs.tsx'
import styles from './list-states.module.css'

/** Widths of outlines, in hundredths. */
const bones = [62, 48, 71, 55, 66, 44, 58, 51]

/** Rows that are on their way for the first time. */
export function LoadingList() {
  return (
    <div className={styles.loading} role="status">
      <span className="unseen">{words.library.loading}</span>
      {bones.map(width => (
        <div key={width} className={styles.bone} style={{ width: `${width}%` }} />
      ))}
    </div>
  )
}

/** The list could not be read. */
export function FailedList({ sentence, onRetry }: { sentence: string; onRetry: () => void }) {
  return (
    <EmptyState
      icon={CircleAlert}
      isProblem
      title={words.library.listFailed}
      actions={<Button onPress={onRetry}>{words.ui.tryAgain}</Button>}
    >
      {sentence}
    </EmptyState>
  )
}

/** Nothing is in the list: why, and what to do next. */
export function EmptyList({ unreadable }: { unreadable: number }) {
  const desk = useDesk()
  if (isSearching(desk)) return <NothingFound unreadable={unreadable} />
  return <EmptyView view={desk.view} />
}

const states: Record<View['kind'], { icon: typeof Archive; title: string; help: string }> = {
  all: { icon: Archive, title: words.library.nothingYet, help: words.library.nothingYetHelp },
  import: { icon: Archive, title: words.library.nothingYet, help: words.library.nothingYetHelp },
  parts: { icon: Archive, title: words.library.noParts, help: words.library.noPartsHelp },
  unread: { icon: Inbox, title: words.library.allRead, help: words.library.allReadHelp },
  recent: { icon: Clock, title: words.library.noneRecent, help: words.library.noneRecentHelp },
  unreadable: { icon: CircleCheck, title: words.library.allReadable, help: words.library.allReadableHelp },
  duplicates: { icon: Copy, title: words.library.noDuplicates, help: words.library.noDuplicatesHelp },
  lost: { icon: SearchX, title: words.library.noneLost, help: words.library.noneLostHelp },
  trash: { icon: Trash2, title: words.library.trashEmpty, help: words.library.trashEmptyHelp },
  event: { icon: CalendarDays, title: words.library.eventEmpty, help: words.library.eventEmptyHelp },
  tag: { icon: Tag, title: words.library.tagEmpty, help: words.library.tagEmptyHelp },
  source: { icon: UserRound, title: words.library.sourceEmpty, help: words.library.sourceEmptyHelp },
}

function EmptyView({ view }: { view: View }) {
  const importing = useImporting()
  const dialogs = useDialogs()
  const { icon, title, help } = states[view.kind]
  const actions = view.kind === 'all' && (
    <>
      <Button variant="primary" onPress={importing.chooseFiles}>
        {words.import.chooseFiles}
      </Button>
      <Button onPress={importing.chooseFolder}>{words.import.chooseFolder}</Button>
      <Button onPress={() => dialogs.open({ kind: 'paste' })}>{words.import.pasteText}</Button>
    </>
  )
  return (
    <EmptyState icon={icon} title={title} actions={actions || undefined}>
      {help}
    </EmptyState>
  )
}
