import type { Range } from '../text/range.ts'
import type { DraftSource } from './draft-source.ts'

/** A passage of a document, in UTF-16 code units. Its words are kept, as the document may not be at hand when they are shown. */
export type Passage = { document: number; start: number; end: number; text: string }

/** Of a longer passage only the beginning is shown, in code units. */
const longestShown = 400

/** A range of a document as a passage, with the words around it. */
export function passageOf({ account }: DraftSource, [start, end]: Range, around: Range = [start, end]): Passage {
  const shown = account.text.slice(around[0], Math.min(around[1], around[0] + longestShown))
  return { document: account.id, start, end, text: shown.replace(/\s+/g, ' ') }
}
