import type { Database } from 'better-sqlite3-multiple-ciphers'
import type { DraftCheck, DraftDocument, DraftFigure, DraftQuotation, DraftSentence } from '../contract/draft.ts'
import type { Range } from '../text/range.ts'
import type { FigureLink } from './draft-figures.ts'
import type { QuotationLink } from './draft-quotations.ts'
import type { SentenceFinding } from './draft-sentences.ts'

/** What was found in the accounts and, where it was looked for, in the archive. Ranges of figures are from the sentence's beginning. */
export type FoundSentence = { range: Range; inAccounts: SentenceFinding; inArchive?: SentenceFinding | undefined }
export type FoundQuotation = { range: Range; links: readonly QuotationLink[] }

/**
 * A sentence as it is answered: the archive is named only for what the accounts do not carry. One that is mostly a quotation is
 * carried where that stands word for word.
 */
export function sentenceOf(
  { range: [start, end], inAccounts, inArchive }: FoundSentence,
  quotations: readonly DraftQuotation[],
): DraftSentence {
  const alike = inAccounts.links.length > 0 ? inAccounts.links : (inArchive?.links ?? [])
  const quoted = quotations
    .filter(({ standing, ...of }) => standing === 'found' && of.start >= start && of.end <= end)
    .flatMap(({ links, ...of }) => links.map(link => ({ link, share: (of.end - of.start) / (end - start) })))
    .filter(({ link, share }) => share >= mostlyQuoted && link.text.split(' ').length >= fewestQuoted)
    .map(({ link: { document, start, end, text }, share }) => {
      return { document, start, end, text, score: share, kind: 'wording' as const }
    })
  const raised = alike.map(link => {
    const quote = quoted.find(other => overlaps(link, other))
    return quote ? { ...link, kind: quote.kind, score: Math.max(link.score, quote.score) } : link
  })
  const links = [...raised, ...quoted.filter(quote => !alike.some(link => overlaps(link, quote)))]
  links.sort((one, other) => other.score - one.score)
  return { start, end, standing: links.length > 0 ? 'found' : 'missing', links }
}

type Place = { document: number; start: number; end: number }
const overlaps = (one: Place, other: Place) =>
  one.document === other.document && one.start < other.end && other.start < one.end

/** A sentence of which so much is a quotation says little else. */
const mostlyQuoted = 0.5
/** Fewer words stand anywhere. */
const fewestQuoted = 4

/** The figures of a sentence, in order. */
export function figuresOf({ range: [from], inAccounts, inArchive }: FoundSentence): DraftFigure[] {
  return inAccounts.figures.map(({ range, links }, at) => {
    const best = onMatter(links) ?? onMatter(inArchive?.figures[at]?.links ?? [])
    const elsewhere = [...links, ...(inArchive?.figures[at]?.links ?? [])]
    const place = { start: from + range[0], end: from + range[1] }
    if (best) return { ...place, standing: 'found', links: best }
    return { ...place, standing: elsewhere.length > 0 ? 'elsewhere' : 'missing', links: elsewhere }
  })
}

function onMatter(links: readonly FigureLink[]): FigureLink[] | null {
  const found = links.filter(({ place }) => place === 'matter')
  return found.length > 0 ? found : null
}

/** A quotation: where it stands word for word, or else what is nearest. */
export function quotationOf({ range: [start, end], links }: FoundQuotation): DraftQuotation {
  const least = Math.min(...links.map(({ changed }) => changed))
  const nearest = links.filter(({ changed }) => changed === least)
  const shifted = nearest.map(link => ({
    ...link,
    missing: link.missing.map(([from, to]): Range => [start + from, start + to]),
  }))
  return { start, end, standing: nearest.length === 0 ? 'missing' : least === 0 ? 'found' : 'changed', links: shifted }
}

/** The documents that anything is linked with, by their ids. */
export function linkedDocuments(
  db: Database,
  { sentences, quotations, figures }: Pick<DraftCheck, 'sentences' | 'quotations' | 'figures'>,
  inComparison: readonly number[],
): DraftDocument[] {
  const ids = [...sentences, ...quotations, ...figures].flatMap(({ links }) => links.map(({ document }) => document))
  const rows = db
    .prepare<[string], Omit<DraftDocument, 'isInComparison'>>(
      `select id, title, outlet, date, language, text_version as textVersion from documents
       where id in (select value from json_each(?)) order by id`,
    )
    .all(JSON.stringify([...new Set(ids)]))
  return rows.map(row => ({ ...row, isInComparison: inComparison.includes(row.id) }))
}
