import type { View } from '../../../main/contract/documents.ts'
import { useCall } from '../../calls.ts'
import { words } from '../../strings/words.ts'

/** What a view is called. */
export function useViewName(view: View): string {
  const { data: events } = useCall('events.list', {}, { enabled: view.kind === 'event' })
  const { data: tags } = useCall('tags.list', {}, { enabled: view.kind === 'tag' })
  const { data: sources } = useCall('sources.list', {}, { enabled: view.kind === 'source' })
  const { data: imports } = useCall('imports.list', {}, { enabled: view.kind === 'import' })
  switch (view.kind) {
    case 'event':
      return nameOf(view, events) ?? words.library.events
    case 'tag':
      return nameOf(view, tags) ?? words.library.tags
    case 'source':
      return nameOf(view, sources) ?? words.library.sources
    case 'import':
      return imports?.find(one => one.id === view.id)?.label ?? words.import.import
    default:
      return words.library[view.kind]
  }
}

/** What a saved search looks through may have been deleted since. */
function nameOf({ kind, id }: { kind: string; id: number }, all: readonly { id: number; name: string }[] | undefined) {
  return all && (all.find(one => one.id === id)?.name ?? words.facets.deleted(kind))
}
