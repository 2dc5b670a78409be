import { endOf, gapBefore, isSpaced, type Reading } from './reading.ts'

/** What words beside a number make of it. `words` is how many of them stand before it. */
export type Bounds = { bound: 'low' | 'high' | null; approximate: boolean; words: number }

type Phrase = { words: readonly string[]; bound: Bounds['bound']; approximate: boolean }

/** Longest first within a last word. Written for this project, after the approximators of `hedges.ts`. */
const lines: Readonly<Record<Reading['language'], Readonly<Record<'low' | 'high' | 'about', string>>>> = {
  en: {
    low: `more than|over|above|at least|no fewer than|not fewer than|no less than|not less than|upwards of|in excess of|exceed|exceeds|exceeded
      |exceeding|surpassed|passed|topped|beyond|minimum of|a minimum of|greater than|higher than|a good|well over|just over|older than|not under`,
    high: `fewer than|less than|under|below|up to|as many as|as much as|at most|no more than|not more than|a maximum of|maximum of|lower than
      |within|just under|well under|well below|just below|younger than|at the most|not over|not exceed|not exceeding`,
    about: `about|around|some|roughly|approximately|nearly|almost|close to|an estimated|estimated|circa|in the region of|barely|hardly|scarcely
      |an average of about|more or less|something like|just about|virtually|in the neighborhood of|in the neighbourhood of`,
  },
  ru: {
    low: `более|более чем|больше|больше чем|свыше|не менее|не менее чем|не меньше|минимум|как минимум|по меньшей мере|по крайней мере|превысил
      |превысила|превысило|превысили|превышает|превышают|превысит|превысят|старше|выше|не ниже|превышающая|превышающий|превышающую|перевалило за|сверх`,
    high: `менее|менее чем|меньше|меньше чем|не более|не более чем|не больше|максимум|до|ниже|не выше|младше|в пределах|не свыше`,
    about: `около|примерно|порядка|приблизительно|почти|где то|едва|едва ли не|ориентировочно|чуть более|чуть больше|чуть менее|чуть меньше|без малого|в районе`,
  },
  kk: {
    low: 'кемінде|кем дегенде|ең азы',
    high: 'ең көбі|көп дегенде',
    about: 'шамамен|жуықтап',
  },
}

const byLast: Readonly<Record<Reading['language'], ReadonlyMap<string, Phrase[]>>> = {
  en: phrasesOf('en'),
  ru: phrasesOf('ru'),
  kk: phrasesOf('kk'),
}

function phrasesOf(language: Reading['language']): ReadonlyMap<string, Phrase[]> {
  const map = new Map<string, Phrase[]>()
  for (const [kind, list] of Object.entries(lines[language]))
    for (const line of list.split('|')) {
      const words = line.trim().split(/\s+/)
      const last = words.at(-1) ?? ''
      const bound = kind === 'about' ? null : (kind as 'low' | 'high')
      map.set(last, [...(map.get(last) ?? []), { words, bound, approximate: kind === 'about' }])
    }
  for (const phrases of map.values()) phrases.sort((one, other) => other.words.length - one.words.length)
  return map
}

/** Between such words and their number: "about a million", «почти на три доллара». */
const passedOver = { en: /^an?$/, ru: /^(?:на|в|к|по)$/, kk: /^$/ } as const

const nothing: Bounds = { bound: null, approximate: false, words: 0 }
/** The bound or approximation before the token at a place. */
export function boundsBefore(reading: Reading, first: number, sentence: number): Bounds {
  let bounds = nothing
  let at = first
  for (let step = 0; step < 3 && at > sentence; step++) {
    const skip = step === 0 && passedOver[reading.language].test(reading.words[at - 1] ?? '') ? 1 : 0
    const phrase = phraseBefore(reading, at - skip, sentence)
    if (!phrase) break
    at -= phrase.words.length + skip
    bounds = {
      bound: bounds.bound ?? phrase.bound,
      approximate: bounds.approximate || phrase.approximate,
      words: first - at,
    }
  }
  return bounds
}

