import { type JsonValue, readJsonLd } from './json-ld.ts'
import { findWrittenDate, isoDate } from './written-date.ts'

/** What a page says about itself, before its text is looked at; null where it says nothing usable. */
export type PageMetadata = {
  title: string | null
  byline: string | null
  outlet: string | null
  date: string | null
  language: string | null
  address: string | null
}

const publishedNames = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'datepublished',
  'dcterms.issued',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'parsely-pub-date',
  'sailthru.date',
  'citation_publication_date',
  'date',
]

/** Reads JSON-LD, OpenGraph and meta elements, `<time>`, and the address a page gives itself. */
export function readPageMetadata(document: Document, source: string): PageMetadata {
  const article = readJsonLd(document)
  const metas = readMeta(document)
  const meta = (...names: string[]) => firstOf(names, name => metas.get(name) ?? null)
  return {
    title: meta('og:title', 'twitter:title', 'dc.title', 'dcterms.title') ?? text(article?.headline),
    byline: authorsOf(article?.author) ?? meta('author', 'article:author', 'dc.creator', 'parsely-author'),
    outlet: meta('og:site_name') ?? nameOf(article?.publisher) ?? meta('application-name', 'dc.publisher'),
    date:
      pageDate(text(article?.datePublished)) ??
      firstOf(publishedNames, name => pageDate(metas.get(name))) ??
      dateOfTime(document),
    language: languageOf(document, metas),
    address: addressOf(document, metas, source),
  }
}

/**
 * The day of a moment that a page states, as it writes it (its own time zone, its own precision): "2005-12-05T08:00+06:00"
 * is "2005-12-05", "1999-01" stays. Null for what is no date, and for figures that leave day and month open.
 */
export function pageDate(written: string | null | undefined): string | null {
  const value = written?.trim() ?? ''
  const iso = /^(\d{4})(?:-?(\d{2})(?:-?(\d{2}))?)?(?=$|[T\s])/.exec(value)
  if (!iso) return findWrittenDate(value)?.date ?? null
  const [, year = '', month, day] = iso
  if (month === undefined) return plausibleYear(year) ? year : null
  const date = isoDate(Number(year), Number(month), Number(day ?? 1))
  return date && plausibleYear(year) ? (day === undefined ? date.slice(0, 7) : date) : null
}

const plausibleYear = (year: string) => Number(year) >= 1500 && Number(year) < 2200

/** A `<time>` that stands for the publication: marked as such, or the only one of the article that is no update. */
function dateOfTime(document: Document): string | null {
  const marked = document.querySelector('time[itemprop="datePublished"], time[pubdate], [itemprop="datePublished"]')
  if (marked) return pageDate(marked.getAttribute('datetime') ?? marked.getAttribute('content') ?? marked.textContent)
  const times = [...document.querySelectorAll('article time[datetime], main time[datetime], header time[datetime]')]
  const published = times.filter(time => !isUpdate(time) && !time.closest('aside, footer, nav, [class*="comment" i]'))
  const dates = new Set(published.map(time => pageDate(time.getAttribute('datetime'))))
  const [only] = dates
  return dates.size === 1 ? (only ?? null) : null
}

/** "Last Updated" is an update, not a publication. */
function isUpdate(time: Element): boolean {
  const around = `${time.className} ${time.getAttribute('itemprop') ?? ''} ${time.parentElement?.className ?? ''}`
  const words = (time.parentElement?.textContent ?? '').slice(0, 200)
  return /updat|modif/i.test(around) || /updated|modified|обновл|измен[её]н/i.test(words)
}

/** The language the page states; its region is left out, since the text is the same language to a reader. */
function languageOf(document: Document, meta: Meta): string | null {
  const stated =
    document.documentElement?.getAttribute('lang') ||
    document.documentElement?.getAttribute('xml:lang') ||
    meta.get('content-language') ||
    meta.get('og:locale')
  try {
    const locale = new Intl.Locale(
      (stated ?? '')
        .trim()
        .replaceAll('_', '-')
        .split(/[,;\s]/)[0] ?? '',
    )
    if (['und', 'mul', 'zxx'].includes(locale.language)) return null
    return locale.script ? `${locale.language}-${locale.script}` : locale.language
  } catch {
    return null
  }
}

/** Canonical address, else what a browser noted when it saved the page ("saved from url", SingleFile's comment). */
function addressOf(document: Document, meta: Meta, source: string): string | null {
  const head = source.slice(0, 4096)
  return (
    webAddress(document.querySelector('link[rel~="canonical" i]')?.getAttribute('href')) ??
    webAddress(meta.get('og:url')) ??
    webAddress(/<!--\s*saved from url=\(\d+\)(\S+)/.exec(head)?.[1]) ??
    webAddress(/Page saved with SingleFile[\s\S]{0,40}?url:\s*(\S+)/.exec(head)?.[1])
  )
}

function webAddress(value: string | null | undefined): string | null {
  const address = value?.trim() ?? ''
  if (!/^https?:\/\//i.test(address) || address.length > 4096) return null
  return URL.canParse(address) ? address : null
}

type Meta = ReadonlyMap<string, string>

/** Content of the meta elements by their names in lower case, the first of each name. */
function readMeta(document: Document): Meta {
  const meta = new Map<string, string>()
  for (const element of document.getElementsByTagName('meta')) {
    const content = element.getAttribute('content')?.trim()
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase()
      if (content && name && !meta.has(name)) meta.set(name, content)
    }
  }
  return meta
}

/** Names of one or several authors; an author that is an address (of a profile) is no name. */
function authorsOf(author: JsonValue | undefined): string | null {
  const names = (Array.isArray(author) ? author : [author]).map(nameOf).filter(name => name !== null)
  return names.slice(0, 8).join(', ') || null
}

function nameOf(thing: JsonValue | undefined): string | null {
  if (Array.isArray(thing)) return nameOf(thing[0])
  const name = typeof thing === 'object' && thing !== null ? text(thing.name) : text(thing)
  return name && !/^https?:/.test(name) ? name : null
}

const text = (value: JsonValue | undefined) => (typeof value === 'string' && value.trim() ? value.trim() : null)

function firstOf<T, R>(values: T[], look: (value: T) => R | null): R | null {
  for (const value of values) {
    const result = look(value)
    if (result !== null) return result
  }
  return null
}
