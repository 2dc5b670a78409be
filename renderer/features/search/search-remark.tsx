import { useEffect } from 'react'
import type { QueryRemark } from '../../../main/contract/search.ts'
import { words } from '../../strings/words.ts'
import { announce } from '../../ui/announce.ts'
import { Button } from '../../ui/button.tsx'
import { useDesk, useDispatch } from '../library/desk-context.tsx'
import { focusSearch } from './search-box.tsx'
import styles from './search-remark.module.css'

/** What of the query was not understood, where it stands, and what may be meant, a click away. */
export function SearchRemark({ remark: { sentence, start, end, suggestion } }: { remark: QueryRemark }) {
  const { query } = useDesk()
  const dispatch = useDispatch()
  useEffect(() => announce(sentence), [sentence])
  return (
    <div className={styles.remark}>
      <p className={styles.sentence}>
        <bdi className={styles.query}>
          {query.slice(0, start)}
          <mark className={styles.part}>{query.slice(start, end)}</mark>
          {query.slice(end)}
        </bdi>
        {sentence}
      </p>
      {suggestion !== null && (
        <Button
          isSmall
          className={styles.try}
          onPress={() => {
            dispatch({ type: 'query', query: suggestion, isTyping: false })
            focusSearch()
          }}
        >
          {words.search.tryInstead(suggestion)}
        </Button>
      )}
    </div>
  )
}
