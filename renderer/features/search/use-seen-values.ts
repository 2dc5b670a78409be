import { useMemo } from 'react'
import { useCall } from '../../calls.ts'
import { compareNames } from '../../ui/formats.ts'

/** Enough to have met every outlet of most libraries; the outlet's own page of filters comes with facets. */
const sampled = 1000

/** The outlets and languages that documents of the library have, by name. */
export function useSeenValues(): { outlets: string[]; languages: string[] } {
  const { data } = useCall(
    'documents.list',
    { view: { kind: 'all' }, sort: { by: 'imported', descending: true }, offset: 0, limit: sampled },
    { keepPrevious: true },
  )
  return useMemo(() => {
    const rows = data?.rows ?? []
    const outlets = new Set(rows.flatMap(row => row.outlet ?? []))
    const languages = new Set(rows.flatMap(row => row.language ?? []))
    return { outlets: [...outlets].sort(compareNames), languages: [...languages].sort(compareNames) }
  }, [data])
}
