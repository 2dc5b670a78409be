import { givenNameOf } from './given-name-list.ts'
import type { Reading, Span } from './mentions.ts'
import { isJoined } from './name-scan.ts'
import { beforePlaces, behindPlaces } from './word-lists.ts'

/** Of a street or a square the word for it is part of the name; a town or a river has one without it. */
const ofStreets = /^(?:площад|улиц|проспект|переулок|переулк|бульвар|набережн|аэропорт|стадион)\p{L}{0,3}$/u
const kindsOfPlaces =
  /^(?:город|сел[оаеу]|посел(?:ок|к)|деревн|аул|станци|станиц|озер|рек|остров|област|кра[йяюе]|район|провинци|штат|уезд|округ|гор[аыеу]|вулкан|пролив|порт)\p{L}{0,3}$/u
/** Behind an adjective: «Казахской ССР», «Северной области», «Каспийского моря». */
const behindRussian =
  /^(?:област|кра[йяюе]|район|республик|сср|асср|ао|округ|уезд|мор[еяю]|озер|океан|остров|залив|пролив|равнин|долин|пустын|степ)\p{L}{0,3}$/u
const behindKazakh = /^(?:өзен|қала|ауыл|облыс|аудан|көл|тау|теңіз|республика|кент|округ|шығанақ|арал)\p{L}{0,9}$/u
const kazakhStreets = /^(?:көше|даңғыл|алаң|көпір)\p{L}{0,7}$/u
const adjective = /(?:ая|яя|ой|ей|ую|юю|ий|ый|ого|его|ому|ему|ым|им|ом|ем|ое|ее|ые|ие|ых|их)$/

/** A place that a word in or beside its name tells of, where it begins at a word; `end` is where the row of capitals ends. */
export function placeAt(reading: Reading, at: number, end: number): Span | null {
  if (reading.language === 'ru') return russianPlace(reading, at)
  return reading.language === 'kk' ? kazakhPlace(reading, at) : englishPlace(reading, at, end)
}

/** Elm Street, Sukkur Barrage; Cape Canaveral, River Tarn. */
function englishPlace({ words }: Reading, at: number, end: number): Span | null {
  for (let last = at + 1; last < Math.min(end, at + 4); last++)
    if (behindPlaces.has(words[last]?.fold ?? '')) return { from: at, to: last + 1 }
  const isFirst = beforePlaces.has(words[at]?.fold ?? '') && at + 1 < end
  return isFirst && !givenNameOf(words[at + 1]?.fold ?? '', 'en') ? { from: at, to: at + 2 } : null
}

/** «площади Свободы», «улица имени Абая», «Северной области», «в посёлке Харп». */
function russianPlace({ words }: Reading, at: number): Span | null {
  const word = words[at]
  if (!word) return null
  if (ofStreets.test(word.fold)) {
    let to = at + 1
    if (/^(?:имени|им)$/.test(words[to]?.fold ?? '')) to++
    const from = to
    while (to < from + 3 && words[to]?.isCapital && isJoined(words, to)) to++
    return to > from ? { from: at, to } : null
  }
  if (!word.isCapital) return null
  if (adjective.test(word.fold) && isJoined(words, at + 1) && behindRussian.test(words[at + 1]?.fold ?? ''))
    return { from: at, to: at + 2 }
  const before = words[at - 1]
  if (!before || word.gap !== ' ' || before.isCapital || !kindsOfPlaces.test(before.fold)) return null
  return {
    from: at,
    to: adjective.test(word.fold) && words[at + 1]?.isCapital && isJoined(words, at + 1) ? at + 2 : at + 1,
  }
}

/** «Бадам өзені», «Шымкент қаласында». */
function kazakhPlace({ words, language }: Reading, at: number): Span | null {
  const word = words[at]
  if (!word?.isCapital || !isJoined(words, at + 1) || givenNameOf(word.fold, language)) return null
  const after = words[at + 1]?.fold ?? ''
  if (kazakhStreets.test(after)) return { from: at, to: at + 2 }
  return behindKazakh.test(after) ? { from: at, to: at + 1 } : null
}
