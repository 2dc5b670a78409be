import type { QueryRemark } from '../../../main/contract/search.ts'
import { useCall } from '../../calls.ts'
import { useDesk } from '../library/desk-context.tsx'
import { askedOf } from './asked.ts'
import { useSpellings } from './use-spellings.ts'
import { useStill } from './use-still.ts'

/** A query that stands so long, ms, is not being typed any more: what is unfinished at its end is then remarked on too. */
const stillFor = 1500

/** What to say of the query, of which the search that is shown said `found`: nothing of an end that is still being typed. */
export function useRemark(found: QueryRemark | null | undefined): QueryRemark | null {
  const desk = useDesk()
  const spellings = useSpellings()
  const { query, isTyping } = desk
  const isLeft = useStill(query, stillFor) && isTyping && found === null
  const asked = { ...askedOf({ ...desk, spellings }), query, isTyping: false, offset: 0, limit: 1 }
  const { data } = useCall('search.run', asked, { enabled: isLeft })
  return found ?? (isLeft ? (data?.remark ?? null) : null)
}
