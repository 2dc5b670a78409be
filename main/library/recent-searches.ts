import { mostRecent, type RecentSearch } from '../contract/searches.ts'
import type { Reader } from './database.ts'
import { readAsked } from './saved-searches.ts'
import type { WriteHandlers } from './thread-handlers.ts'
import type { Writing } from './writing.ts'

/** A row of `settings`, there only where a person does not want searches to be remembered. */
const offSetting = 'forgets-searches'
/** ms. */
const longestWait = 200
const isOff = `select 1 from settings where name = '${offSetting}'`

/** The last searches, newest first, and whether they are remembered in this library. */
export function listRecentSearches(db: Reader): { isKept: boolean; searches: RecentSearch[] } {
  const rows = db.prepare('select id, asked, at from recent_searches order by at desc, id desc').all() as {
    id: number
    asked: string
    at: number
  }[]
  const searches = rows.map(row => ({ ...row, asked: readAsked(row.asked) }))
  return { isKept: db.prepare(isOff).get() === undefined, searches }
}

/** What a person looked for can be as sensitive as what they found: it lies in the database alone, and goes without a trace. */
export function recentSearchWriting({ db, announce }: Writing) {
  const off = db.prepare(isOff)
  const remember = db.prepare(`
    insert into recent_searches (query, asked, at) values (?, ?, ?)
    on conflict (query) do update set asked = excluded.asked, at = excluded.at`)
  const dropOldest = db.prepare(`
    delete from recent_searches where id not in (select id from recent_searches order by at desc, id desc limit ${mostRecent})`)
  const forget = db.prepare('delete from recent_searches where id = ?')
  const forgetAll = db.prepare('delete from recent_searches')
  const turnOff = db.prepare(`insert or ignore into settings (name, value) values ('${offSetting}', '')`)
  const turnOn = db.prepare(`delete from settings where name = '${offSetting}'`)

  function change(work: () => void): null {
    db.transaction(work)()
    announce(['searches'])
    return null
  }
  /**
   * What was forgotten stands in the write-ahead log until that is emptied: now, or where something long is being read, at
   * closing.
   */
  function changeTracelessly(work: () => void): null {
    change(work)
    const usual = db.pragma('busy_timeout', { simple: true })
    db.pragma(`busy_timeout = ${longestWait}`)
    db.pragma('wal_checkpoint(truncate)')
    db.pragma(`busy_timeout = ${usual}`)
    return null
  }

  return {
    'searches.remember': ({ asked }) => {
      const query = asked.query.trim()
      if (query === '' || off.get() !== undefined) return null
      return change(() => {
        remember.run(query, JSON.stringify({ ...asked, query }), Date.now())
        dropOldest.run()
      })
    },
    'searches.forget': ({ ids }) =>
      changeTracelessly(() => {
        if (ids === undefined) forgetAll.run()
        else for (const id of ids) forget.run(id)
      }),
    'searches.keepRecent': ({ isKept }) =>
      changeTracelessly(() => {
        if (isKept) turnOn.run()
        else {
          turnOff.run()
          forgetAll.run()
        }
      }),
  } satisfies Partial<WriteHandlers>
}
