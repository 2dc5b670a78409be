import { useMemo, useState } from 'react'
import { useConnection } from '../../connection.tsx'
import { askedOf } from '../search/asked.ts'
import { FilterChips } from '../search/filter-chips.tsx'
import { SearchBox } from '../search/search-box.tsx'
import { SearchSummary } from '../search/search-summary.tsx'
import { useSpellings } from '../search/use-spellings.ts'
import { isSearching } from './desk.ts'
import { useDesk } from './desk-context.tsx'
import { DocumentGrid } from './document-grid.tsx'
import styles from './documents-pane.module.css'
import { ListSummary } from './list-summary.tsx'
import { searchRows, viewRows } from './rows.ts'

/** The search box above the list of documents, or of what was found. */
export function DocumentsPane() {
  const connection = useConnection()
  const desk = useDesk()
  const searching = isSearching(desk)
  const [isNarrowing, setIsNarrowing] = useState(false)
  const { view, sort, query, any, isTyping, filters, searchSort } = desk
  const spellings = useSpellings()
  const source = useMemo(
    () =>
      query.trim() === ''
        ? viewRows(connection, view, sort)
        : searchRows(connection, { ...askedOf({ query, any, spellings, filters, view, searchSort }), query, isTyping }),
    [connection, view, sort, query, any, spellings, isTyping, filters, searchSort],
  )
  return (
    <div className={styles.pane}>
      <div className={styles.head}>
        <SearchBox />
        {(searching || isNarrowing) && <FilterChips source={source} />}
      </div>
      {searching ? (
        <SearchSummary source={source} />
      ) : (
        <ListSummary source={source} isNarrowing={isNarrowing} onNarrow={setIsNarrowing} />
      )}
      <DocumentGrid source={source} />
    </div>
  )
}
