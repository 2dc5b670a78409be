import type { LostPassage } from '../contract/passages.ts'
import type { Reader } from './database.ts'
import { createStretchFinder } from './find-again.ts'
import { passagesOfDocument } from './passages.ts'

/** Passages of a document whose words are not in its newest text, each with why, and where they most likely stood. */
export function lostPassages(db: Reader, documentId: number): LostPassage[] {
  const newest = db.prepare('select text_version from documents where id = ?').pluck().get(documentId)
  const lost = passagesOfDocument(db, documentId).filter(({ textVersion }) => textVersion !== newest)
  if (lost.length === 0 || typeof newest !== 'number') return []
  const finder = createStretchFinder(db, documentId, newest)
  return lost.map(passage => {
    const anchored = finder.find({ version: passage.textVersion, start: passage.start, end: passage.end })
    const near = anchored.isFound ? anchored : anchored.near
    return {
      passage,
      why: anchored.isFound ? 'unsure' : anchored.why,
      near: near && { start: near.start, end: near.end, words: finder.text.slice(near.start, near.end) },
    }
  })
}
