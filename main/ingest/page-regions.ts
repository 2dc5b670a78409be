import { around, type Block, type Box, isIn } from './page-blocks.ts'
import { isCommentsHeading, isFurnitureName, isLinks, isListHeading } from './page-furniture.ts'

/** Furniture holds at most this share of the main text: a page whose body is called "social-article" keeps it. */
const largestShare = 0.4
/** What readers wrote may be longer than the report, but it is not most of what is read. */
const largestComments = 0.8

/**
 * The places of blocks that stand in a box named for furniture, under a heading over what readers wrote, or among links
 * under a heading over other reports. `within` is the box of the whole main text: what it is called says nothing. `letters`: of
 * the main text, in UTF-16 code units.
 */
export function findRegions(page: readonly Block[], within: Box | null, letters: number): Set<number> {
  const found = new Set<number>()
  let region: { box: Box; isAll: boolean } | null = null
  for (const [at, block] of page.entries()) {
    if (region && (!isIn(block, region.box) || !(region.isAll || isLinks(block)))) region = null
    region ??= regionUnder(block, page, at, letters)
    if (region || isInFurniture(block, within, letters)) found.add(at)
  }
  return found
}

function isInFurniture(block: Block, within: Box | null, letters: number): boolean {
  for (const box of around(block)) {
    if (box === within) return false
    if (isFurnitureName(box.names) && box.letters < letters * largestShare) return true
  }
  return false
}

/** What a heading closes: the rest of the box that it stands in. */
function regionUnder(block: Block, page: readonly Block[], at: number, letters: number) {
  const box = block.box.parent ?? block.box
  if (isListHeading(block.text)) return { box, isAll: false }
  if (!isCommentsHeading(block.text)) return null
  let rest = 0
  for (let next = at; next < page.length && isIn(page[next] as Block, box); next++)
    rest += (page[next] as Block).text.length
  return rest < letters * largestComments ? { box, isAll: true } : null
}
