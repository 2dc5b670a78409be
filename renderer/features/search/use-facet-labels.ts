import { useMemo } from 'react'
import type { FacetName, FacetValue } from '../../../main/contract/search.ts'
import { useCall } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { formatLanguage } from '../../ui/formats.ts'
import { tagPath } from '../library/tag-tree.ts'
import { useTagsById } from '../library/use-tags-by-id.ts'

/** What a value is called. */
export type LabelOf = (name: FacetName, value: FacetValue) => string

/** What the values of facets are called. */
export function useFacetLabels(): LabelOf {
  const { data: events } = useCall('events.list', {}, { keepPrevious: true })
  const { data: sources } = useCall('sources.list', {}, { keepPrevious: true })
  const tags = useTagsById()
  return useMemo(() => {
    const eventNames = new Map(events?.map(({ id, name }) => [id, name]))
    const sourceNames = new Map(sources?.map(({ id, name }) => [id, name]))
    const nameOf = (name: FacetName, value: number | string): string | undefined => {
      if (typeof value === 'number') {
        const tag = tags.get(value)
        if (name === 'tag') return tag && tagPath(tags, tag)
        return (name === 'event' ? eventNames : sourceNames).get(value)
      }
      if (name === 'language') return formatLanguage(value)
      return name === 'type' ? words.facets.types[value] : undefined
    }
    return (name, value) => (value === null ? words.facets.none[name] : (nameOf(name, value) ?? String(value)))
  }, [events, sources, tags])
}
