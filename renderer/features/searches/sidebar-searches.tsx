import { Bookmark, ListChecks, Plus } from 'lucide-react'
import { useCall } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { SideList } from '../../ui/side-list.tsx'
import { useDispatch, useShownView } from '../library/desk-context.tsx'
import { SidebarSection } from '../library/sidebar.tsx'
import { SavedSearchMenu } from './saved-search-menu.tsx'
import { useSaveSearch } from './use-save-search.ts'
import { useSearchCounts } from './use-search-counts.ts'

type Props = { scroller: HTMLElement | null; onChoose: () => void }

/** Searches that were given a name, with what they find now. */
export function SidebarSearches({ scroller, onChoose }: Props) {
  const { data: saved } = useCall('searches.list', {}, { keepPrevious: true })
  const counts = useSearchCounts(saved)
  const { savedId, screen } = useShownView()
  const dispatch = useDispatch()
  const find = (id: string) => saved?.find(search => String(search.id) === id)
  const items = (saved ?? []).map(({ id, name }) => {
    const count = counts.get(id)
    return {
      id: String(id),
      label: name,
      icon: Bookmark,
      count: count?.total,
      isLeast: count?.isAbout === true,
      isCurrent: screen.kind === 'documents' && savedId === id,
      ...(count ? { says: words.searches.counted(name, count.total, count.isAbout) } : { says: name }),
    }
  })
  return (
    <SidebarSection
      title={words.searches.saved}
      action={
        <span>
          <NamesButton onChoose={onChoose} />
          <SaveButton />
        </span>
      }
      empty={words.searches.none}
      isEmpty={saved?.length === 0}
    >
      <SideList
        label={words.searches.saved}
        items={items}
        scroller={scroller}
        onChoose={id => {
          const search = find(id)
          if (!search) return
          dispatch({ type: 'search', asked: search.asked, savedId: search.id })
          onChoose()
        }}
        menu={id => {
          const search = find(id)
          return search ? <SavedSearchMenu search={search} all={saved ?? []} /> : null
        }}
      />
    </SidebarSection>
  )
}

/** By itself, because what it saves changes with every letter. */
function SaveButton() {
  const save = useSaveSearch()
  return <IconButton isSmall label={words.searches.save} icon={Plus} onPress={save} />
}

/** To the list of names, a search of many searches. */
function NamesButton({ onChoose }: Pick<Props, 'onChoose'>) {
  const dispatch = useDispatch()
  return (
    <IconButton
      isSmall
      label={words.names.open}
      icon={ListChecks}
      onPress={() => {
        dispatch({ type: 'screen', screen: { kind: 'names' } })
        onChoose()
      }}
    />
  )
}
