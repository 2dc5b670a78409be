import { useQuery } from '@tanstack/react-query'
import { ChevronDown } from 'lucide-react'
import { memo, useEffect } from 'react'
import { Button as RacButton } from 'react-aria-components'
import { useCall } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { announce } from '../../ui/announce.ts'
import { Button } from '../../ui/button.tsx'
import { MenuButton, MenuItem } from '../../ui/menu.tsx'
import { LedgerOfList } from '../ledgers/library/ledger-of-list.tsx'
import type { SearchSort } from '../library/desk.ts'
import { useDispatch, useSteadyDesk } from '../library/desk-context.tsx'
import type { RowSource } from '../library/rows.ts'
import { SelectionBar } from '../library/selection-bar.tsx'
import { SaveSearchButton } from '../searches/save-search-button.tsx'
import { AlsoSearched } from './also-searched.tsx'
import { SearchRemark } from './search-remark.tsx'
import styles from './search-summary.module.css'
import { useRemark } from './use-remark.ts'

const sorts: readonly SearchSort[] = ['relevance', 'date', 'title', 'outlet', 'imported']

/** How much was found of how much, what could not be searched, and the order of the results. */
export function SearchSummary({ source }: { source: RowSource }) {
  const { view, sort, selection } = useSteadyDesk()
  const { data: found } = useQuery({ ...source.page(0), placeholderData: previous => previous })
  const { data: list } = useCall('documents.list', { view, sort, offset: 0, limit: 1 }, { keepPrevious: true })
  const remark = useRemark(found?.remark)
  const total = found?.total
  useEffect(() => {
    if (total !== undefined) announce(words.search.announce(total))
  }, [total])
  if (selection.ids.size > 1) return <SelectionBar />
  const counted = found && words.search.found(found.total, list?.total ?? found.total, found.isAbout)
  return (
    <>
      <div className={styles.summary}>
        <h1 className="unseen">{words.search.results}</h1>
        <span className={styles.found}>
          {counted ? (
            <>
              <strong>{counted.count}</strong> {counted.rest}
            </>
          ) : (
            words.search.searching
          )}
        </span>
        <span className={styles.end}>
          <LedgerOfList />
          <SaveSearchButton />
          {found && found.unreadable > 0 && <Unreadable count={found.unreadable} />}
          <Sorting />
        </span>
      </div>
      {remark && <SearchRemark remark={remark} />}
      {found && <AlsoSearched searched={found.alsoSearched} />}
    </>
  )
}

/** Opens the list of what could not be searched. */
const Unreadable = memo(({ count }: { count: number }) => {
  const dispatch = useDispatch()
  return (
    <Button
      isSmall
      variant="quiet"
      className={styles.unreadable}
      aria-description={words.search.unreadableMeaning}
      onPress={() => dispatch({ type: 'view', view: { kind: 'unreadable' } })}
    >
      {words.search.unreadable(count)}
    </Button>
  )
})

/** The order of the results. */
const Sorting = memo(() => {
  const { searchSort } = useSteadyDesk()
  const dispatch = useDispatch()
  return (
    <MenuButton
      label={words.search.sort}
      button={
        <RacButton className={styles.sort ?? ''} aria-label={`${words.search.sort}: ${words.search.sorts[searchSort]}`}>
          {words.search.sorts[searchSort]}
          <ChevronDown size={12} aria-hidden />
        </RacButton>
      }
    >
      {sorts.map(one => (
        <MenuItem key={one} isChosen={one === searchSort} onAction={() => dispatch({ type: 'searchSort', sort: one })}>
          {words.search.sorts[one]}
        </MenuItem>
      ))}
    </MenuButton>
  )
})
