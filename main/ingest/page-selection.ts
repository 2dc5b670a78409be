import { around, type Block, type Box, isIn } from './page-blocks.ts'
import { isFurnitureLine, isLinks } from './page-furniture.ts'
import { isHeaderLine, withoutSigns } from './page-header.ts'
import { findRegions } from './page-regions.ts'

/** What is known of a page before its main text is chosen. */
export type Known = {
  /** The headline; it is no part of the text. */
  title: string | null
  /** Who wrote it: a line with nothing else is no part of the text. */
  byline: string | null
}

/** Lines shorter than this (UTF-16 code units) may be anything; longer ones without many links are sentences. */
const shortestProse = 80
const isProse = (block: Block) => block.text.length > shortestProse && !isLinks(block)

/**
 * The main text of a page. Readability's article is what it is made of; where the page says clearly that a block is furniture it
 * is left out, and where a block that Readability left out clearly belongs to the report it is taken in. All blocks are
 * of the page as it was before Readability took it apart; a block of the article that is not found there stays as it is.
 */
export function selectMainText(page: readonly Block[], article: readonly Block[], known: Known): Block[] {
  if (article.length === 0) return []
  const placed = placeBlocks(page, article)
  const within = commonBox(placed.flatMap(({ block, at }) => (at === null ? [] : [block])))
  const letters = article.reduce((sum, block) => sum + block.text.length, 0)
  const headline = findHeadline(page, placed, known.title)
  const surroundings: Surroundings = { page, within, headline, furniture: findRegions(page, within, letters), known }
  const kept = withoutFurniture(placed, surroundings)
  return merge(kept, findMissed(kept, surroundings)).map(withoutCredit)
}

/** What is known of the page around the text: `headline` is its place, -1 where it does not stand above the text. */
type Surroundings = {
  page: readonly Block[]
  within: Box | null
  headline: number
  furniture: ReadonlySet<number>
  known: Known
}

/** A block and its place in the page; null where Readability made it of something else. */
type Placed = { block: Block; at: number | null }

/** Each block of the article as the block of the page it was made of. */
function placeBlocks(page: readonly Block[], article: readonly Block[]): Placed[] {
  const places = new Map<string, number[]>()
  for (const [at, { text }] of page.entries()) {
    const key = withoutBlanks(text)
    const same = places.get(key)
    if (same) same.push(at)
    else places.set(key, [at])
  }
  let last = -1
  return article.map(block => {
    const free = places.get(withoutBlanks(block.text)) ?? []
    const next = free.findIndex(place => place > last)
    const [at = null] = free.splice(Math.max(0, next), 1)
    if (at === null) return { block, at }
    last = Math.max(last, at)
    return { block: { ...(page[at] as Block), gap: block.gap }, at }
  })
}

const withoutBlanks = (text: string) => text.replaceAll(/\s+/g, '')

/** The smallest box that holds nine tenths of the letters of these blocks. */
function commonBox(blocks: readonly Block[]): Box | null {
  const letters = new Map<Box, number>()
  let all = 0
  for (const block of blocks) {
    all += block.text.length
    for (const box of around(block)) letters.set(box, (letters.get(box) ?? 0) + block.text.length)
  }
  const longest = blocks.reduce<Block | null>(
    (best, one) => (one.text.length > (best?.text.length ?? 0) ? one : best),
    null,
  )
  if (!longest) return null
  for (const box of around(longest)) if ((letters.get(box) ?? 0) >= all * 0.9) return box
  return null
}

function withoutFurniture(placed: readonly Placed[], { furniture, headline, known }: Surroundings): Placed[] {
  const column = columnOf(commonBox(placed.flatMap(({ block, at }) => (at !== null && isProse(block) ? [block] : []))))
  const texts = placed.map(({ block }) => withoutSigns(block.text))
  // The date may stand under the line that sums up the report.
  const prose = [...placed.keys()].filter(place => isSentence(placed[place]?.block, known))
  const endOfHeader = prose[1] ?? prose[0] ?? 0
  return placed.filter(({ block, at }, place) => {
    if (at !== null && (furniture.has(at) || (at < headline && !isProse(block)))) return false
    if (isFurnitureLine(block.text) || isRepeated(block, texts)) return false
    if (place < endOfHeader && isHeaderLine(block.text, known)) return false
    return isProse(block) || !isInOtherColumn(block, column)
  })
}

const isSentence = (block: Block | undefined, known: Known) =>
  block !== undefined && isProse(block) && !isHeaderLine(block.text, known)

/** The cells of layout tables that hold the text: each with its table. */
type Column = { cells: ReadonlySet<Box>; tables: ReadonlySet<Box> }

