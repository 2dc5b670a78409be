import { useMemo } from 'react'
import { useCall } from '../../calls.ts'
import { compareNames } from '../../ui/formats.ts'

/** Enough to hold every outlet of most libraries. */
const most = 1000

/** The outlets and languages that documents of the library have, by name. */
export function useSeenValues(): { outlets: string[]; languages: string[] } {
  const { data } = useCall('search.facets', { query: '', facets: ['outlet', 'language'], most }, { keepPrevious: true })
  return useMemo(() => {
    const [outlets = [], languages = []] = (data?.facets ?? []).map(({ values }) =>
      values.flatMap(({ value }) => (typeof value === 'string' ? value : [])).sort(compareNames),
    )
    return { outlets, languages }
  }, [data])
}
