import * as v from 'valibot'
import { CollateError } from '../contract/failure.ts'
import type { Call } from '../contract/method.ts'
import { type AskedSearch, askedSearchSchema, type SavedSearch } from '../contract/searches.ts'
import { countFound } from '../search/count-found.ts'
import type { Reader } from './database.ts'
import type { WriteHandlers } from './thread-handlers.ts'
import type { Writing } from './writing.ts'

type SearchRow = { id: number; name: string; asked: string }

const gone = () =>
  new CollateError('not-found', 'This saved search is gone. It may have been deleted; undo brings it back.')

const inOrder = 'order by position, id'

/** All saved searches in the person's order. */
export function listSavedSearches(db: Reader): SavedSearch[] {
  const rows = db.prepare(`select id, name, asked from saved_searches ${inOrder}`).all() as SearchRow[]
  return rows.map(row => ({ ...row, asked: readAsked(row.asked) }))
}

/** How many documents a saved search finds now. Fails: not-found, cancelled. */
export function countSavedSearch(db: Reader, id: number, call: Call): Promise<{ total: number; isAbout: boolean }> {
  const asked = db.prepare('select asked from saved_searches where id = ?').pluck().get(id) as string | undefined
  if (asked === undefined) throw gone()
  return countFound(db, readAsked(asked), call)
}

/**
 * What was stored as asked. Where another version of the program understood more of it, the words stay: migrations bring along
 * whatever else must not be lost.
 */
export function readAsked(stored: string): AskedSearch {
  const parsed: unknown = JSON.parse(stored)
  const asked = v.safeParse(askedSearchSchema, parsed)
  if (asked.success) return asked.output
  const { query } = v.parse(v.object({ query: v.fallback(v.string(), '') }), parsed)
  return v.parse(askedSearchSchema, { query })
}

export function savedSearchWriting({ db, mutate }: Writing) {
  const all = db.prepare(`select id, name, asked from saved_searches ${inOrder}`)
  const last = db.prepare('select ifnull(max(position), -1) + 1 from saved_searches').pluck()
  const list = () => all.all() as SearchRow[]

  function refuseUnknown(id: number) {
    if (!list().some(search => search.id === id)) throw gone()
  }
  function refuseNamesake(name: string, except: number) {
    const isNamesake = (search: SearchRow) => search.id !== except && search.name.toLowerCase() === name.toLowerCase()
    if (!list().some(isNamesake)) return
    throw new CollateError('exists', `There is already a saved search “${name}”. Choose another name.`)
  }

  return {
    'searches.save': ({ name, asked }) =>
      mutate('searches.save', 1, changes => {
        refuseNamesake(name, 0)
        const position = last.get() as number
        return { id: changes.insert('saved_searches', { name, asked: JSON.stringify(asked), position }) }
      }),
    'searches.edit': ({ id, name, asked }) =>
      mutate('searches.edit', 1, changes => {
        refuseUnknown(id)
        if (name !== undefined) refuseNamesake(name, id)
        const patch = {
          ...(name !== undefined && { name }),
          ...(asked !== undefined && { asked: JSON.stringify(asked) }),
        }
        changes.update('saved_searches', { id }, patch)
        return null
      }),
    'searches.move': ({ id, to }) =>
      mutate('searches.move', 1, changes => {
        refuseUnknown(id)
        const ids = list().flatMap(search => (search.id === id ? [] : search.id))
        ids.splice(to, 0, id)
        for (const [position, one] of ids.entries()) changes.update('saved_searches', { id: one }, { position })
        return null
      }),
    'searches.delete': ({ id }) =>
      mutate('searches.delete', 1, changes => {
        refuseUnknown(id)
        changes.remove('saved_searches', { id })
        return null
      }),
  } satisfies Partial<WriteHandlers>
}
