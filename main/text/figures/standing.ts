import type { Quantity } from './quantity.ts'
import { gapBefore, type Reading } from './reading.ts'
import { clauseStart, type SentenceView } from './sentence-view.ts'
import { marks, marksOf } from './word-marks.ts'

const onceBefore = /^(?:remember|once|formerly|когда-то|раньше|прежде)$/

const earlierBehind = /^(?:earlier|previously|before|ago|ранее|раньше|назад|прежде)$/

const earlierBefore = /^(?:last|previous|прошл\p{L}*|предыдущ\p{L}*)$/u

const periods = /^(?:year|month|quarter|election|elections|год|году|года|месяц|месяце|раз)$/

/** "By noon turnout was 31 percent", «к полудню»: told of a part of the day. */
function isPartial({ words }: Reading, view: SentenceView, { first, last }: Quantity): boolean {
  if ((view.marks & marks.noon) === 0) return false
  for (let at = Math.max(view.first, first - 10); at < Math.min(view.end, last + 6); at++)
    if (
      /^(?:noon|midday|полудню|полудня|полдень)$/.test(words[at] ?? '') &&
      /^(?:at|by|before|to|к|до|в|на)$/.test(words[at - 1] ?? '')
    )
      return true
  return false
}

/** Whether a figure is said to be of an earlier time: "from 77 percent", "a profit of $340 million a year earlier". */
export function isEarlier(reading: Reading, view: SentenceView, quantity: Quantity): boolean {
  const { words } = reading
  if ((view.marks & marks.earlier) !== 0 && isOfBefore(reading, view, quantity)) return true
  if (isPartial(reading, view, quantity)) return true
  const before = words[quantity.first - 1] ?? ''
  if (/^(?:from|with|to)$/.test(before)) {
    const two = words[quantity.first - 2] ?? ''
    if (/^(?:down|up)$/.test(two) && before === 'from') return true
    if (/^compared$/.test(two)) return true
  }
  return false
}

/** Whether a figure is asked for or needed: "prosecutors asked for 18 years", «нужно собрать 118 140 подписей». */
export function isSought(reading: Reading, view: SentenceView, quantity: Quantity): boolean {
  if ((view.marks & marks.seeking) === 0) return false
  const { words } = reading
  const from = Math.max(clauseStart(view, quantity.first), quantity.first - 6)
  for (let at = quantity.first - 1; at >= from; at--)
    if ((marksOf(words[at] ?? '') & marks.seeking) !== 0) return words[at] !== 'called' || words[at + 1] === 'for'
  const behind = words.slice(quantity.last + 1, Math.min(view.end, quantity.last + 4))
  return (
    /^(?:needed|required|sought|requested)$/.test(behind[0] ?? '') ||
    behind.some(word => /^(?:demanded|requested|sought)$/.test(word))
  )
}

/** Behind a figure a poll is looked for so far. In tokens. */
const farthestPoll = 10

/** Whether a figure is of a poll or a survey: one stands before it, or behind it before the next figure. Polls that people go to are none. */
export function isPolled(
  reading: Reading,
  view: SentenceView,
  { first, last }: Quantity,
  next: Quantity | null,
): boolean {
  if ((view.marks & marks.poll) === 0) return false
  const end = Math.min(view.end, last + farthestPoll, next?.first ?? view.end)
  for (let at = Math.max(view.first, first - 3 * farthestPoll); at < end; at++)
    if ((marksOf(reading.words[at] ?? '') & marks.poll) !== 0 && !isPollingPlace(reading, at)) return true
  return false
}

function isPollingPlace({ words }: Reading, at: number): boolean {
  const [before, two, next] = [words[at - 1] ?? '', words[at - 2] ?? '', words[at + 1] ?? '']
  return (
    words[at] === 'polls' &&
    (/^(?:close|closed|open|opened)$/.test(next) || (before === 'the' && /^(?:to|at)$/.test(two)))
  )
}

function isOfBefore(reading: Reading, view: SentenceView, quantity: Quantity): boolean {
  const { words } = reading
  for (let at = quantity.last + 1; at < Math.min(view.end, quantity.last + 5); at++) {
    if (/[,;:—]/.test(gapBefore(reading, at))) break
    if (earlierBehind.test(words[at] ?? '')) return true
    if (
      earlierBefore.test(words[at] ?? '') &&
      /^(?:year|month|week|election|elections|time|год|раз|выбор)/.test(words[at + 1] ?? '')
    )
      return /^(?:in|the|a|than|at|в|на)$/.test(words[at - 1] ?? '') && !/^year/.test(words[at + 1] ?? '')
  }
  for (let at = quantity.first - 1; at >= Math.max(clauseStart(view, quantity.first), quantity.first - 12); at--) {
    if (onceBefore.test(words[at] ?? '')) return true
    if (earlierBefore.test(words[at] ?? '') && periods.test(words[at + 1] ?? '')) return true
  }
  return false
}
