import { monthOfWord } from '../months.ts'
import { numberAt } from '../number-words.ts'
import { opensIdiom } from './idioms.ts'
import type { Reading } from './reading.ts'
import { timesOf } from './times-words.ts'

/** What may begin with a word: a number in digits or words, "an hour", a date, or nothing but an idiom. */
export type Start = 'digits' | 'number' | 'article' | 'month' | 'idiom'

const mostRemembered = 20_000
const remembered: Readonly<Record<Reading['language'], Map<string, Start | null>>> = {
  en: new Map(),
  ru: new Map(),
  kk: new Map(),
}

/** What may begin with the word at a place; of most words it is known from before that nothing does. */
export function startAt({ words, language }: Reading, at: number): Start | null {
  const word = words[at] ?? ''
  const code = word.charCodeAt(0)
  if (code >= 0x30 && code <= 0x39) return 'digits'
  const known = remembered[language].get(word)
  if (known !== undefined) return known
  if (remembered[language].size >= mostRemembered) remembered[language].clear()
  const start = startOfWord(word, language)
  remembered[language].set(word, start)
  return start
}

const numbers: Readonly<Record<Reading['language'], RegExp>> = {
  en: /^(?:half|halves|every|several|few|zero|third|quarter|dozens?|scores|tens|hundreds?|thousands|millions|billions|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/,
  ru: /^(?:кажд|половин|трет|четверт|пят[аоы]|шест[аоы]|седьм|восьм|десят|несколь|пол|сотн|сотен|тысяч|миллион|миллиард|дюжин|двум|двух|тро|четыр|восем|девят|двад|тридц|один|девян|шестьд|пятна|семна)/,
  kk: /^(?:ондаған|жүздеген|мыңдаған|миллиондаған|бірнеше|әр|әрбір|жарты)/,
}

function startOfWord(word: string, language: Reading['language']): Start | null {
  if (language === 'en' && (word === 'a' || word === 'an')) return 'article'
  if (numbers[language].test(word) || timesOf(word, language) !== null) return 'number'
  if (numberAt([word], 0, language, () => true) !== null) return 'number'
  if (monthOfWord(word, true) !== null) return 'month'
  return opensIdiom(word, language) ? 'idiom' : null
}

/** Whether a number may begin with the word at a place. */
export function isNumberWord(reading: Reading, at: number): boolean {
  const start = startAt(reading, at)
  return start === 'digits' || start === 'number'
}
