import { type Content, found, unreadable } from './format.ts'
import { largestPage } from './limits.ts'
import { type Article, readArticle } from './page-article.ts'
import { joinBlocks, readBlocks } from './page-blocks.ts'
import { nestingDepth } from './page-depth.ts'
import { type PageMetadata, readPageMetadata } from './page-metadata.ts'
import { pageParser, withoutInlined } from './page-parser.ts'
import { selectMainText } from './page-selection.ts'

/** Nesting (levels) over which a page is not parsed. */
const deepestPage = 1000

/** Reads a saved page from its source: main text, and what it says about itself. Throws 'unreadable' for what is too large. */
export async function readPage(source: string): Promise<Content> {
  const page = withoutInlined(source)
  if (page.length > largestPage) throw unreadable('The page is too long to be read. The original is kept.')
  if (nestingDepth(page) > deepestPage) throw unreadable('The page is too tangled to be read. The original is kept.')
  const document = (await pageParser()).parseFromString(page, 'text/html')
  const metadata = readPageMetadata(document, source)
  const blocks = readBlocks(document.body)
  const article = await readArticle(document)
  const title = article?.title || metadata.title
  const main = joinBlocks(selectMainText(blocks, article?.blocks ?? [], { title, byline: article?.byline ?? null }))
  const text = main || joinBlocks(blocks)
  return { ...toFields(metadata, article, text), text, remarks: main || !text ? [] : [wholePageRemark] }
}

const wholePageRemark = 'The main text of the page was not recognised; all the words of the page were taken.'

function toFields(page: PageMetadata, article: Article | null, text: string): Omit<Content, 'text'> {
  const byline = article?.byline || page.byline
  return {
    title: found(article?.title || page.title, 'page'),
    byline: found(byline?.trim().replace(/^by[:\s]\s*/i, ''), 'page'),
    outlet: found(page.outlet ?? article?.siteName, 'page'),
    date: found(page.date, 'page'),
    language: found(statedLanguage(page.language, text), 'page'),
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
