import { useMemo } from 'react'
import type { Tag } from '../../../main/contract/tags.ts'
import { useCall } from '../../calls.ts'

/** All tags by their id. */
export function useTagsById(): ReadonlyMap<number, Tag> {
  const { data } = useCall('tags.list', {}, { keepPrevious: true })
  return useMemo(() => new Map((data ?? []).map(tag => [tag.id, tag])), [data])
}
