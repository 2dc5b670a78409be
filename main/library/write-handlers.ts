import { CollateError } from '../contract/failure.ts'
import type { LibraryProgress } from '../contract/library.ts'
import type { Call } from '../contract/method.ts'
import { claimWriting } from './claims.ts'
import { comparisonWriting } from './comparisons.ts'
import { descriptionWriting } from './describe.ts'
import { documentWriting } from './document-writes.ts'
import { editionWriting } from './editions.ts'
import { createEraser } from './erase.ts'
import { eventWriting } from './events.ts'
import { ledgerWriting } from './ledgers/edit-writing.ts'
import { nearPairWriting } from './near-pairs.ts'
import { passageWriting } from './passages.ts'
import { recentSearchWriting } from './recent-searches.ts'
import { reindexAll } from './reindex-all.ts'
import { savedSearchWriting } from './saved-searches.ts'
import { sourceWriting } from './sources.ts'
import { tagWriting } from './tags.ts'
import type { WriteHandlers } from './thread-handlers.ts'
import { tieWriting } from './ties.ts'
import { translationWriting } from './translations.ts'
import { undoWriting } from './undo-writes.ts'
import type { Writing } from './writing.ts'

/** Everything that the writer thread answers to the page and the command line. */
export function createWriteHandlers(
  writing: Writing,
  onProgress: (progress: LibraryProgress) => void = () => {},
): WriteHandlers {
  const erase = createEraser(writing)
  return {
    ...documentWriting(writing),
    ...descriptionWriting(writing),
    ...eventWriting(writing),
    ...tagWriting(writing),
    ...sourceWriting(writing),
    ...passageWriting(writing),
    ...comparisonWriting(writing),
    ...savedSearchWriting(writing),
    ...recentSearchWriting(writing),
    ...tieWriting(writing),
    ...translationWriting(writing),
    ...editionWriting(writing),
    ...nearPairWriting(writing),
    ...ledgerWriting(writing),
    ...claimWriting(writing),
    ...undoWriting(writing),
    // Not stopped halfway: what was asked to be gone is gone when this answers.
    'documents.erase': async ({ ids }) => ({ erased: await erase(ids, breathe) }),
    'library.reindex': async (_, call) => ({
      documents: await reindexAll(writing, onProgress, () => breatheUnlessAborted(call)),
    }),
  }
}

/** Lets other calls through between two bounded statements. */
export const breathe = () => new Promise<void>(resolve => setImmediate(resolve))

async function breatheUnlessAborted({ signal }: Call) {
  await breathe()
  if (signal.aborted) throw new CollateError('cancelled', 'Cancelled. The index is as it was.')
}
