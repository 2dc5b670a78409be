import { type Content, type Format, found, type Source, unreadable } from '../format.ts'
import { largestPage } from '../limits.ts'
import { nestingDepth } from '../page-depth.ts'
import { type PageMetadata, readPageMetadata } from '../page-metadata.ts'
import { visibleText } from '../page-text.ts'

/** A saved web page: its main text by Readability, its metadata from what the page says of itself. */
export const html: Format = {
  name: 'html',
  extractor: 'html/1',
  isDear: true,
  recognises,
  read,
}

const markup = /<(!doctype\s+html|html|head|body|meta|title|div|p|article|table|span|h1|script)[\s>/]/i

/** A page by its first tag; by its extension only where there is any tag at all. */
function recognises({ start, extension }: Source): boolean {
  if (start === null) return false
  const opening = start.replace(/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*/, '').slice(0, 200)
  if (/^<(!doctype\s+html|html)[\s>]/i.test(opening)) return true
  if (/^<(head|body|meta|title)[\s>]/i.test(opening)) return extension !== 'md'
  return ['html', 'htm', 'xhtml', 'shtml'].includes(extension) && markup.test(start)
}

/** The charset that a page's first bytes name for it; undefined for what is no page. */
export function declaredCharset(bytes: Buffer): string | undefined {
  const head = bytes.subarray(0, 8192).toString('latin1')
  if (!markup.test(head)) return undefined
  const meta = /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]
  return meta ?? /^<\?xml[^>]*\bencoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1]
}

/** Nesting (levels) over which a page is not parsed, and over which Readability, which is slower still, is left out. */
const deepestPage = 1000
const deepestArticle = 200
/** Elements over which Readability is left out. */
const mostElements = 100_000

async function read(file: Source): Promise<Content> {
  const source = file.text()
  const page = withoutInlined(source)
  if (page.length > largestPage) throw unreadable('The page is too long to be read. The original is kept.')
  if (nestingDepth(page) > deepestPage) throw unreadable('The page is too tangled to be read. The original is kept.')
  const parser = await pageParser()
  const document = parser.parseFromString(page, 'text/html')
  const metadata = readPageMetadata(document, source)
  const article = depthOf(document) > deepestArticle ? null : await readArticle(document)
  const main = article?.text ?? ''
  const body = main === '' ? visibleText(parser.parseFromString(page, 'text/html').body) : ''
  return { ...toFields(metadata, article), text: main || body, remarks: main || !body ? [] : [wholePageRemark] }
}

const wholePageRemark = 'The main text of the page was not recognised; all the words of the page were taken.'

function toFields(page: PageMetadata, article: Article | null): Omit<Content, 'text'> {
  const byline = article?.byline || page.byline
  return {
    title: found(article?.title || page.title, 'page'),
    byline: found(byline?.trim().replace(/^by[:\s]\s*/i, ''), 'page'),
    outlet: found(page.outlet ?? article?.siteName, 'page'),
    date: found(page.date, 'page'),
    language: found(statedLanguage(page.language, article?.text ?? ''), 'page'),
    address: page.address ?? undefined,
  }
}

/** Templates say "en" of pages in any language: a Latin-script language is not believed of a Cyrillic text. */
function statedLanguage(language: string | null, text: string): string | null {
  if (!language || !/^(en|de|fr|es|it|pt|nl|tr|pl)\b/.test(language)) return language
  const start = text.slice(0, 5000)
  const cyrillic = start.match(/\p{Script=Cyrillic}/gu)?.length ?? 0
  const latin = start.match(/\p{Script=Latin}/gu)?.length ?? 0
  return cyrillic > latin ? null : language
}

type Article = { text: string; title: string | null; byline: string | null; siteName: string | null }

/** Readability's article; it takes the document apart. Null where it finds none. */
async function readArticle(document: Document): Promise<Article | null> {
  if (document.getElementsByTagName('*').length > mostElements) return null
  const { Readability } = await import('@mozilla/readability')
  const article = new Readability(document, { serializer: node => node as Element }).parse()
  if (!article) return null
  return {
    text: article.content ? visibleText(article.content) : '',
    title: article.title ?? null,
    byline: article.byline ?? null,
    siteName: article.siteName ?? null,
  }
}

/** Levels between the root and the deepest element. */
function depthOf(document: Document): number {
  let deepest = 0
  let depth = 0
  let element: Element | null = document.documentElement
  while (element) {
    deepest = Math.max(deepest, depth)
    if (element.firstElementChild) {
      element = element.firstElementChild
      depth++
      continue
    }
    while (element && !element.nextElementSibling) {
      element = element.parentElement
      depth--
    }
    element = element?.nextElementSibling ?? null
  }
  return deepest
}

/** Without images that are written into the page itself, which can be most of a saved page's bytes. */
function withoutInlined(source: string): string {
  return source.replaceAll(/(["'(=]\s*)data:[\w.+-]+\/[\w.+-]+;base64,[A-Za-z0-9+/=\s%]{256,}/g, '$1data:,')
}

let parserPromise: Promise<DOMParser> | undefined

/**
 * One parser for all pages. A document made by DOMParser belongs to no window: its scripts never run, its style sheets
 * and images are never fetched (DOM Parsing, "scripting is disabled"), and it takes half the time of a JSDOM of its own.
 */
function pageParser(): Promise<DOMParser> {
  parserPromise ??= makeParser()
  return parserPromise
}

async function makeParser(): Promise<DOMParser> {
  // Loaded on the first page: it takes a second, which an import of plain text need not wait for.
  const { JSDOM, VirtualConsole } = await import('jsdom')
  // A console without listeners: what jsdom reports of a page may hold its words.
  const { window } = new JSDOM('', { virtualConsole: new VirtualConsole() })
  return new window.DOMParser()
}
