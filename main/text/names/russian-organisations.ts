import type { Span } from './mentions.ts'
import { isJoined, type NameWord } from './name-scan.ts'
import { isOrganisationWord } from './word-lists.ts'

/** In words. */
const mostWords = 12

const adjective = /(?:ая|ой|ую|ый|ий|ого|его|ому|ему|ым|им|ом|ем|ое|ее|ые|ие|ых|их|ими|ыми)$/
/** What follows «министерство», «комитет» and the like, in the genitive, and «по» with a dative. */
const tail = new Set(
  `дел внутренних иностранных финансов обороны здравоохранения образования просвещения науки юстиции экономики труда энергетики культуры спорта туризма развития
  реконструкции безопасности сельского хозяйства транспорта связи информации коммуникаций индустрии промышленности торговли природных ресурсов экологии охраны
  окружающей среды социальной защиты социального населения чрезвычайных ситуаций государственных доходов национальной экономического исполнения наказаний
  внешней разведки общественного общественных юристов журналистов адвокатов писателей предпринимателей ветеранов республики области города района края штата
  человека прав партии россии казахстана`.split(/\s+/),
)
const dative = /(?:ам|ям|ому|ему|ости|ции|ию|ой|ей|у|ю|е|ах|ях|и)$/

/** Organisations of a Russian text: «Центральной избирательной комиссии», «прокуратура Северной области», «министерство финансов». */
export function russianOrganisation(words: readonly NameWord[], from: number): Span | null {
  const first = words[from]
  if (!first) return null
  let head = from
  if (first.isCapital && !isOrganisationWord(first.fold, 'ru')) {
    if (!adjective.test(first.fold)) return null
    while (
      head - from < 4 &&
      adjective.test(words[head]?.fold ?? '') &&
      !isOrganisationWord(words[head]?.fold ?? '', 'ru') &&
      isJoined(words, head + 1)
    )
      head++
    if (head === from) return null
  }
  if (!isOrganisationWord(words[head]?.fold ?? '', 'ru')) return null
  const end = russianTail(words, head + 1)
  if (head > from) return { from, to: end }
  // A bare «суд», «партия»: only with what it is of, and then a place or a known complement.
  if (end === head + 1) return null
  return first.isCapital || isOfState(first.fold) ? { from, to: end } : null
}

const isOfState = (fold: string) =>
  /^(?:министерств|прокуратур|департамент|управлени|университет|генпрокуратур)/.test(fold)

/** What is named after a person without more. */
const isNamedAfter = /^(?:университет|институт|фонд|музе|театр|библиотек)/

/** The end of what an organisation is of: the genitives, «по» with its datives and names behind its head. */
function russianTail(words: readonly NameWord[], from: number): number {
  let at = from
  while (at - from < mostWords && isJoined(words, at)) {
    const next = nextOfTail(words, from, at)
    if (next === at) break
    at = next
  }
  return at
}

function nextOfTail(words: readonly NameWord[], from: number, at: number): number {
  const [fold, next] = [words[at]?.fold ?? '', words[at + 1]]
  if (tail.has(fold)) return at + 1
  if (fold === 'и' && tail.has(next?.fold ?? '')) return at + 2
  if (fold === 'по' && at === from && dative.test(next?.fold ?? '')) return endOfDatives(words, at + 2)
  if (fold === 'имени' && next?.isCapital) return endOfCapitals(words, at + 2)
  if (!words[at]?.isCapital) return at
  if (at === from && isNamedAfter.test(words[from - 1]?.fold ?? '')) return endOfCapitals(words, at + 1)
  const isRegion = adjective.test(fold) && /^(?:области|края|республики|района|федерации)$/.test(next?.fold ?? '')
  return isRegion ? at + 2 : at
}

/** «по чрезвычайным ситуациям», «по безопасности и сотрудничеству». */
function endOfDatives(words: readonly NameWord[], from: number): number {
  let at = from
  const goesOn = () =>
    adjective.test(words[at - 1]?.fold ?? '') || words[at - 1]?.fold === 'и' || words[at]?.fold === 'и'
  while (
    at < from + 4 &&
    isJoined(words, at) &&
    !words[at]?.isCapital &&
    dative.test(words[at]?.fold ?? '') &&
    goesOn()
  )
    at++
  return at
}

function endOfCapitals(words: readonly NameWord[], from: number): number {
  let at = from
  while (at < from + 2 && words[at]?.isCapital && isJoined(words, at)) at++
  return at
}
