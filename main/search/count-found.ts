import type { Database } from 'better-sqlite3-multiple-ciphers'
import type { Call } from '../contract/method.ts'
import type { AskedSearch } from '../contract/searches.ts'
import { runSearch } from './run-search.ts'

/**
 * How many documents a search finds, counted as the search itself counts them, but with nothing put in order and nothing shown.
 * Lets other work of its thread pass between statements. Fails: cancelled.
 */
export async function countFound(
  db: Database,
  asked: AskedSearch,
  call: Call,
): Promise<{ total: number; isAbout: boolean }> {
  const { total, isAbout } = await runSearch(
    db,
    { ...asked, sort: 'imported', isTyping: false, offset: 0, limit: 0 },
    call,
  )
  return { total, isAbout }
}
