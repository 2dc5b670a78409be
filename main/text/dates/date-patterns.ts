import { foldWord } from '../normalise.ts'
import { calendar, type DateParts, type Toward, type WrittenDate } from './date-parts.ts'

type Found = Omit<WrittenDate, 'start' | 'end'>
/** A way to write dates: an expression with named groups, and what it means; null where it is none after all. */
export type DatePattern = { form: RegExp; read(groups: Readonly<Record<string, string | undefined>>): Found | null }

/** The months by the beginnings of their names in folded letters, in order. */
export const monthBeginnings: Readonly<Record<'en' | 'ru' | 'kk', readonly string[]>> = {
  en: 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' '),
  ru: 'янв фев мар апр ма июн июл авг сен окт ноя дек'.split(' '),
  kk: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' '),
}
const weekdayBeginnings: Readonly<Record<'en' | 'ru' | 'kk', readonly string[]>> = {
  en: 'mon tue wed thu fri sat sun'.split(' '),
  ru: 'понед вторн сред четв пятн субб воскр'.split(' '),
  kk: 'дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі'.split(' '),
}

/** 1 to 12. */
export function monthOf(written: string | undefined, language: 'en' | 'ru' | 'kk'): number | null {
  const at = written === undefined ? -1 : beginning(monthBeginnings[language], foldWord(written))
  return at < 0 ? null : at + 1
}

/** 1 (Monday) to 7. */
export function weekdayOf(written: string | undefined, language: 'en' | 'ru' | 'kk'): number | null {
  const at = written === undefined ? -1 : beginning(weekdayBeginnings[language], foldWord(written))
  return at < 0 ? null : at + 1
}

/** The longest that a word begins with: «мар» before «ма». */
function beginning(beginnings: readonly string[], word: string): number {
  let best = -1
  for (const [at, start] of beginnings.entries())
    if (word.startsWith(start) && start.length > (beginnings[best]?.length ?? 0)) best = at
  return best
}

/** A number in figures; null for none. */
export const figure = (written: string | undefined): number | null =>
  written === undefined || written === '' ? null : Number.parseInt(written, 10)

/** What is found where nothing is said of doubt or of an end. */
export const found = (parts: DateParts, until: DateParts | null = null, doubt: Found['doubt'] = ''): Found => ({
  parts,
  until,
  doubt,
})

/** A day of a month, and the day to which it goes on. */
export function days(
  month: number | null,
  { day, to, year }: { day: string | undefined; to: string | undefined; year: string | undefined },
  weekday: number | null = null,
): Found | null {
  const first = figure(day)
  const last = figure(to)
  if (month === null || first === null || first < 1 || first > 31) return null
  if (last !== null && (last > 31 || last <= first)) return null
  const from = calendar(figure(year), month, first, weekday)
  return found(from, last === null ? null : calendar(figure(year), month, last))
}

/** Dates in figures alone: 2005-12-04, 04.12.2005, 12/04/2005. Days come before months with points, and where one is above 12. */
export const figuresAlone: DatePattern[] = [
  {
    form: /(?<![\d.,/-])(?<year>(?:1[5-9]|20)\d\d)-(?<month>0[1-9]|1[0-2])-(?<day>[0-3]\d)(?![\d/-])/gu,
    read: ({ year, month, day }) => found(calendar(figure(year), figure(month), figure(day))),
  },
  {
    form: /(?<![\d.,/-])(?<day>[0-3]?\d)\.(?<month>[01]?\d)\.(?<year>(?:1[5-9]|20)\d\d)(?!\d)/gu,
    read: ({ year, month, day }) => ofFigures(figure(year), figure(month), figure(day)),
  },
  {
    form: /(?<![\d.,/-])(?<one>[0-3]?\d)\/(?<other>[0-3]?\d)\/(?<year>(?:1[5-9]|20)\d\d)(?![\d/])/gu,
    read: ({ year, one, other }) => {
      const [first, second] = [figure(one) ?? 0, figure(other) ?? 0]
      if (first > 12) return ofFigures(figure(year), second, first)
      return second > 12 || first === second ? ofFigures(figure(year), first, second) : found({ kind: 'unclear' })
    },
  },
]

const ofFigures = (year: number | null, month: number | null, day: number | null): Found | null =>
  month === null || month < 1 || month > 12 || day === null || day < 1 ? null : found(calendar(year, month, day))

/** What a word for last, this or next says. */
export function towardOf(written: string | undefined): Toward {
  if (written === undefined) return null
  if (/^(?:last|past|previous|прошл|минувш|предыдущ|өткен|былтыр)/iu.test(written)) return -1
  if (/^(?:next|coming|upcoming|following|следующ|будущ|предстоящ|ближайш|келесі|алдағы|келер)/iu.test(written))
    return 1
  return 0
}
