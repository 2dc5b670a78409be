import { monthOfWord } from '../months.ts'
import { numberAt } from '../number-words.ts'
import { timesOf } from './quantity.ts'
import type { Reading } from './reading.ts'

const mostRemembered = 20_000
const remembered: Readonly<Record<Reading['language'], Map<string, boolean>>> = {
  en: new Map(),
  ru: new Map(),
  kk: new Map(),
}

/** Whether a quantity, or what could be mistaken for one, may begin with a word: of most words this is known from before. */
export function isNumberWord({ words, language }: Reading, at: number): boolean {
  const word = words[at] ?? ''
  const code = word.charCodeAt(0)
  if (code >= 0x30 && code <= 0x39) return true
  const known = remembered[language].get(word)
  if (known !== undefined) return known
  if (remembered[language].size >= mostRemembered) remembered[language].clear()
  const begins = canBegin(word, language)
  remembered[language].set(word, begins)
  return begins
}

const others: Readonly<Record<Reading['language'], RegExp>> = {
  en: /^(?:an?|half|every|several|few|no|at|cloud|square|day|catch|fifty|zero|second|once|halves|third|quarter|dozens|scores|tens|hundreds|thousands|millions|billions|dozen|fifth|sixth|seventh|eighth|ninth|tenth|fourth|hundred)$/,
  ru: /^(?:кажд|половин|трет|четверт|пят[аоы]|шест[аоы]|седьм|восьм|десят|несколь|пол|сотн|сотен|тысяч|миллион|миллиард|дюжин|ни$|с$|в$|как$|двум|двух|тро|четыр|семь|восем|девят|двад|тридц|один|девян|шестьд|пятна|семна)/,
  kk: /^(?:ондаған|жүздеген|мыңдаған|миллиондаған|бірнеше|әр|әрбір|жарты)/,
}

const canBegin = (word: string, language: Reading['language']) =>
  others[language].test(word) ||
  timesOf(word, language) !== null ||
  monthOfWord(word, true) !== null ||
  numberAt([word], 0, language, () => true) !== null
