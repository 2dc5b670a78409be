import type { Quantity } from './quantity.ts'
import { endOf, gapBefore, isCapital, isSpaced, type Reading } from './reading.ts'

const person = {
  en: /^(?:man|woman|boy|girl|child|wife|husband|son|daughter|brother|sister|mother|father|widow|widower|driver|suspect|victim|student|pupil|teacher|nurse|farmer|baby|teenager|pensioner|neighbour|neighbor|resident|grandmother|grandfather|uncle|aunt|cousin|friend|colleague|worker|miner|soldier|officer|defendant|blogger|journalist|activist)$/,
  ru: /^(?:мужчин|женщин|мальчик|девочк|ребен|жен[аеуы]|муж[уа]?$|сын|дочер|брат|сестр|мать|матер|отец|отц|вдов|водител|подозреваем|студент|сопернику|соперниц|пенсионер|бабушк|дедушк)/,
  kk: /^(?:ер|әйел|бала|қыз|ұл)$/,
} as const
const dative = /(?:у|ю|ому|ему|ой|ей|е)$/
const pronouns = /^(?:ему|ей|мне|им|нам)$/

/** The quantities of a sentence, those that are ages told as such: "34-year-old", "Abdildin, 61,", "a boy of nine", «Токаеву 69 лет». */
export function withAges(reading: Reading, quantities: readonly Quantity[]): Quantity[] {
  let hadAge = false
  return quantities.map((quantity): Quantity => {
    const isAge = isAgeAt(reading, quantity, hadAge)
    if (!isAge) return quantity
    hadAge = true
    const last = lastOf(reading, quantity)
    return {
      ...quantity,
      kind: 'age',
      unit: 'year',
      last,
      end: last > quantity.last ? endOf(reading, last) : quantity.end,
    }
  })
}

/** With "old", which goes with the number. */
const lastOf = ({ words }: Reading, { last, unit }: Quantity) =>
  unit === 'year' && words[last + 1] === 'old' ? last + 1 : last

function isAgeAt(reading: Reading, quantity: Quantity, hadAge: boolean): boolean {
  const { words, language } = reading
  const [before, next] = [words[quantity.first - 1] ?? '', words[quantity.last + 1] ?? '']
  if (quantity.unit === 'year' && quantity.kind === 'duration') {
    if (language === 'en')
      return (
        /^(?:old|olds)$/.test(next) ||
        /^age[ds]?$/.test(before) ||
        (next === 'of' && words[quantity.last + 2] === 'age')
      )
    if (language === 'ru') return isRussianAge(reading, quantity, before)
    return /^жаста/.test(next)
  }
  if (quantity.unit !== null || quantity.kind !== 'count' || quantity.form === 'vague' || quantity.form === 'times')
    return false
  const size = quantity.value ?? quantity.low ?? 0
  if (size < 1 || size > 115 || (quantity.high ?? 0) > 115) return false
  if (language === 'kk') return /^жас/.test(next)
  if (/^age[ds]?$/.test(before) || (before === 'of' && /^age$/.test(words[quantity.first - 2] ?? ''))) return true
  if (!Number.isInteger(size) || !endsThere(reading, quantity)) return false
  if (before === 'of' && person.en.test(words[quantity.first - 2] ?? '') && words[quantity.first - 3] !== 'number')
    return true
  const gap = gapBefore(reading, quantity.number)
  if (/^(?:, | \()$/.test(gap) && quantity.first === quantity.number) {
    const isPerson = isCapital(reading, quantity.number - 1) || person[language].test(before)
    const isApposed = /^[,.;)]/.test(gapBehind(reading, quantity)) || quantity.last + 1 >= words.length
    return isPerson && isApposed && !isPlaceList(reading, quantity) && size > 2
  }
  if (language === 'ru') return hadAge && /^\s[—–-]\s$/.test(gap)
  return (
    /^(?:is|was|turned)$/.test(before) &&
    (words[quantity.first - 2] === 'who' || isCapital(reading, quantity.first - 2)) &&
    !/^(?:it|this|that|he)$/.test(words[quantity.first - 2] ?? '') &&
    gapBehind(reading, quantity) !== ' '
  )
}

/** A month before it makes ", 11," a day; digits before it a list. */
const isPlaceList = (reading: Reading, { number }: Quantity) => /^\d/.test(reading.words[number - 1] ?? '')

const gapBehind = (reading: Reading, { last, end }: Quantity) =>
  last + 1 < reading.words.length ? gapBefore(reading, last + 1) : reading.text.slice(end, end + 3)

/** Whether no noun stands behind a number: a sign, or a word that is none. */
function endsThere(reading: Reading, quantity: Quantity): boolean {
  const next = reading.words[quantity.last + 1]
  return (
    next === undefined ||
    !isSpaced(reading, quantity.last + 1) ||
    reading.stopWords.has(next) ||
    /^(?:were|was|are|is|died)$/.test(next)
  )
}

function isRussianAge(reading: Reading, quantity: Quantity, before: string): boolean {
  const { words } = reading
  const unit = words[quantity.last] ?? ''
  if (/^летн/.test(unit)) return true
  if (/^лети/.test(unit)) return false
  if (/^возраст/.test(before) || /^возраст/.test(words[quantity.first - 2] ?? '')) return true
  const gap = gapBefore(reading, quantity.number)
  if (!/^(?:лет|год|года)$/.test(unit) || quantity.first !== quantity.number) return false
  if (/^, $/.test(gap)) return isCapital(reading, quantity.number - 1) && /^[,.;)]/.test(gapBehind(reading, quantity))
  if (!/^\s$/.test(gap) && !/^\s[—–-]\s$/.test(gap)) return false
  return (
    pronouns.test(before) ||
    (dative.test(before) &&
      (isCapital(reading, quantity.number - 1) || person.ru.test(before)) &&
      !/^(?:в|на|за|через)$/.test(words[quantity.number - 2] ?? ''))
  )
}
