import { createComparer } from '../compare/compare-documents.ts'
import type { Reader } from '../library/database.ts'
import type { ComputeHandlers } from '../library/thread-handlers.ts'

/** Everything that the compute thread answers. */
export function createComputeHandlers(db: Reader): ComputeHandlers {
  const comparer = createComparer(db)
  return {
    'compare.accounts': chosen => comparer.accounts(chosen),
    'compare.run': (chosen, call) => comparer.run(chosen, call),
    'compare.wording': (chosen, call) => comparer.wording(chosen, call),
  }
}
