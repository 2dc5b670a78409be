import { type Found, found } from './format.ts'
import { jsonText, type PageFacts } from './page-facts.ts'
import { type DayOrder, dayOrderOf, findWrittenDate, isoDate, openDays } from './written-date.ts'

const publishedNames =
  'article:published_time og:article:published_time article:published og:published_time datepublished dcterms.issued dc.date.issued dcterms.created dc.date dcterms.date pubdate publishdate publish-date publish_date parsely-pub-date sailthru.date citation_publication_date date'.split(
    ' ',
  )
const updatedNames =
  'article:modified_time og:updated_time og:article:modified_time datemodified dcterms.modified dc.date.modified last-modified revision_date lastmod'.split(
    ' ',
  )

/** When a report was published and last changed, days in its own time zone with the precision known; null where unknown. */
export type PageDates = { published: Found | null; updated: string | null }

/**
 * The day of publication: from JSON-LD, meta elements and marked times, else from the words around the headline, else from
 * the address. "Last updated" is an update, "Sunday" no date, and of "05/06/2005" the page's country, the address or the
 * update must tell which is the day.
 */
export function readPageDates(facts: PageFacts, header: readonly string[]): PageDates {
  const order = dayOrderOf(facts.locale)
  const shown = readDayLines(header, order)
  const updated = statedUpdate(facts, order) ?? shown.updated
  const stated = statedDay(facts, order)
  if (stated) return { published: found(stated, 'page') ?? null, updated }
  if (shown.published) return { published: found(shown.published, 'text') ?? null, updated }
  const address = dayOfAddress(facts.address)
  const settled = shown.open.find(days => days.some(day => agrees(day, address) || day === updated))
  const day = settled?.find(one => agrees(one, address)) ?? settled?.find(one => one === updated)
  return { published: (day ? found(day, 'text') : found(address, 'page')) ?? null, updated }
}

const agrees = (day: string, other: string | null) => other !== null && day.startsWith(other)

function statedDay({ article, meta, times }: PageFacts, order: DayOrder): string | null {
  const values = [
    jsonText(article?.datePublished),
    ...publishedNames.map(name => meta.get(name)?.[0] ?? null),
    ...times.filter(({ part }) => part === 'published').map(({ value }) => value),
  ]
  for (const value of values) {
    const day = pageDate(value, order)
    if (day) return day
  }
  const days = new Set(times.filter(({ part }) => part === null).map(({ value }) => pageDate(value, order)))
  const [only] = days
  return days.size === 1 ? (only ?? null) : null
}

function statedUpdate({ article, meta, times }: PageFacts, order: DayOrder): string | null {
  const values = [
    jsonText(article?.dateModified),
    ...updatedNames.map(name => meta.get(name)?.[0] ?? null),
    ...times.filter(({ part }) => part === 'updated').map(({ value }) => value),
  ]
  for (const value of values) {
    const day = pageDate(value, order)
    if (day) return day
  }
  return null
}

/**
 * The day of a moment that a page states, as it writes it (its own time zone, its own precision): "2005-12-05T08:00+06:00"
 * is "2005-12-05", "1999-01" stays. Null for what is no date, for figures that leave day and month open, and for the first day
 * of a computer's time, which stands for none.
 */
export function pageDate(written: string | null | undefined, order: DayOrder = null): string | null {
  const value = written?.trim() ?? ''
  const iso = /^(\d{4})(?:-?(\d{2})(?:-?(\d{2}))?)?(?=$|[T\s])/.exec(value)
  const day = iso ? isoPrecision(iso) : (findWrittenDate(value, order)?.date ?? null)
  return day === '1970-01-01' ? null : day
}

function isoPrecision([, year = '', month, day]: RegExpExecArray): string | null {
  if (Number(year) < 1500 || Number(year) >= 2200) return null
  if (month === undefined) return year
  const date = isoDate(Number(year), Number(month), Number(day ?? 1))
  return date && (day === undefined ? date.slice(0, 7) : date)
}

const updateWords =
  /(updat|modif|revis|edited|обновл|измен[её]|жаңарт|aktualisiert|mis à jour|actualizado|aggiornat|atualizado|עודכן|تحديث|به ?روز)\P{L}*[\p{L}\s.:]{0,20}$/iu
/** Words before the day on which the page was looked at. */
const todayWords = /(today|now|сегодня|бүгін|الآن|היום)\P{L}*$/iu

type DayLines = { published: string | null; updated: string | null; open: string[][] }

/** Lines longer than this (UTF-16 code units) are sentences: their dates are of what they tell. */
const longestLine = 180

/** The first day that lines name as that of publication, and as that of an update; and figures that leave the day open. */
export function readDayLines(lines: readonly string[], order: DayOrder): DayLines {
  const days: DayLines = { published: null, updated: null, open: [] }
  for (const line of lines) {
    if (line.length > longestLine || /[.!?]\s+\p{Lu}\p{Ll}+\s\p{Ll}+\s\p{Ll}/u.test(line)) continue
    let from = 0
    for (let count = 0; count < 4; count++) {
      const written = findWrittenDate(line.slice(from), order)
      if (!written) break
      const before = line.slice(from, from + written.start)
      if (updateWords.test(before)) days.updated ??= written.date
      else if (!todayWords.test(before)) days.published ??= written.date
      from += written.end
    }
    const open = openDays(line)
    if (open.length > 0 && !updateWords.test(line.replace(/\d[\s\S]*$/, ''))) days.open.push(open)
  }
  return days
}

/** The day, or at least the month, that an address is filed under: "/2009/04/11/", "/2014/02/", "-20150110". */
export function dayOfAddress(address: string | null): string | null {
  const path = address ? new URL(address).pathname : ''
  const parts =
    /\/((?:19|20)\d{2})[/-](\d{1,2})(?:[/-](\d{1,2})(?!\d))?(?=[/.-]|$)/.exec(path) ??
    /(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/.exec(path)
  if (!parts) return null
  const [, year, month, day] = parts
  const date = isoDate(Number(year), Number(month), Number(day ?? 1))
  return date && (day === undefined ? date.slice(0, 7) : date)
}
