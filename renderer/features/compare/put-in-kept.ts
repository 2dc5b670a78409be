import type { QueryClient } from '@tanstack/react-query'
import type { KeptComparison } from './use-account-set.ts'

/**
 * Puts what is just being kept quietly into the comparison that the page holds. An answer on its way was asked for before that and
 * would take it back: it is stopped, and asked for again when the writing is done.
 */
export async function putInKept(
  queries: QueryClient,
  comparisonId: number,
  patch: Partial<Pick<KeptComparison, 'draft' | 'view'>>,
  writing: Promise<unknown>,
): Promise<void> {
  const queryKey = ['comparisons.get', { id: comparisonId }]
  const isAsked = queries.isFetching({ queryKey }) > 0
  if (isAsked) await queries.cancelQueries({ queryKey })
  queries.setQueryData<KeptComparison>(queryKey, kept => kept && { ...kept, ...patch })
  await writing
  if (isAsked) await queries.invalidateQueries({ queryKey })
}
