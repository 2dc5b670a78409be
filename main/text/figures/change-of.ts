import type { Quantity } from './quantity.ts'
import { isSpaced, type Reading } from './reading.ts'
import type { SentenceView } from './sentence-view.ts'

const verb =
  /^(?:r(?:ise|isen|ose|ises|ising)|f[ae]ll(?:en|s|ing)?|gr[eo]w(?:n|s|ing)?|cuts?|rais(?:e|es|ed|ing)|increas\w+|decreas\w+|reduc\w+|drop\w*|shr[auiu]nk?\w*|jump\w*|climb\w*|declin\w*|lower\w*|up|down|slid\w*|slip\w*|soar\w*|lost|gain\w*|surg\w*|plung\w*|dip\w*|tumbl\w*|edg\w+|add\w*|widen\w*|narrow\w*)$/
const russianVerb =
  /^(?:снизи|снижа|сниже|опусти|упа[лд]|сокра[тщ]|уменьш|вырос|вырас|возрос|подня|повы[сш]|увелич|подорож|подешев|рост|расти|раст|прибав|расшир|понизи|прирос|сниж|потеря|выше|ниже|больше|меньше|дороже|дешевле|поправил)/
const comparative = {
  en: /^(?:more|less|fewer|higher|lower|cheaper|larger|smaller|above|below)$/,
  ru: /^(?:больше|меньше|выше|ниже|дороже|дешевле|менее|более|раньше|позже)$/,
  kk: /^(?:артық|кем|көп)$/,
} as const
const noun = /^(?:rise|increase|cut|drop|fall|decline|gain|growth|hike|jump|reduction|slump)$/

/** Whether words that set a value against another stand behind a figure: "25,000 more than", «на треть меньше». */
export function isCompared(reading: Reading, view: SentenceView, { last }: Quantity): boolean {
  return (
    last + 1 < view.end &&
    isSpaced(reading, last + 1) &&
    comparative[reading.language].test(reading.words[last + 1] ?? '')
  )
}

/** Whether a figure says by how much something changed or differs, and not how much it is. */
export function isChangeAt(reading: Reading, view: SentenceView, quantity: Quantity): boolean {
  const { words, language } = reading
  const before = words[quantity.first - 1] ?? ''
  const isSize = quantity.kind === 'duration' || quantity.kind === 'distance' || quantity.kind === 'age'
  if (isSize && language === 'en' && before !== 'by') return false
  if ((!isSize || language === 'ru') && isCompared(reading, view, quantity)) return true
  if (language === 'ru')
    return (
      words.slice(quantity.first - 1, quantity.number).includes('на') && near(reading, view, quantity, russianVerb, 10)
    )
  if (language !== 'en') return false
  const next = isSpaced(reading, quantity.last + 1) ? (words[quantity.last + 1] ?? '') : ''
  if (noun.test(next) && quantity.kind !== 'count') return true
  if (before === 'by') return near(reading, view, quantity, verb, 8)
  if (before === 'of' && noun.test(words[quantity.first - 2] ?? '')) return true
  if (quantity.form === 'times') return /^(?:doubled|tripled|trebled|quadrupled)$/.test(words[quantity.number] ?? '')
  return (
    (quantity.kind === 'percentage' || quantity.kind === 'points') && verb.test(before) && !isLevel(reading, quantity)
  )
}

/** "Fell below 50 percent" tells a level, "fell almost 5 percent" a change. */
const isLevel = ({ words }: Reading, { first, number }: Quantity) =>
  words.slice(first, number).some(word => /^(?:below|above|under|over|beyond)$/.test(word))

/** Whether a word stands among the last words before a figure or right behind it. */
function near(
  { words }: Reading,
  view: SentenceView,
  { first, last }: Quantity,
  pattern: RegExp,
  steps: number,
): boolean {
  for (let at = first - 1; at >= Math.max(view.first, first - steps); at--)
    if (pattern.test(words[at] ?? '')) return true
  for (let at = last + 1; at < Math.min(view.end, last + 3); at++) if (pattern.test(words[at] ?? '')) return true
  return false
}
