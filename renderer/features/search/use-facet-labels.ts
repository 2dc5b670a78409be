import { useMemo } from 'react'
import type { FacetName, FacetValue } from '../../../main/contract/search.ts'
import { useCall } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { formatLanguage } from '../../ui/formats.ts'
import { tagPath } from '../library/tag-tree.ts'
import { useTagsById } from '../library/use-tags-by-id.ts'

/** What a value is called. */
export type LabelOf = (name: FacetName, value: FacetValue) => string

type Names = ReadonlyMap<number, string>

/** What the values of facets are called. One that a saved search asks for may have been deleted since. */
export function useFacetLabels(): LabelOf {
  const { data: events } = useCall('events.list', {}, { keepPrevious: true })
  const { data: sources } = useCall('sources.list', {}, { keepPrevious: true })
  const { isSuccess: hasTags } = useCall('tags.list', {}, { keepPrevious: true })
  const tags = useTagsById()
  return useMemo(() => {
    const names: Partial<Record<FacetName, Names>> = {
      ...(events ? { event: new Map(events.map(({ id, name }) => [id, name])) } : {}),
      ...(sources ? { source: new Map(sources.map(({ id, name }) => [id, name])) } : {}),
      ...(hasTags ? { tag: new Map([...tags.values()].map(tag => [tag.id, tagPath(tags, tag)])) } : {}),
    }
    return (name, value) => labelOf(name, value, names[name])
  }, [events, sources, tags, hasTags])
}

/** What a value is called; `names` are those of its facet, and not there while they are on their way. */
export function labelOf(name: FacetName, value: FacetValue, names: Names | undefined): string {
  if (value === null) return words.facets.none[name]
  if (typeof value === 'number') return names ? (names.get(value) ?? words.facets.deleted(name)) : '…'
  if (name === 'language') return formatLanguage(value)
  return (name === 'type' ? words.facets.types[value] : undefined) ?? value
}
