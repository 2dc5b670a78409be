import { type Block, readBlocks } from './page-blocks.ts'

/** Readability's article of a page: its text in blocks, and what it says of the page. */
export type Article = { blocks: Block[]; title: string | null; byline: string | null; siteName: string | null }

/** Nesting (levels) and elements over which Readability, which is slow with them, is left out. */
const deepestArticle = 200
const mostElements = 100_000

/** Has Readability find the article; it takes the document apart. Null where it finds none. */
export async function readArticle(document: Document): Promise<Article | null> {
  if (depthOf(document) > deepestArticle || document.getElementsByTagName('*').length > mostElements) return null
  const { Readability } = await import('@mozilla/readability')
  const article = new Readability(document, { serializer: node => node as Element }).parse()
  if (!article) return null
  return {
    blocks: article.content ? readBlocks(article.content) : [],
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
