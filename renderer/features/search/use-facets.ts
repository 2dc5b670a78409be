import { useQuery } from '@tanstack/react-query'
import type { Facet, FacetName } from '../../../main/contract/search.ts'
import { type Params, useCall } from '../../calls.ts'
import { useDesk } from '../library/desk-context.tsx'
import type { RowSource } from '../library/rows.ts'
import { useSpellings } from './use-spellings.ts'
import { useStill } from './use-still.ts'

/** So many values of each facet come with every search; the others are asked for. */
const mostAtFirst = 30
/** And then so many. */
const mostOfOne = 5000

function useAsked(): Params<'search.facets'> {
  const { query, any, isTyping, filters, view } = useDesk()
  const spellings = useSpellings()
  return { query, any, isTyping, spellings, filters: { ...filters, view } }
}

/** Letters that come faster than this, ms, are counted together: the list has both readers of the library for itself until then. */
const pause = 200

/** The counts beside the list that is shown. They are asked for once the list is there and nobody types. */
export function useFacets(source: RowSource) {
  const asked = useAsked()
  const isStill = useStill(asked.query, pause)
  const { isSuccess } = useQuery(source.page(0))
  const { data } = useCall(
    'search.facets',
    { ...asked, most: mostAtFirst },
    {
      enabled: isSuccess && (isStill || !asked.isTyping),
      keepPrevious: true,
    },
  )
  return data
}

/** All values of one facet, once they are wanted. */
export function useAllValues(name: FacetName, isWanted: boolean): Facet | undefined {
  const params = { ...useAsked(), facets: [name], most: mostOfOne }
  const { data } = useCall('search.facets', params, { enabled: isWanted, keepPrevious: true })
  return isWanted ? data?.facets[0] : undefined
}
