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
  const known = new Map<Box, boolean>()
  const measure = measurePage(page)
  let region: { box: Box; isAll: boolean } | null = null
  for (const [at, block] of page.entries()) {
    if (region && (!isIn(block, region.box) || !(region.isAll || isLinks(block)))) region = null
    region ??= regionUnder(block, measure.lettersFrom(at, closedBox(block)), letters)
    if (region || isInFurniture(block, within, letters, known)) found.add(at)
  }
  return found
}

function isInFurniture(block: Block, within: Box | null, letters: number, known: Map<Box, boolean>): boolean {
  for (const box of around(block)) {
    if (box === within) return false
    const is = known.get(box) ?? (isFurnitureName(box.names) && box.letters < letters * largestShare)
    known.set(box, is)
    if (is) return true
  }
  return false
}

/** What a heading closes: the rest of the box that it stands in. `rest`: its letters. */
function regionUnder(block: Block, rest: number, letters: number) {
  const box = closedBox(block)
  if (isListHeading(block.text)) return { box, isAll: false }
  return isCommentsHeading(block.text) && rest < letters * largestComments ? { box, isAll: true } : null
}

const closedBox = ({ box }: Block) => box.parent ?? box

/** Letters from a block to the end of a box, without counting them again for each heading of a page that has thousands. */
function measurePage(page: readonly Block[]) {
  const before = [0]
  const ends = new Map<Box, number>()
  for (const [at, block] of page.entries()) {
    before.push((before[at] ?? 0) + block.text.length)
    for (const box of around(block)) ends.set(box, at + 1)
  }
  return { lettersFrom: (at: number, box: Box) => (before[ends.get(box) ?? at] ?? 0) - (before[at] ?? 0) }
}
