import { randomInt } from 'node:crypto'
import { type LinkedEdition, mostEditions } from '../contract/editions.ts'
import { CollateError } from '../contract/failure.ts'
import type { Changes } from './changes.ts'
import type { Reader, Writer } from './database.ts'
import type { WriteHandlers } from './thread-handlers.ts'
import type { Writing } from './writing.ts'

/** The editions linked with a document, itself among them, the earliest first; those in the trash are left out. None where it is alone. */
export function editionsOf(db: Reader | Writer, id: number): LinkedEdition[] {
  const linked = db
    .prepare(`
      select d.id, d.title, d.outlet, d.date, d.language from editions e join documents d on d.id = e.document_id
      where e.series = (select series from editions where document_id = ?) and (d.trashed_at is null or d.id = ?)
      order by d.id`)
    .all(id, id) as LinkedEdition[]
  return linked.length < 2 ? [] : byDate(linked)
}

/** As `compare.editions` orders them: where a date is not known, in the order in which they came. */
function byDate(editions: readonly LinkedEdition[]): LinkedEdition[] {
  if (editions.some(({ date }) => date === null)) return [...editions]
  const dateOf = ({ date }: LinkedEdition) => date ?? ''
  return editions.toSorted((a, b) => (dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : 0))
}

/** Links and unlinks documents as editions, within an action. */
export function createEditionLinker(db: Writer) {
  const exists = db.prepare('select 1 from documents where id = ?')
  const seriesOf = db.prepare('select series from editions where document_id = ?').pluck()
  const membersOf = db.prepare('select document_id from editions where series = ? order by document_id').pluck()
  const seriesOfAll = (documents: readonly number[]) => [
    ...new Set(documents.map(id => seriesOf.get(id) as number | undefined).filter(series => series !== undefined)),
  ]
  const members = (series: number) => membersOf.all(series) as number[]

  return {
    /** Fails: not-found, invalid where there would be too many. */
    link(changes: Changes, documents: readonly number[]) {
      if (documents.some(id => !exists.get(id))) {
        throw new CollateError('not-found', 'A document to link is gone. It may have been deleted for good.')
      }
      const [first, ...joined] = seriesOfAll(documents)
      // By chance, so that a series is never one that undo may bring back.
      const series = first ?? randomInt(1, 2 ** 47)
      const all = new Set([...documents, ...[series, ...joined].flatMap(members)])
      if (all.size < 2) throw new CollateError('invalid', 'An edition needs another one to be linked with.')
      if (all.size > mostEditions) {
        throw new CollateError('invalid', `No more than ${mostEditions} editions of one article can be linked.`)
      }
      for (const id of all) {
        if (seriesOf.get(id) === undefined) changes.insert('editions', { document_id: id, series })
        else changes.update('editions', { document_id: id }, { series })
      }
    },
    unlink(changes: Changes, documents: readonly number[]) {
      const touched = seriesOfAll(documents)
      for (const id of documents) changes.remove('editions', { document_id: id })
      for (const series of touched) {
        const left = members(series)
        if (left.length === 1) changes.remove('editions', { document_id: left[0] ?? 0 })
      }
    },
  }
}

export function editionWriting({ db, mutate }: Writing) {
  const linker = createEditionLinker(db)
  return {
    'editions.link': ({ documents }) =>
      mutate('editions.link', documents.length, changes => {
        linker.link(changes, documents)
        return null
      }),
    'editions.unlink': ({ documents }) =>
      mutate('editions.unlink', documents.length, changes => {
        linker.unlink(changes, documents)
        return null
      }),
  } satisfies Partial<WriteHandlers>
}
