import { Archive, CircleAlert, Clock, Copy, FileDiff, Inbox, SearchX, Table2, Trash2 } from 'lucide-react'
import { memo, type ReactNode, useState } from 'react'
import type { View } from '../../../main/contract/documents.ts'
import { useCall } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { type SideItem, SideList } from '../../ui/side-list.tsx'
import { isSameScope, scopeOfView } from '../ledgers/library/ledger-scope.ts'
import { useOpenLedger } from '../ledgers/library/use-open-ledger.ts'
import { SidebarSearches } from '../searches/sidebar-searches.tsx'
import { isSameView } from './desk.ts'
import { useDispatch, useShownView } from './desk-context.tsx'
import styles from './sidebar.module.css'
import { SidebarComparisons } from './sidebar-comparisons.tsx'
import { SidebarEvents } from './sidebar-events.tsx'
import { SidebarSources } from './sidebar-sources.tsx'
import { SidebarTags } from './sidebar-tags.tsx'

type PlainView = 'all' | 'unread' | 'recent' | 'unreadable' | 'duplicates' | 'lost' | 'trash'

const views: { kind: PlainView; icon: typeof Archive }[] = [
  { kind: 'all', icon: Archive },
  { kind: 'unread', icon: Inbox },
  { kind: 'recent', icon: Clock },
  { kind: 'unreadable', icon: CircleAlert },
  { kind: 'duplicates', icon: Copy },
  { kind: 'lost', icon: SearchX },
  { kind: 'trash', icon: Trash2 },
]

/** Views, events, tags and sources, each of which shows its documents in the list; saved searches, and the kept comparisons. */
export const Sidebar = memo(({ onChoose }: { onChoose: () => void }) => {
  const [scroller, setScroller] = useState<HTMLElement | null>(null)
  const chooseView = useChooseView(onChoose)
  const { isCurrent } = chooseView
  const { data: counts } = useCall('documents.counts', {}, { keepPrevious: true })
  const isShown = ({ kind }: { kind: PlainView }) => kind !== 'lost' || isCurrent({ kind }) || (counts?.lost ?? 0) > 0
  const near = useNear(onChoose)
  const ledger = useLedger(onChoose)
  const items: SideItem[] = views.filter(isShown).map(({ kind, icon }) => ({
    id: kind,
    label: words.library[kind],
    icon,
    count: counts?.[kind],
    isCurrent: isCurrent({ kind }),
  }))
  if (near.isShown) items.splice(items.findIndex(({ id }) => id === 'duplicates') + 1, 0, near.item)
  items.splice(
    items.findIndex(({ id }) => id === 'trash'),
    0,
    ledger.item,
  )
  return (
    <nav ref={setScroller} aria-label={words.library.sidebar} className={styles.sidebar}>
      <SideList
        label={words.library.views}
        items={items}
        scroller={scroller}
        onChoose={id => {
          if (id === near.item.id) near.choose()
          if (id === ledger.item.id) ledger.choose()
          const view = views.find(({ kind }) => kind === id)
          if (view) chooseView.choose({ kind: view.kind })
        }}
      />
      <SidebarEvents scroller={scroller} chooseView={chooseView} />
      <SidebarTags scroller={scroller} chooseView={chooseView} />
      <SidebarSources scroller={scroller} chooseView={chooseView} />
      <SidebarSearches scroller={scroller} onChoose={onChoose} />
      <SidebarComparisons scroller={scroller} onChoose={onChoose} />
    </nav>
  )
})

/** What is nearly the same has a screen of its own, as pairs are no list of documents; it is offered where there is any. */
function useNear(onChoose: () => void) {
  const { screen } = useShownView()
  const dispatch = useDispatch()
  const { data } = useCall('duplicates.near', { offset: 0, limit: 1 }, { keepPrevious: true })
  const count = data?.total ?? 0
  const isLeast = data?.isAll === false
  const item: SideItem = {
    id: 'near',
    label: words.duplicates.name,
    icon: FileDiff,
    count,
    isLeast,
    says: words.duplicates.counted(count, isLeast),
    isCurrent: screen.kind === 'near',
  }
  const choose = () => {
    dispatch({ type: 'screen', screen: { kind: 'near' } })
    onChoose()
  }
  return { item, choose, isShown: count > 0 || item.isCurrent }
}

/** What all documents say, as figures and as quotations: a screen of its own. */
function useLedger(onChoose: () => void) {
  const { screen } = useShownView()
  const open = useOpenLedger()
  const item: SideItem = {
    id: 'ledger',
    label: words.ledgers.library.open,
    icon: Table2,
    isCurrent: screen.kind === 'ledger' && isSameScope(screen.scope, scopeOfView({ kind: 'all' })),
  }
  function choose() {
    open({ kind: 'all' })
    onChoose()
  }
  return { item, choose }
}

export type ChooseView = { choose: (view: View) => void; isCurrent: (view: View) => boolean }

function useChooseView(onChoose: () => void): ChooseView {
  const shown = useShownView()
  const dispatch = useDispatch()
  return {
    choose(view) {
      dispatch({ type: 'view', view })
      onChoose()
    },
    isCurrent: view => shown.screen.kind === 'documents' && shown.savedId === undefined && isSameView(shown.view, view),
  }
}

type SectionProps = { title: ReactNode; action: ReactNode; empty: string; isEmpty: boolean; children: ReactNode }

/** A headed part of the sidebar; empty ones say what they are for. */
export function SidebarSection({ title, action, empty, isEmpty, children }: SectionProps) {
  return (
    <section className={styles.section}>
      <header className={styles.heading}>
        <h2>{title}</h2>
        {action}
      </header>
      {isEmpty ? <p className={styles.empty}>{empty}</p> : children}
    </section>
  )
}
