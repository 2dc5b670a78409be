import { Columns3, Plus } from 'lucide-react'
import type { SavedComparison } from '../../../main/contract/comparisons.ts'
import { useCall } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { SideList } from '../../ui/side-list.tsx'
import { TagDot } from '../../ui/tag-dot.tsx'
import { ComparisonMenu } from '../compare/comparison-menu.tsx'
import { useDispatch, useShownView } from './desk-context.tsx'
import styles from './sidebar.module.css'
import { SidebarSection } from './sidebar.tsx'
import { useTagsById } from './use-tags-by-id.ts'

type Props = { scroller: HTMLElement | null; onChoose: () => void }

/** Comparisons that were given a name; each opens as it was left. */
export function SidebarComparisons({ scroller, onChoose }: Props) {
  const { data: comparisons } = useCall('comparisons.list', {}, { keepPrevious: true })
  const { screen } = useShownView()
  const dispatch = useDispatch()
  function open(documentIds: readonly number[], comparisonId?: number) {
    dispatch({ type: 'screen', screen: { kind: 'compare', documentIds, comparisonId } })
    onChoose()
  }
  const isCurrent = (id: number) => screen.kind === 'compare' && screen.comparisonId === id
  const items = (comparisons ?? []).map(comparison => ({
    id: String(comparison.id),
    label: comparison.name,
    icon: Columns3,
    lead: <TagDots comparison={comparison} />,
    count: comparison.documents.length,
    says: words.compare.counted(comparison.name, comparison.documents.length),
    isCurrent: isCurrent(comparison.id),
  }))
  const find = (id: string) => comparisons?.find(comparison => String(comparison.id) === id)
  return (
    <SidebarSection
      title={words.compare.comparisons}
      action={<IconButton isSmall label={words.compare.newComparison} icon={Plus} onPress={() => open([])} />}
      empty={words.compare.noComparisons}
      isEmpty={comparisons?.length === 0}
    >
      <SideList
        label={words.compare.comparisons}
        items={items}
        scroller={scroller}
        onChoose={id => {
          const comparison = find(id)
          if (comparison && !isCurrent(comparison.id)) open(comparison.documents, comparison.id)
        }}
        menu={id => {
          const comparison = find(id)
          return comparison ? <ComparisonMenu comparison={comparison} /> : null
        }}
      />
    </SidebarSection>
  )
}

/** As many of its tags as have room. */
const mostDots = 3

function TagDots({ comparison }: { comparison: SavedComparison }) {
  const tags = useTagsById()
  const shown = comparison.tags.slice(0, mostDots).flatMap(id => tags.get(id) ?? [])
  if (shown.length === 0) return null
  return (
    <span className={styles.dots} title={shown.map(({ name }) => name).join(', ')}>
      {shown.map(({ id, colour }) => (
        <TagDot key={id} colour={colour} />
      ))}
    </span>
  )
}