function columnOf(within: Box | null): Column {
  const cells = new Set<Box>()
  const tables = new Set<Box>()
  for (let box = within; box; box = box.parent) {
    if (box.tag === 'td' || box.tag === 'th') cells.add(box)
    if (box.tag === 'table' && cells.size > 0) tables.add(box)
  }
  return { cells, tables }
}

/** In another cell of the table whose one cell holds the text: pages of 1999 are laid out so. */
function isInOtherColumn(block: Block, { cells, tables }: Column): boolean {
  if (tables.size === 0) return false
  let isInCell = false
  for (const box of around(block)) {
    if (cells.has(box)) return false
    if (tables.has(box)) return isInCell
    if (box.tag === 'td' || box.tag === 'th') isInCell = true
  }
  return false
}

/** Of more blocks than this none is looked for in all others. */
const mostCompared = 3000

/** A sentence of the text that is repeated in a box of its own. */
function isRepeated(block: Block, texts: readonly string[]): boolean {
  if (block.text.length > 300 || texts.length > mostCompared) return false
  const nearest = [...around(block)].slice(0, 3)
  if (!nearest.some(({ tag, names }) => tag === 'aside' || /pull|quote/.test(names))) return false
  const words = withoutSigns(block.text)
  return words.length > 15 && texts.some(text => text.length > words.length && text.includes(words))
}

/** Names of the line under a headline that sums up the report. */
const summary =
  /(^|[\s_-])(stand-?first|deck|dek|lede?|lead|intro|introduction|sub-?(head|heading|headline|title)?|strap-?line|summary|abstract|excerpt|anons|description|alternative-?headline)([\s_-]|$)/
const caption = /caption|cutline|(^|[\s_-])(sign|legend)([\s_-]|$)/
/** Names of boxes in which the desk itself gives facts. */
const facts = /(^|[\s_-])(facts?|fact-?box|info-?box|key-?(facts|figures|points)|explainer|spravka|dossier)([\s_-]|$)/

/** Blocks of the page that Readability left out and that belong to the report. */
function findMissed(kept: readonly Placed[], { page, within, headline, furniture, known }: Surroundings): Placed[] {
  const places = kept.flatMap(({ at }) => (at === null ? [] : [at]))
  if (!within || places.length === 0) return []
  const first = firstProse(kept) ?? 0
  const last = places.reduce((most, at) => Math.max(most, at))
  const taken = new Set(places)
  const kinds = new Set(kept.flatMap(({ block }) => (isProse(block) ? [kindOf(block)] : [])))
  const texts = kept.map(({ block }) => withoutSigns(block.text))
  const belongs = (block: Block, at: number) => {
    if (at < first) return headline >= 0 && at > headline && block.text.length > 30 && isNamed(block, summary, caption)
    return at < last && isIn(block, within) && ((isProse(block) && kinds.has(kindOf(block))) || isNamed(block, facts))
  }
  return page.flatMap((block, at) => {
    if (taken.has(at) || furniture.has(at) || !belongs(block, at) || isLinks(block)) return []
    if (isFurnitureLine(block.text) || isHeaderLine(block.text, known) || isRepeated(block, texts)) return []
    return texts.includes(withoutSigns(block.text)) ? [] : [{ block, at }]
  })
}

/** Where the headline stands last before the first sentences. */
function findHeadline(page: readonly Block[], placed: readonly Placed[], title: string | null): number {
  const words = withoutSigns(title ?? '')
  if (words === '') return -1
  for (let at = firstProse(placed) ?? -1; at >= 0; at--) if (withoutSigns(page[at]?.text ?? '') === words) return at
  return -1
}

const firstProse = (placed: readonly Placed[]) => placed.find(({ block, at }) => at !== null && isProse(block))?.at

/** A caption without who took the picture. */
function withoutCredit(block: Block): Block {
  return block.credit === 0 ? block : { ...block, text: block.text.slice(0, -block.credit).trimEnd() }
}

/** True where one of the three boxes around a block is called so. */
function isNamed(block: Block, ...names: RegExp[]): boolean {
  return [...around(block)].slice(0, 3).some(box => names.some(pattern => pattern.test(box.names)))
}

/** What a block and the box around it are called: paragraphs of one report are called the same. */
function kindOf({ box }: Block): string {
  return [box.tag, box.names, box.parent?.tag, box.parent?.names].join('|')
}

/** Both in the order of the page. */
function merge(kept: readonly Placed[], added: readonly Placed[]): Block[] {
  const waiting = [...added]
  const blocks: Block[] = []
  for (const { block, at } of kept) {
    while (at !== null && waiting[0] && (waiting[0].at ?? 0) < at) blocks.push((waiting.shift() as Placed).block)
    blocks.push(block)
  }
  return [...blocks, ...waiting.map(({ block }) => block)]
}
