import { findDateline } from './dateline.ts'
import { type Content, found, unreadable } from './format.ts'
import { largestPage } from './limits.ts'
import { readArticle } from './page-article.ts'
import { type Block, joinBlocks, readBlocks } from './page-blocks.ts'
import { readPageByline } from './page-byline.ts'
import { readPageDates } from './page-dates.ts'
import { nestingDepth } from './page-depth.ts'
import { type PageFacts, readPageFacts } from './page-facts.ts'
import { linesAround } from './page-header.ts'
import { statedLanguage } from './page-language.ts'
import { readPageOutlet } from './page-outlet.ts'
import { pageParser, withoutInlined } from './page-parser.ts'
import { selectMainText } from './page-selection.ts'
import { choosePageTitle } from './page-title.ts'

/** Nesting (levels) over which a page is not parsed. */
const deepestPage = 1000

/** Reads a saved page from its source: main text, and what it says about itself. Throws 'unreadable' for what is too large. */
export async function readPage(source: string): Promise<Content> {
  const page = withoutInlined(source)
  if (page.length > largestPage) throw unreadable('The page is too long to be read. The original is kept.')
  if (nestingDepth(page) > deepestPage) throw unreadable('The page is too tangled to be read. The original is kept.')
  const document = (await pageParser()).parseFromString(page, 'text/html')
  const facts = readPageFacts(document, source)
  const blocks = readBlocks(document.body)
  const article = await readArticle(document)
  const title = choosePageTitle(facts, article?.title ?? null, blocks)
  const said = describePage(facts, blocks, title, article?.byline ?? null)
  const main = joinBlocks(
    selectMainText(blocks, article?.blocks ?? [], { title, byline: said.byline?.value ?? article?.byline ?? null }),
  )
  const text = main || joinBlocks(blocks)
  const dateline = findDateline(text)
  return {
    ...said,
    fields: [...said.fields, ...(dateline ? [{ name: 'Dateline', value: dateline.text }] : [])],
    title: found(title, 'page'),
    outlet: said.outlet ?? found(article?.siteName, 'page') ?? found(dateline?.agency, 'text'),
    byline: said.byline ?? found(dateline?.byline, 'text'),
    language: found(statedLanguage(facts.locale, text), 'page'),
    text,
    remarks:
      main || !text ? [] : ['The main text of the page was not recognised; all the words of the page were taken.'],
  }
}

/** What a page says of itself, in its markup and in the lines around its headline. */
function describePage(facts: PageFacts, blocks: readonly Block[], title: string | null, byline: string | null) {
  const lines = linesAround(blocks, title)
  const outlet = readPageOutlet(
    facts,
    title,
    blocks.map(({ text }) => text),
  )
  const dates = readPageDates(
    facts,
    lines.header.map(({ text }) => text),
  )
  return {
    byline: readPageByline(facts, lines, byline, outlet) ?? undefined,
    outlet: found(outlet, 'page'),
    date: dates.published ?? undefined,
    address: facts.address ?? undefined,
    fields: dates.updated ? [{ name: 'Last updated', value: dates.updated }] : [],
  }
}
