import { useEffect } from 'react'
import type { AskedSearch } from '../../../main/contract/searches.ts'
import { useCall } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { announce } from '../../ui/announce.ts'
import { Button } from '../../ui/button.tsx'
import { useDispatch } from '../library/desk-context.tsx'
import { focusSearch } from './search-box.tsx'
import { useStill } from './use-still.ts'

/** So long the query must stand still, ms, before the library's words are gone through for it. */
const stillFor = 250

/** The query that may be meant by one that found nothing, a click away; nothing where there is none. */
export function DidYouMean({ asked }: { asked: AskedSearch }) {
  const dispatch = useDispatch()
  const isStill = useStill(JSON.stringify(asked), stillFor)
  const { data } = useCall('suggestions.instead', asked, { enabled: isStill })
  const meant = data?.meant
  const offered = meant ? words.search.didYouMean(meant.query, meant.total, meant.isAbout) : undefined
  useEffect(() => {
    if (offered) announce(offered)
  }, [offered])
  if (!meant) return null
  return (
    <Button
      variant="primary"
      onPress={() => {
        dispatch({ type: 'query', query: meant.query, isTyping: false })
        focusSearch()
      }}
    >
      {offered}
    </Button>
  )
}
