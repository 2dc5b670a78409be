import type { DraftCheck, DraftDocument, DraftFigure, DraftQuotation, DraftSentence } from '../../contract/draft.ts'
import { count, outletAndDate } from './document-lines.ts'
import { wrap } from './text-columns.ts'

/** What of a draft stands where, in lines. `cells` is the width of the page; `strong` makes text stand out. */
export type DraftPage = { text: string; check: DraftCheck; cells: number; strong(text: string): string }

const notFound = (check: DraftCheck) =>
  check.isArchiveSearched ? 'not found in the archive' : 'not found in these accounts'

/** The draft sentence by sentence: ✓ found, ✗ not found; below each what carries it and what of it is not found. */
export function draftLines(page: DraftPage): string[] {
  const { sentences, quotations, figures } = page.check
  return sentences.flatMap((sentence, at) => {
    const until = sentences[at + 1]?.start ?? Number.POSITIVE_INFINITY
    const isIn = ({ start }: { start: number }) => start >= (at === 0 ? 0 : sentence.start) && start < until
    return [
      ...sentenceLines(sentence, page),
      ...quotations.filter(isIn).flatMap(quotation => indented(quotationText(quotation, page), page)),
      ...figures.filter(isIn).flatMap(figure => indented(figureText(figure, page), page)),
      '',
    ]
  })
}

/** "12 of 15 sentences found, 2 figures not found." and what could not be looked in. */
export function draftSummary({ sentences, quotations, figures, unreadable, checkedUntil }: DraftCheck): string[] {
  const standing = (items: readonly { standing: string }[], asked: string) =>
    items.filter(item => item.standing === asked).length
  const parts = [
    `${standing(sentences, 'found').toLocaleString('en')} of ${count(sentences.length, 'sentence')} found`,
    ...told(standing(quotations, 'missing'), 'quotation', 'not found'),
    ...told(standing(quotations, 'changed'), 'quotation', 'with words changed'),
    ...told(standing(figures, 'missing'), 'figure', 'not found'),
    ...told(standing(figures, 'elsewhere'), 'figure', 'only in passages on other matters'),
  ]
  return [
    `${parts.join(', ')}. “Not found” is the program’s word: it does not mean that something is false.`,
    ...(checkedUntil === undefined ? [] : ['The draft is too long; its end was not checked.']),
    ...(unreadable === 0
      ? []
      : [`${count(unreadable, 'document')} could not be looked in: no readable text (collate list --unreadable).`]),
  ]
}

const told = (number: number, one: string, what: string) => (number === 0 ? [] : [`${count(number, one)} ${what}`])

function sentenceLines({ start, end, standing, links }: DraftSentence, page: DraftPage): string[] {
  const isFound = standing === 'found'
  const written = page.text.slice(start, end)
  const [first = '', ...rest] = wrap(written, page.cells - 2)
  return [
    `${isFound ? '✓' : '✗'} ${page.strong(first)}`,
    ...rest.map(line => `  ${page.strong(line)}`),
    ...(isFound ? [] : [`    ${notFound(page.check)}`]),
    ...bestOfEach(links).flatMap(({ document, text }) => indented(`${cite(document, page)}: ${text}`, page)),
  ]
}

/** The first link of each document: they come the best first. */
function bestOfEach<T extends { document: number }>(links: readonly T[]): T[] {
  return links.filter((link, at) => links.findIndex(({ document }) => document === link.document) === at)
}

function quotationText({ start, end, standing, links }: DraftQuotation, page: DraftPage): string {
  const said = `“${page.text.slice(start, end)}”`
  const [link] = links
  if (standing === 'missing' || !link) return `✗ ${said} ${notFound(page.check)} in these words`
  const where = `${cite(link.document, page)}${link.isQuoted ? '' : ', not in quotation marks'}`
  if (standing === 'found') return `✓ ${said} in ${where}`
  return `≠ ${said} ${count(link.changed, 'word')} changed against ${where}: “${link.text}”`
}

function figureText({ start, end, standing, links }: DraftFigure, page: DraftPage): string {
  const figure = page.text.slice(start, end)
  const [link] = links
  if (standing === 'missing' || !link) return `✗ ${figure} ${notFound(page.check)} beside these words`
  if (standing === 'found') return `✓ ${figure} in ${cite(link.document, page)}`
  return `? ${figure} only on another matter, in ${cite(link.document, page)}: ${link.text}`
}

function cite(id: number, { check }: DraftPage): string {
  const document = check.documents.find(known => known.id === id)
  return document ? `${id} ${citation(document)}` : String(id)
}

const citation = (document: DraftDocument) => outletAndDate(document) || document.title

const indented = (text: string, { cells }: DraftPage) => wrap(text, Math.max(20, cells - 4)).map(line => `    ${line}`)
