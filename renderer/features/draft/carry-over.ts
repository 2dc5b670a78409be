import type { DraftCheck } from '../../../main/contract/draft.ts'

/**
 * A check of an older text carried over to the text as it is now, until that is checked: what stands before the edit stays, what
 * stands after it moves along, what it touched is left out.
 */
export function carryOver(check: DraftCheck, before: string, now: string): DraftCheck {
  if (before === now) return check
  const from = commonStart(before, now)
  const to = before.length - commonEnd(before, now, from)
  const shift = now.length - before.length
  const carry = <T extends { start: number; end: number }>(items: readonly T[], move: (item: T) => T): T[] =>
    items.flatMap(item => (item.end <= from ? [item] : item.start >= to ? [move(item)] : []))
  const moved = <T extends { start: number; end: number }>(item: T): T => ({
    ...item,
    start: item.start + shift,
    end: item.end + shift,
  })
  return {
    ...check,
    sentences: carry(check.sentences, moved),
    figures: carry(check.figures, moved),
    quotations: carry(check.quotations, quotation => ({
      ...moved(quotation),
      links: quotation.links.map(link => ({
        ...link,
        missing: link.missing.map(([start, end]): [number, number] => [start + shift, end + shift]),
      })),
    })),
  }
}

function commonStart(before: string, now: string): number {
  const most = Math.min(before.length, now.length)
  let at = 0
  while (at < most && before.charCodeAt(at) === now.charCodeAt(at)) at++
  return at
}

function commonEnd(before: string, now: string, from: number): number {
  const most = Math.min(before.length, now.length) - from
  let length = 0
  while (length < most && before.charCodeAt(before.length - 1 - length) === now.charCodeAt(now.length - 1 - length))
    length++
  return length
}
