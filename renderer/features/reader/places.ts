/*
 * Between the page and the stored text. Each shown paragraph is an element with `data-start`, the offset of its first code
 * unit, and its text nodes are the stored text itself, unchanged, whatever elements lie around them. So an offset is the
 * paragraph's start and the length of the text before a point, in UTF-16 code units, as the DOM counts them too.
 */

/** A range of the stored text, in UTF-16 code units. */
export type TextRange = { start: number; end: number }

const paragraphSelector = '[data-start]'

/** Start of a shown paragraph in the stored text. */
export function startOf(paragraph: Element): number {
  return Number(paragraph.getAttribute('data-start'))
}

/**
 * The offset of a point of the page; null where `root` shows no text. A point between paragraphs counts as the start of the
 * next one, or with `edge` 'end' as the end of the one before.
 */
export function offsetOfPoint(root: Element, node: Node, at: number, edge: 'start' | 'end' = 'start'): number | null {
  const element = node instanceof Element ? node : node.parentElement
  const paragraph = element?.closest(paragraphSelector)
  if (paragraph && root.contains(paragraph)) return startOf(paragraph) + lengthBefore(paragraph, node, at)
  const [before, after] = neighbours(root, node, at)
  const [first, second] = edge === 'start' ? [after, before] : [before, after]
  const chosen = first ?? second
  if (!chosen) return null
  return chosen === after ? startOf(chosen) : startOf(chosen) + (chosen.textContent?.length ?? 0)
}

function lengthBefore(paragraph: Element, node: Node, at: number): number {
  const range = paragraph.ownerDocument.createRange()
  range.selectNodeContents(paragraph)
  range.setEnd(node, at)
  return range.toString().length
}

/** The last paragraph that begins before a point and the first that begins after it. */
function neighbours(root: Element, node: Node, at: number): [Element | undefined, Element | undefined] {
  const point = root.ownerDocument.createRange()
  point.setStart(node, at)
  const paragraphs = [...root.querySelectorAll(paragraphSelector)]
  let [low, high] = [0, paragraphs.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const paragraph = paragraphs[middle]
    if (paragraph && point.comparePoint(paragraph, 0) > 0) high = middle
    else low = middle + 1
  }
  return [paragraphs[low - 1], paragraphs[low]]
}

/** What is selected of the text below `root`, also where the selection reaches beyond it; null where nothing is. */
export function rangeOfSelection(root: Element, selection: Selection | null): TextRange | null {
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null
  const range = selection.getRangeAt(0)
  if (!range.intersectsNode(root)) return null
  const start = offsetOfPoint(root, range.startContainer, range.startOffset, 'start')
  const end = offsetOfPoint(root, range.endContainer, range.endOffset, 'end')
  return start !== null && end !== null && start < end ? { start, end } : null
}

/**
 * The DOM point of an offset within a shown paragraph; null where the offset lies beyond it. An offset between two text
 * nodes is the end of the first with `edge` 'end', else the start of the second.
 */
export function pointInParagraph(
  paragraph: Element,
  offset: number,
  edge: 'start' | 'end' = 'start',
): { node: Text; at: number } | null {
  let left = offset - startOf(paragraph)
  const walker = paragraph.ownerDocument.createTreeWalker(paragraph, 4 /* NodeFilter.SHOW_TEXT */)
  let last: Text | null = null
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue
    last = node
    if (left < node.length || (edge === 'end' && left === node.length)) return { node, at: left }
    left -= node.length
  }
  return last && left === 0 ? { node: last, at: last.length } : null
}

/**
 * DOM ranges for a range of the stored text, one for each shown paragraph that it touches: text between paragraphs is not
 * on the page. Paragraphs are given in order; those not mounted are left out.
 */
export function domRanges(paragraphs: readonly Element[], range: TextRange): Range[] {
  const ranges: Range[] = []
  if (range.start >= range.end) return ranges
  for (let index = lastBegunBy(paragraphs, range.start); index < paragraphs.length; index++) {
    const paragraph = paragraphs[index]
    const start = paragraph ? startOf(paragraph) : range.end
    if (!paragraph || start >= range.end) break
    const end = start + (paragraph.textContent?.length ?? 0)
    if (end <= range.start) continue
    const from = pointInParagraph(paragraph, Math.max(start, range.start), 'start')
    const to = pointInParagraph(paragraph, Math.min(end, range.end), 'end')
    if (!from || !to) continue
    const part = paragraph.ownerDocument.createRange()
    part.setStart(from.node, from.at)
    part.setEnd(to.node, to.at)
    ranges.push(part)
  }
  return ranges
}

/** Index of the last paragraph that begins at or before an offset, or 0. */
function lastBegunBy(paragraphs: readonly Element[], offset: number): number {
  let [low, high] = [0, paragraphs.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const paragraph = paragraphs[middle]
    if (paragraph && startOf(paragraph) <= offset) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}
