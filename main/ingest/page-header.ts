import { around, type Block, isIn } from './page-blocks.ts'
import { findWrittenDate } from './written-date.ts'

/** Letters and digits only, small: what two writings of one line have in common. */
export const withoutSigns = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '')

/** Lines longer than this (UTF-16 code units) are sentences. */
const longestLine = 140

/** True for a line of what stands between headline and text: the headline itself, who wrote it and as what, when. */
export function isHeaderLine(text: string, known: { title: string | null; byline: string | null }): boolean {
  const words = withoutSigns(text)
  if (known.title && words === withoutSigns(known.title)) return true
  if (text.length > longestLine) return false
  if (known.byline && words.replace(/^(by|автор|авторы|текст)/u, '') === withoutSigns(known.byline)) return true
  return isDayLine(text) || /^by\s+\p{Lu}/iu.test(text) || isRole(text)
}

/** What stands beside a date: labels, hours, zones, days of the week, numbers of readers. */
const besideDates =
  /\b(first )?(published|posted|updated|last|modified|created|on|at|in|by|edited|[ap]\.?m\.?|[a-z]{3,4}t|gmt|utc|z|(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?|page [a-z]?\d+|comments?)\b|опубликовано|обновлено|сегодня|прочитано|просмотр\S*|рет қаралды|комментари\S*|рубрика/giu

/** True for a line with dates and little else: "Tuesday 6 November 2018, 5:42pm", "Posted: … Updated: …". */
function isDayLine(text: string): boolean {
  let rest = text
  let dates = 0
  for (let written = findWrittenDate(rest); written && dates < 4; written = findWrittenDate(rest)) {
    rest = `${rest.slice(0, written.start)} ${rest.slice(written.end)}`
    dates++
  }
  const words = rest.replaceAll(besideDates, ' ').match(/\p{L}+/gu) ?? []
  return dates > 0 && words.join('').length < 25
}

/** "Post Foreign Service", "Eastern Europe correspondent": not a sentence, and ends with what a person is. */
function isRole(text: string): boolean {
  return (
    text.length < 60 && /\b(correspondent|reporter|writer|columnist|bureau|staff|foreign service)$/iu.test(text.trim())
  )
}

/** Blocks above and under the headline that are looked at; longer ones (UTF-16 code units) are sentences of the report. */
const blocksBefore = 3
const blocksAfter = 10
const longestOfHeader = 180
/** Sentences of the report, after which nobody writes when it was published. */
const sentencesInHeader = 2
/** Blocks at the end of the page's column that are looked at for "Author: …". */
const blocksAtEnd = 400

/**
 * The lines around the headline of a page, those under it first, and those after. A line above counts only in the box of the headline:
 * the day in a page's head is the day on which it was looked at.
 */
export function linesAround(blocks: readonly Block[], title: string | null): { header: Block[]; end: Block[] } {
  const headline = placeOfHeadline(blocks, title)
  const start = headline < 0 ? Math.max(0, firstSentence(blocks) - blocksAfter) : headline + 1
  const under: Block[] = []
  let sentences = 0
  for (const block of blocks.slice(start, start + blocksAfter)) {
    if (block.text.length > longestOfHeader && ++sentences >= sentencesInHeader) break
    if (block.text.length <= longestOfHeader) under.push(block)
  }
  const box = headline < 0 ? null : blocks[headline]?.box.parent
  const above = blocks
    .slice(Math.max(0, headline - blocksBefore), Math.max(0, headline))
    .filter(block => box && isIn(block, box))
  const isOutside = (block: Block) => [...around(block)].some(({ tag }) => tag === 'nav' || tag === 'footer')
  return {
    header: [...under, ...above.reverse()].filter(block => !isOutside(block)),
    end: blocks.slice(start + under.length).slice(0, blocksAtEnd),
  }
}

/** A page may repeat its headline any number of times. */
const mostHeadlines = 20

/** The headline that is followed soonest by a sentence: a teaser elsewhere may repeat it. -1 where it is not shown. */
function placeOfHeadline(blocks: readonly Block[], title: string | null): number {
  const words = withoutSigns(title ?? '')
  let best = -1
  let looked = 0
  let nearest = Number.POSITIVE_INFINITY
  for (const [at, block] of blocks.entries()) {
    if (words === '' || withoutSigns(block.text) !== words) continue
    if (++looked > mostHeadlines) break
    const sentence = blocks.findIndex((other, place) => place > at && other.text.length > longestOfHeader)
    const distance = sentence < 0 ? blocks.length : sentence - at
    if (distance < nearest) [best, nearest] = [at, distance]
  }
  return best
}

function firstSentence(blocks: readonly Block[]): number {
  const at = blocks.findIndex(({ text }) => text.length > longestOfHeader)
  return Math.max(0, at)
}