function phraseBefore(reading: Reading, at: number, sentence: number): Phrase | null {
  if (at <= sentence || !isSpaced(reading, at)) return null
  for (const phrase of byLast[reading.language].get(reading.words[at - 1] ?? '') ?? []) {
    const from = at - phrase.words.length
    if (from < sentence) continue
    if (phrase.words.every((word, step) => reading.words[from + step] === word) && suits(reading, phrase, from))
      return phrase
  }
  return null
}

/** Words that bound a number in one sentence and not in another. */
function suits(reading: Reading, { words }: Phrase, from: number): boolean {
  const [one] = words
  const before = reading.words[from - 1] ?? ''
  if (words.length > 1) return true
  // "Passed 20 million" is a bound, "passed 12 laws" is not: only after what can grow.
  if (one === 'passed' || one === 'topped')
    return /^(?:population|number|toll|total|debt|figure|spending|cases|deaths|has|have|had|prices|reserves|sales)$/.test(
      before,
    )
  if (one === 'some') return !/^(?:and|or|by)$/.test(reading.words[from + 1] ?? '')
  if (one === 'над') return false
  if (one === 'до') return !isTarget(reading, from)
  if (one === 'over' || one === 'around') return !/^(?:rolled|turned|handed|took|go|went|all|moved|came)$/.test(before)
  if (one === 'under' || one === 'above' || one === 'below') return true
  return true
}

/** Verbs after which «до 8,4 процента» is where something came to, not a bound. */
const change =
  /^(?:за?медл|ускор|снизи|снижа|сниже|опусти|упа[лд]|сокра[тщ]|уменьш|вырос|вырас|возрос|подня|повы[сш]|увелич|подорож|подешев|достиг|дошл|довел|рост|расти|растет|прибав|расшир|сузи|понизи|понизил|изменил|продл|поднимается|удлини)/

function isTarget(reading: Reading, at: number): boolean {
  const { words } = reading
  for (let place = at - 1, steps = 0; place >= 0 && steps < 9; place--, steps++) {
    if (change.test(words[place] ?? '')) return true
    if (/[.;!?\n]/.test(gapBefore(reading, place + 1))) return false
  }
  return false
}

/** The bound or approximation behind a number that ends at a token and offset: "or more", «с лишним», «астам», "10,000+". */
export function boundsBehind(reading: Reading, last: number, end: number): Omit<Bounds, 'words'> {
  const { words, text, language } = reading
  const [one = '', two = ''] = isSpaced(reading, last + 1) ? [words[last + 1], words[last + 2]] : []
  if (/^\+(?!\d)/.test(text.slice(endOf(reading, last), endOf(reading, last) + 2)) || text.charAt(end) === '+')
    return { bound: 'low', approximate: false }
  if (language === 'en') {
    if (one === 'or' && /^(?:more|above|higher|over|older)$/.test(two)) return { bound: 'low', approximate: false }
    if (one === 'or' && /^(?:less|fewer|below|lower|under|younger)$/.test(two))
      return { bound: 'high', approximate: false }
    if (one === 'or' && two === 'so') return { bound: null, approximate: true }
    if (one === 'at' && (two === 'least' || two === 'most'))
      return { bound: two === 'least' ? 'low' : 'high', approximate: false }
  }
  if (language === 'ru') {
    if (one === 'с' && two === 'лишним') return { bound: 'low', approximate: false }
    if (/^(?:и|или)$/.test(one) && /^(?:более|больше|выше|старше)$/.test(two))
      return { bound: 'low', approximate: false }
    if (/^(?:и|или)$/.test(one) && /^(?:менее|меньше|ниже|младше)$/.test(two))
      return { bound: 'high', approximate: false }
  }
  if (language === 'kk') {
    if (one === 'астам' || one === 'аса' || one === 'көп' || one === 'асады' || one === 'асты')
      return { bound: 'low', approximate: false }
    if (one === 'дейін') return { bound: 'high', approximate: false }
    if (one === 'жуық' || one === 'шамалы' || one === 'шамасында') return { bound: null, approximate: true }
  }
  return { bound: null, approximate: false }
}
