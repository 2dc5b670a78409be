import { CollateError } from '../../contract/failure.ts'
import type { SavedSearch } from '../../contract/searches.ts'
import type { LibraryClient } from './with-library.ts'

/** The saved search of a name, whatever its case. Fails: not-found. */
export async function findSavedSearch(client: LibraryClient, name: string): Promise<SavedSearch> {
  const saved = await client.call('searches.list', {})
  const found = saved.find(search => search.name.toLowerCase() === name.trim().toLowerCase())
  if (found) return found
  throw new CollateError('not-found', `There is no saved search “${name}”. “collate searches” lists them.`)
}
