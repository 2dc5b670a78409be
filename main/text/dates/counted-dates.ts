import { parse as parseEnglish } from 'chrono-node/en'
import { parse as parseRussian } from 'chrono-node/ru'

/** A date that chrono-node counted from the reference. */
type Counted = { start: number; end: number; edtf: string | null }

/** Where one may stand: chrono-node is slow on whole texts, and takes some numbers for times of day. Figures or small numbers in words. */
const number =
  '(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a few|several|a couple of|\\d{1,3})'
const english = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(?:(?<about>about|around|some|nearly|almost|more than|over) )?${number} (?<unit>day|week|month|year)s? (?:ago|from now)(?!\\p{L})`,
  'giu',
)
const russianNumber = '(?:один|одну|два|две|три|четыре|пять|шесть|семь|восемь|девять|десять|несколько|пару|\\d{1,3})'
const russian = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(?:(?<about>около|почти|примерно|более) )?(?:${russianNumber} )?(?<unit>дн|ден|недел|месяц|год|лет)\\p{L}{0,4} (?:тому )?назад(?!\\p{L})`,
  'giu',
)
/** "A few", "about": the day itself is not meant. */
const vague = /few|several|couple|about|around|some|nearly|almost|more|over|несколько|пару|около|почти|примерно|более/i

/**
 * Dates that are counted in days, weeks, months or years from the reference ("three days ago", «две недели назад»), by chrono-node, as
 * exact as the unit they are counted in; what is counted in weeks, or said to be about, is approximate. None in Kazakh.
 */
export function countedDates(text: string, language: 'en' | 'ru' | 'kk', reference: string | null): Counted[] {
  if (language === 'kk') return []
  const [form, parse] = language === 'ru' ? [russian, parseRussian] : [english, parseEnglish]
  // A text says the same again and again; chrono-node takes a third of a millisecond for each.
  const known = new Map<string, string | null>()
  return [...text.matchAll(form)].map(match => {
    const written = match[0]
    const [start, end] = [match.index, match.index + written.length]
    if (reference === null) return { start, end, edtf: null }
    const edtf = known.get(written) ?? count(written, match.groups ?? {}, parse, reference)
    known.set(written, edtf)
    return { start, end, edtf }
  })
}

type Groups = Readonly<Record<string, string | undefined>>

function count(written: string, { about, unit }: Groups, parse: typeof parseEnglish, reference: string): string | null {
  const [year = 0, month = 1, day = 1] = reference.split('-').map(Number)
  const counted = parse(written.replace(about ?? '', ''), new Date(year, month - 1, day, 12))[0]?.start
  if (!counted) return null
  const iso = `${counted.get('year')}-${two(counted.get('month'))}-${two(counted.get('day'))}`
  return asExactAs(iso, unit?.toLowerCase() ?? '', vague.test(written))
}

const two = (value: number | null) => String(value ?? 1).padStart(2, '0')

function asExactAs(iso: string, unit: string, isVague: boolean): string {
  const doubt = isVague ? '~' : ''
  if (/^(?:year|год|лет)/.test(unit)) return iso.slice(0, 4) + doubt
  if (/^(?:month|месяц)/.test(unit)) return iso.slice(0, 7) + doubt
  return /^(?:week|недел)/.test(unit) ? `${iso}~` : iso + doubt
}
