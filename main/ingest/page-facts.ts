import { type JsonObject, type JsonValue, readJsonLd } from './json-ld.ts'
import { firstMeta, type Meta, readMeta } from './page-meta.ts'

/** What a page says in its markup, gathered before Readability takes it apart. Values as written. */
export type PageFacts = {
  /** The article as JSON-LD describes it. */
  article: JsonObject | null
  meta: Meta
  /** The `title` element. */
  title: string
  headings: string[]
  times: MarkedTime[]
  /** Names in elements marked as the author's. */
  authors: string[]
  /** Names by which the page calls its home: the logo's, the link to it, the notice of copyright. */
  houses: string[]
  locale: string | null
  /** Canonical address, else the one a browser noted when it saved the page. */
  address: string | null
}

/** A moment in the markup; `part` is what it is marked as, null for a moment of the article that is marked as nothing. */
export type MarkedTime = { value: string; part: 'published' | 'updated' | 'elsewhere' | null }

/** Gathers what a page says in its markup. `source` is the page as it was saved, for the comments of browsers. */
export function readPageFacts(document: Document, source: string): PageFacts {
  const meta = readMeta(document)
  return {
    article: readJsonLd(document),
    meta,
    title: oneLine(document.title),
    headings: textsOf(document, 'h1, h2, h3', 40),
    times: [...document.querySelectorAll('time, [itemprop="datePublished"], [itemprop="dateModified"]')]
      .slice(0, 100)
      .filter(element => !element.closest(aside))
      .map(markedTime),
    authors: authorsMarked(document),
    houses: [
      ...[...document.querySelectorAll('img[alt]')].slice(0, 5).map(image => oneLine(image.getAttribute('alt') ?? '')),
      ...textsOf(document, 'a[href="/"], [class*="logo" i]', 5),
    ].filter(name => name !== ''),
    locale: localeOf(document, meta),
    address: addressOf(document, meta, source),
  }
}

const aside = 'aside, footer, nav, [class*="comment" i], [class*="related" i], [class*="teaser" i]'
const otherArticle = `${aside}, article article`

/** Names marked as the authors', of the first such element and those beside it; links to authors may stand anywhere in a page. */
function authorsMarked(document: Document): string[] {
  const marked = [...document.querySelectorAll('[itemprop~="author"]')]
    .slice(0, 100)
    .filter(element => !element.closest(otherArticle))
  const first = marked[0]
  if (!first) return textsOf(document, 'a[rel~="author"], address.author', 1)
  return marked
    .filter(element => element.parentElement === first.parentElement)
    .slice(0, 8)
    .map(element => element.querySelector('[itemprop~="name"]') ?? element)
    .map(element => oneLine(element.getAttribute('content') ?? element.textContent ?? ''))
    .filter(name => name !== '' && name.length < 200)
}

/** One article's parts are not another's: names of other reports' authors are left out. */
function textsOf(document: Document, selector: string, most: number): string[] {
  const texts = [...document.querySelectorAll(selector)]
    .slice(0, most * 4)
    .filter(element => !element.closest(otherArticle))
    .slice(0, most)
    .map(element => oneLine(element.getAttribute('content') ?? element.textContent ?? ''))
  return [...new Set(texts)].filter(text => text !== '' && text.length < 400)
}

function markedTime(element: Element): MarkedTime {
  const value = element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent ?? ''
  const marks = `${element.getAttribute('itemprop') ?? ''} ${element.className} ${element.parentElement?.className ?? ''}`
  const words = oneLine(element.parentElement?.textContent ?? '').slice(0, 200)
  const isUpdate = /updat|modif/i.test(marks) || /updated|modified|обновл|измен[её]н/i.test(words)
  const isMarked = /datePublished/.test(marks) || element.hasAttribute('pubdate')
  const isHere = element.closest('article, main, header') !== null
  return { value: value.trim(), part: isMarked ? 'published' : isUpdate ? 'updated' : isHere ? null : 'elsewhere' }
}

export const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

function localeOf(document: Document, meta: Meta): string | null {
  const root = document.documentElement
  const stated =
    root?.getAttribute('lang') || root?.getAttribute('xml:lang') || firstMeta(meta, 'content-language', 'og:locale')
  return (
    (stated ?? '')
      .trim()
      .replaceAll('_', '-')
      .split(/[,;\s]/)[0] || null
  )
}

function addressOf(document: Document, meta: Meta, source: string): string | null {
  const head = source.slice(0, 4096)
  return (
    webAddress(document.querySelector('link[rel~="canonical" i]')?.getAttribute('href')) ??
    webAddress(firstMeta(meta, 'og:url')) ??
    webAddress(/<!--\s*saved from url=\(\d+\)(\S+)/.exec(head)?.[1]) ??
    webAddress(/Page saved with SingleFile[\s\S]{0,40}?url:\s*(\S+)/.exec(head)?.[1])
  )
}

function webAddress(value: string | null | undefined): string | null {
  const address = value?.trim() ?? ''
  if (!/^https?:\/\//i.test(address) || address.length > 4096) return null
  return URL.canParse(address) ? address : null
}

/** A text of JSON-LD; null for what is none. */
export const jsonText = (value: JsonValue | undefined): string | null =>
  typeof value === 'string' && value.trim() ? oneLine(value) : null
