import type { Reader, Writer } from './database.ts'

/**
 * Documents with all that was inside of them, at any depth, given ones first: what goes to the trash and is deleted for good together.
 * What also came by itself, or lies in a document that stays, is not among them. `isTaken` may leave out a part with all in it.
 */
export function createFamilyReader(db: Reader | Writer) {
  const partsOf = db.prepare('select distinct document_id from origins where parent_id = ?').pluck()
  const parentsOf = db.prepare('select parent_id from origins where document_id = ?').pluck()
  return (ids: readonly number[], isTaken: (part: number, parent: number) => boolean = () => true): number[] => {
    const family = new Set(ids)
    const isInside = (part: number) =>
      (parentsOf.all(part) as (number | null)[]).every(parent => parent !== null && family.has(parent))
    // A set is walked in the order of insertion, and what is added on the way is walked too.
    for (const parent of family) {
      for (const part of partsOf.all(parent) as number[])
        if (!family.has(part) && isInside(part) && isTaken(part, parent)) family.add(part)
    }
    return [...family]
  }
}
