import { largestPage } from '../limits.ts'
import { nestingDepth } from '../page-depth.ts'
import { pageParser, withoutInlined } from '../page-parser.ts'
import { visibleText } from '../page-text.ts'
import type { Stretch } from './quoted-replies.ts'

/** Nesting (levels) over which a body is not parsed. */
const deepestBody = 1000

/** Elements that mail programs put around the mail that is answered. */
const quoteSelector = 'blockquote[type="cite"], .gmail_quote, .yahoo_quoted, .protonmail_quote, .moz-cite-prefix'

/** Letters that stand for nothing (Unicode, private use): where a quote begins and ends while the page becomes text. */
const opening = '\ue000'
const closing = '\ue001'

export type HtmlBody = { text: string; quotes: Stretch[]; isTooTangled: boolean }

/** The text of a mail's HTML body, and which parts of it repeat an earlier mail. */
export async function readHtmlBody(source: string): Promise<HtmlBody> {
  const page = withoutInlined(source).replaceAll(/[\ue000\ue001]/g, '\ufffd')
  const isTooTangled = page.length > largestPage || nestingDepth(page) > deepestBody
  if (isTooTangled) return { text: '', quotes: [], isTooTangled }
  const { body } = (await pageParser()).parseFromString(page, 'text/html')
  for (const quote of body.querySelectorAll(quoteSelector)) markQuote(quote)
  return { ...withoutLetters(visibleText(body)), isTooTangled }
}

/** A forwarded mail stands in the same element, but is the news itself. */
function markQuote(quote: Element) {
  if (quote.parentElement?.closest(quoteSelector)) return
  const texts = wordNodes(quote)
  const [first] = texts
  const last = texts.at(-1)
  if (!first || !last || /^\W*(forwarded message|пересылаемое сообщение|пересланное сообщение)/iu.test(first.data))
    return
  last.data = last.data.trimEnd() + closing
  first.data = opening + first.data.trimStart()
}

function wordNodes(root: Element): Text[] {
  const walker = root.ownerDocument.createTreeWalker(root, 4 /* NodeFilter.SHOW_TEXT */)
  const nodes: Text[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement?.localName ?? ''
    if (/\S/.test(node.nodeValue ?? '') && !['style', 'script', 'title'].includes(parent)) nodes.push(node as Text)
  }
  return nodes
}

/** Takes the letters out again, and says where they stood. */
function withoutLetters(marked: string): { text: string; quotes: Stretch[] } {
  const quotes: Stretch[] = []
  let text = ''
  let start: number | null = null
  for (const piece of marked.split(/([\ue000\ue001])/)) {
    if (piece === opening) start = text.length
    else if (piece === closing && start !== null) {
      quotes.push({ start, end: text.length })
      start = null
    } else if (piece !== closing) text += piece
  }
  return { text, quotes }
}
