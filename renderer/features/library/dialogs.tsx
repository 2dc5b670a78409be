import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'
import type { SavedComparison } from '../../../main/contract/comparisons.ts'
import type { EventOfLibrary } from '../../../main/contract/events.ts'
import type { AskedSearch, SavedSearch } from '../../../main/contract/searches.ts'
import type { Tag } from '../../../main/contract/tags.ts'
import { useReturningFocus } from '../../ui/use-returning-focus.ts'
import { ComparisonDialog, type Making } from '../compare/comparison-dialog.tsx'
import { ComparisonTagDialog } from '../compare/comparison-tag-dialog.tsx'
import { DescribeDialog } from '../describe/describe-dialog.tsx'
import { PasteDialog } from '../import/paste-dialog.tsx'
import { type ReadAgainBy, ReadAgainDialog } from '../read-again/read-again-dialog.tsx'
import { SavedSearchDialog } from '../searches/saved-search-dialog.tsx'
import { SettingsDialog } from '../settings/settings-dialog.tsx'
import { ShortcutsDialog } from '../shortcuts/shortcuts-dialog.tsx'
import { TagDialog } from '../tags/tag-dialog.tsx'
import { WatchDialog } from '../watch/watch-dialog.tsx'
import { EditDialog } from './edit-dialog.tsx'
import { EraseDialog } from './erase-dialog.tsx'
import { EventDialog } from './event-dialog.tsx'
import { MergeTagDialog } from './merge-tag-dialog.tsx'
import { TagNameDialog } from './tag-name-dialog.tsx'

/** A dialog over the window, with what it is about. */
export type OpenDialog =
  | { kind: 'settings' | 'shortcuts' | 'paste' | 'describe' | 'watch' }
  | { kind: 'tag' | 'edit' | 'erase'; documentIds: readonly number[] }
  | { kind: 'readAgain'; documentIds: readonly number[]; by: ReadAgainBy }
  | { kind: 'event'; event?: EventOfLibrary }
  | { kind: 'tagName'; tag?: Tag; parent?: Tag }
  | { kind: 'mergeTag'; tag: Tag }
  | { kind: 'comparison'; comparison?: SavedComparison; making?: Making }
  | { kind: 'comparisonTags'; comparisonId: number }
  | { kind: 'savedSearch'; search?: SavedSearch; asked?: AskedSearch }

type Dialogs = { open(dialog: OpenDialog): void }

const DialogsContext = createContext<Dialogs>({ open: () => {} })

/** Opens dialogs from anywhere below. */
export const useDialogs = (): Dialogs => useContext(DialogsContext)

/** Keeps the one dialog that is open. */
export function DialogsProvider({ children }: { children: ReactNode }) {
  const [current, setCurrent] = useState<OpenDialog>()
  const dialogs = useMemo(() => ({ open: setCurrent }), [])
  const close = () => setCurrent(undefined)
  useReturningFocus(current !== undefined)
  return (
    <DialogsContext value={dialogs}>
      {children}
      {current && <Current dialog={current} onClose={close} />}
    </DialogsContext>
  )
}

function Current({ dialog, onClose }: { dialog: OpenDialog; onClose: () => void }) {
  switch (dialog.kind) {
    case 'settings':
      return <SettingsDialog onClose={onClose} />
    case 'shortcuts':
      return <ShortcutsDialog onClose={onClose} />
    case 'paste':
      return <PasteDialog onClose={onClose} />
    case 'watch':
      return <WatchDialog onClose={onClose} />
    case 'describe':
      return <DescribeDialog onClose={onClose} />
    case 'tag':
      return <TagDialog documentIds={dialog.documentIds} onClose={onClose} />
    case 'edit':
      return <EditDialog documentIds={dialog.documentIds} onClose={onClose} />
    case 'erase':
      return <EraseDialog documentIds={dialog.documentIds} onClose={onClose} />
    case 'readAgain':
      return <ReadAgainDialog documentIds={dialog.documentIds} by={dialog.by} onClose={onClose} />
    case 'event':
      return <EventDialog {...(dialog.event ? { event: dialog.event } : {})} onClose={onClose} />
    case 'tagName':
      return (
        <TagNameDialog
          {...(dialog.tag ? { tag: dialog.tag } : {})}
          {...(dialog.parent ? { parent: dialog.parent } : {})}
          onClose={onClose}
        />
      )
    case 'mergeTag':
      return <MergeTagDialog tag={dialog.tag} onClose={onClose} />
    case 'comparison':
      return (
        <ComparisonDialog
          {...(dialog.comparison ? { comparison: dialog.comparison } : {})}
          {...(dialog.making ? { making: dialog.making } : {})}
          onClose={onClose}
        />
      )
    case 'savedSearch':
      return (
        <SavedSearchDialog
          {...(dialog.search ? { search: dialog.search } : {})}
          {...(dialog.asked ? { asked: dialog.asked } : {})}
          onClose={onClose}
        />
      )
    case 'comparisonTags':
      return <ComparisonTagDialog comparisonId={dialog.comparisonId} onClose={onClose} />
  }
}
