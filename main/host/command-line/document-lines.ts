import type { DocumentRow } from '../../contract/documents.ts'
import type { EventOfLibrary } from '../../contract/events.ts'
import type { Tag } from '../../contract/tags.ts'
import { tagPath } from './tag-paths.ts'
import type { LibraryClient } from './with-library.ts'

/** What turns the ids in a document into names. */
export type Names = { events: EventOfLibrary[]; tags: Tag[] }

export async function readNames(client: LibraryClient): Promise<Names> {
  const [events, tags] = await Promise.all([client.call('events.list', {}), client.call('tags.list', {})])
  return { events, tags }
}

/** A document's row as the command line answers it: names instead of ids. */
export function namedRow(row: DocumentRow, names: Names) {
  const {
    id,
    title,
    outlet,
    byline,
    date,
    language,
    format,
    words,
    importedAt,
    isRead,
    isTrashed,
    unreadable,
    passages,
  } = row
  return {
    id,
    title,
    outlet,
    byline,
    date,
    language,
    event: names.events.find(event => event.id === row.eventId)?.name ?? null,
    tags: row.tagIds.map(tag => tagPath(names.tags, tag)),
    format,
    words,
    passages,
    importedAt: new Date(importedAt).toISOString(),
    isRead,
    isTrashed,
    unreadable,
  }
}

/** "Outlet · 1999-01-10", of what is known. */
export const outletAndDate = ({ outlet, date }: { outlet: string | null; date: string | null }) =>
  [outlet, date].filter(known => known !== null).join(' · ')

/** "1 document", "3 documents". */
export const count = (number: number, one: string, many = `${one}s`) =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`
