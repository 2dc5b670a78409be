import { type Break, readPieces } from './page-text.ts'

/** An element as it stood in the page: what Readability does to the tree afterwards does not reach it. */
export type Box = {
  /** Local name: "div". */
  tag: string
  /** Class, id, role, itemprop and rel in small letters, `relatedBox` as "related-box", apart by blanks. */
  names: string
  parent: Box | null
  /** Letters of the text in it (UTF-16 code units). */
  letters: number
}

/** A stretch of text between two breaks: a paragraph, a line of a list, a cell. */
export type Block = {
  text: string
  /** What stands between it and the block before it. */
  gap: Break
  /** The element it stands in; for a sentence with a link that of the sentence. */
  box: Box
  /** How many of its letters are links, in UTF-16 code units. */
  linked: number
  /** Its pieces, each in the element that holds it: of short blocks only, where names and dates stand side by side. */
  runs: readonly { text: string; box: Box }[]
  /** How many of its last letters name who took the picture it describes, in UTF-16 code units. */
  credit: number
}

/** Blocks longer than this (UTF-16 code units) are sentences. */
const longestOfRuns = 250

/** The text of an element in blocks, in the order of the page. Joined with their gaps they are `visibleText`. */
export function readBlocks(root: Element): Block[] {
  const boxes = new Map<Element, Box>()
  const blocks: Block[] = []
  let open: { parts: string[]; gap: Break; elements: Element[]; linked: number } | null = null
  const close = () => {
    if (!open) return
    const { parts, gap, elements, linked } = open
    const box = boxOf(commonElement(elements), root, boxes)
    const text = parts.join('')
    const words = parts.filter((_, at) => at % 2 === 0)
    const runs =
      text.length > longestOfRuns
        ? []
        : words.map((run, at) => ({ text: run, box: boxOf(elements[at] as Element, root, boxes) }))
    blocks.push({ text, gap, box, linked, runs, credit: creditOf(parts, elements, box) })
    open = null
  }
  for (const { words, gap, element, isLink } of readPieces(root)) {
    if (gap === '\n\n' || gap === '\n' || gap === '\t') close()
    open ??= { parts: [], gap: blocks.length === 0 ? '' : gap, elements: [], linked: 0 }
    open.parts.push(...(open.parts.length > 0 ? [gap, words] : [words]))
    open.elements.push(element)
    if (isLink) open.linked += words.length
  }
  close()
  for (const block of blocks)
    for (let box: Box | null = block.box; box; box = box.parent) box.letters += block.text.length
  return blocks
}

/** The text of blocks as a person reads it. */
export function joinBlocks(blocks: readonly Pick<Block, 'text' | 'gap'>[]): string {
  return blocks.map(({ text, gap }, at) => (at === 0 ? text : (gap || '\n\n') + text)).join('')
}

/** The boxes around a block, the nearest first. */
export function* around(block: Block): Generator<Box> {
  for (let box: Box | null = block.box; box; box = box.parent) yield box
}

/** True for a block in this box, at any depth. */
export function isIn(block: Block, box: Box): boolean {
  for (const one of around(block)) if (one === box) return true
  return false
}

/** A caption ends with its credit where that is an element of its own after a whole sentence. */
function creditOf(parts: readonly string[], elements: readonly Element[], box: Box): number {
  const last = elements.at(-1)
  const before = elements.length < 2 ? undefined : parts[parts.length - 3]
  if (!last || !before || !/caption|cutline/.test(`${box.tag} ${box.names}`)) return 0
  const words = parts.at(-1) ?? ''
  const isApart = last !== elements.at(-2) && last.localName !== box.tag
  return isApart && words.length < 80 && /[.!?…][”"»)]?$/.test(before) ? words.length : 0
}

/** The nearest element that holds them all. */
function commonElement(elements: readonly Element[]): Element {
  const [first, ...others] = elements
  let common = first as Element
  for (const element of others) while (!common.contains(element) && common.parentElement) common = common.parentElement
  return common
}

function boxOf(element: Element, root: Element, boxes: Map<Element, Box>): Box {
  const known = boxes.get(element)
  if (known) return known
  const parent = element === root || !element.parentElement ? null : boxOf(element.parentElement, root, boxes)
  const box = { tag: element.localName, names: namesOf(element), parent, letters: 0 }
  boxes.set(element, box)
  return box
}

const naming = ['class', 'id', 'role', 'itemprop', 'rel']

function namesOf(element: Element): string {
  return naming
    .map(name => element.getAttribute(name) ?? '')
    .join(' ')
    .slice(0, 500)
    .replaceAll(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .trim()
}
