import type { Quantity } from './quantity.ts'
import { endOf, gapBefore, isCapital, type Reading, startOf } from './reading.ts'
import type { SentenceView } from './sentence-view.ts'

/** Verbs whose subject gives a figure: "Kyiv put losses at 620", "Moscow spoke of 63", «Киев оценил потери в 620». */
const verbs = {
  en: /^(?:put|puts|estimated|estimates|counted|counts|placed|places|spoke|speaks|reckoned|recorded|registered|listed)$/,
  ru: /^(?:оцени(?:л|ла|ло|ли|вает|вают)|насчита(?:л|ла|ли)|говор(?:ит|ят|ил|или)|сообщ(?:ил|ила|или|ает|ают)|зафиксировал[аи]?|зарегистрировал[аи]?)$/,
  kk: /^(?:бағалады|санады)$/,
} as const
/** "Put … at", "spoke of", «оценил в»: what leads from the verb to its figure. */
const leading = {
  en: /^(?:at|of|counted|counts|recorded|registered|listed|estimated)$/,
  ru: /^(?:в|о|об|на|насчитал\p{L}*|зафиксировал\p{L}*|зарегистрировал\p{L}*)$/u,
  kk: /^$/,
} as const
/** "Number", "some": a subject is no pronoun that is followed to nobody, nor a thing. */
const none =
  /^(?:it|they|he|she|we|i|who|which|that|this|he|она|он|они|оно|который|которая|которые|мы|я|to|was|were|been|be|and|are|is)$/
const auxiliary = /^(?:had|has|have|also|later|first|then|только|также|уже)$/
const farthest = 12
const longest = 5

/** Who gives a figure by a verb of counting before it, as offsets of the text; null where nobody does. */
export function giverOf(
  reading: Reading,
  view: SentenceView,
  { first }: Quantity,
): { start: number; end: number } | null {
  const { words, language } = reading
  const before = words[first - 1] ?? ''
  if (first <= view.first || !leading[language].test(before)) return null
  for (let at = first - 1; at > Math.max(view.first, first - farthest); at--) {
    if (/[;:—]/.test(gapBefore(reading, at + 1))) return null
    if (verbs[language].test(words[at] ?? '')) return subjectBefore(reading, view, at)
  }
  return null
}

/** The words right before a verb, back to the clause's beginning. */
function subjectBefore(reading: Reading, view: SentenceView, verb: number): { start: number; end: number } | null {
  const { words } = reading
  let last = verb - 1
  while (last > view.first && auxiliary.test(words[last] ?? '')) last--
  if (last < view.first || none.test(words[last] ?? '') || /[,;:—.]/.test(gapBefore(reading, last + 1))) return null
  let first = last
  while (first > view.first && last - first < longest && isOfPhrase(reading, first)) first--
  return { start: startOf(reading, first), end: endOf(reading, last) }
}

/** Whether the word before a place belongs to its phrase: no sign between, no conjunction, no verb. */
function isOfPhrase(reading: Reading, at: number): boolean {
  const word = reading.words[at - 1] ?? ''
  if (!/^[ \u00a0]$/.test(gapBefore(reading, at)) || /^\d/.test(word)) return false
  if (/^(?:the|a|of|for|its|his|their)$/.test(word)) return true
  return !reading.stopWords.has(word) && (isCapital(reading, at - 1) || !isCapital(reading, at))
}
