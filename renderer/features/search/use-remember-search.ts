import { useCallback, useEffect, useRef } from 'react'
import type { AskedSearch } from '../../../main/contract/searches.ts'
import { useConnection } from '../../connection.tsx'
import { isSearching } from '../library/desk.ts'
import { useDesk } from '../library/desk-context.tsx'
import { askedOf } from './asked.ts'
import { useStill } from './use-still.ts'

/** A search that stands so long, ms, was meant, and is not a word on the way to another. */
const meantAfter = 4000

/**
 * Has the library remember a search once it was acted on: a result opened, or the answer looked at for a while. Answers the function
 * that remembers one at once.
 */
export function useRememberSearch(): (asked: AskedSearch) => void {
  const { library } = useConnection()
  const desk = useDesk()
  const last = useRef('')
  const remember = useCallback(
    (asked: AskedSearch) => {
      const written = JSON.stringify(asked)
      if (asked.query === '' || written === last.current) return
      last.current = written
      // Whoever searches has nothing to do with whether it could be noted.
      void library.call('searches.remember', { asked }).catch(() => {})
    },
    [library],
  )
  const asked = isSearching(desk) ? JSON.stringify(askedOf(desk)) : ''
  const latest = useRef(asked)
  latest.current = asked
  const isStill = useStill(asked, meantAfter)
  useEffect(() => {
    if (isStill && asked !== '') remember(JSON.parse(asked) as AskedSearch)
  }, [isStill, asked, remember])
  useEffect(() => {
    if (desk.openId !== undefined && latest.current !== '') remember(JSON.parse(latest.current) as AskedSearch)
  }, [desk.openId, remember])
  return remember
}
