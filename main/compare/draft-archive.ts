import type { Database } from 'better-sqlite3-multiple-ciphers'
import type { Range } from '../text/range.ts'
import { stopWordsOf } from '../text/stop-words.ts'
import { tokenise } from '../text/tokenise.ts'
import { carriesFigure } from '../text/written-figures.ts'
import { makePool } from './draft-pool.ts'
import { findQuotation, type QuotationLink } from './draft-quotations.ts'
import { draftRules } from './draft-rules.ts'
import { findSentences, type SentenceFinding } from './draft-sentences.ts'
import type { DraftReader, DraftSource, PlacedFigure } from './draft-source.ts'
import { figureForms } from './figure-forms.ts'
import { sharedTerms } from './shared-terms.ts'

/**
 * The library's index, as far as a draft needs it: ids of documents outside the trash that may hold a passage, the most
 * promising first. Words are folded written forms.
 */
export type ArchiveSearch = {
  /** Changes whenever a document is added, changed, trashed or brought back. */
  stamp(): string
  /** Documents outside the trash that have no readable text. */
  countUnreadable(): number
  /** Documents in which the words stand in a row. */
  withPhrase(phrase: readonly string[], most: number): number[]
  /** Documents with as many as can be of several phrases, of which some words are rare. */
  withPhrases(phrases: readonly (readonly string[])[], most: number): number[]
  /** Documents with the rarest of these words; where forms of a figure are given, with one of them beside any of the words. */
  withWords(words: readonly string[], figure: readonly string[], most: number): number[]
}

/** Looks for what the accounts do not carry among a few documents that the index names. One call is a bounded piece of work. */
export type ArchiveLook = {
  sentence(draft: DraftSource, place: number, finding: SentenceFinding): SentenceFinding
  quotation(draft: DraftSource, quotation: Range): QuotationLink[]
}

type Row = { id: number; language: string | null; version: number; text: string }

/** Code units of read documents that are kept for the next sentence. */
const mostUnitsKept = 4_000_000
/** Quotations of fewer words than the first stand word for word or not at all; from the second on a quotation is long. */
const shortQuotation = 4
const longQuotation = 9
/** Pieces of a quotation that are looked for. */
const mostPieces = 12

/** `accounts` have been looked in already. */
export function createArchiveLook(
  db: Database,
  search: ArchiveSearch,
  reader: DraftReader,
  accounts: readonly DraftSource[],
): ArchiveLook {
  const looked = new Set(accounts.map(({ account }) => account.id))
  const most = draftRules.candidates + looked.size
  const read = createCandidateReader(db, reader)
  const sourcesOf = (ids: readonly number[]) =>
    [...new Set(ids)]
      .filter(id => !looked.has(id))
      .slice(0, draftRules.candidates)
      .flatMap(id => read(id) ?? [])

  return {
    sentence(draft, place, { links, figures }) {
      const asked = draft.figures.filter(({ sentence }) => sentence === place)
      const lacking = asked.filter((_, at) => !figures[at]?.links.some(link => link.place === 'matter'))
      const words = tellingWords(draft, place)
      const ids = [
        ...(links.length > 0 ? [] : search.withWords([...words.others, ...words.numbers], [], most)),
        ...lacking.flatMap(figure => search.withWords(words.others, formsOf(figure, draft), most)),
      ]
      const sources = sourcesOf(ids)
      if (sources.length === 0) return { links: [], figures: figures.map(({ range }) => ({ range, links: [] })) }
      const [found] = findSentences(
        draft,
        [place],
        makePool(sources, reader.vocabulary, draftRules.inArchive, wantedBy(draft, place, reader)),
      )
      return found as SentenceFinding
    },
    quotation(draft, [from, to]) {
      const words = tokenise(draft.account.text.slice(from, to)).map(({ term }) => term)
      const exact = findQuotation(draft, [from, to], sourcesOf(search.withPhrase(words, most)))
      if (exact.some(({ changed }) => changed === 0) || words.length < shortQuotation) return exact
      return findQuotation(draft, [from, to], sourcesOf(search.withPhrases(piecesOf(words), most)))
    },
  }
}

/** Which sentences of other texts can carry one of the draft, or a figure of it: nearly all of them cannot. */
function wantedBy(draft: DraftSource, place: number, { vocabulary }: DraftReader) {
  const asked = draft.read.sentences[place]
  const figures = draft.figures.filter(({ sentence }) => sentence === place)
  return (source: DraftSource, at: number): boolean => {
    const which = source.read.language === draft.read.language ? 'own' : 'shared'
    const there = source.read.sentences[at]
    if (!asked || !there) return false
    if (sharedTerms(asked[which], there[which], which, vocabulary) >= draftRules.inArchive.words) return true
    return source.figures.some(other => other.sentence === at && figures.some(figure => carriesFigure(figure, other)))
  }
}

/** Reads a document of the library, of a long one the beginning; null where it has gone or has no text. */
function createCandidateReader(db: Database, reader: DraftReader): (id: number) => DraftSource | null {
  const find = db.prepare<[number], Row>(`
    select d.id, d.language, d.text_version as version, substr(t.text, 1, ${draftRules.mostRead}) as text
    from documents d join texts t on t.document_id = d.id and t.version = d.text_version
    where d.id = ? and d.unreadable is null`)
  const kept = new Map<string, DraftSource>()
  let units = 0
  return id => {
    const row = find.get(id)
    if (!row) return null
    const key = `${row.id}.${row.version}.${row.language}`
    const source = kept.get(key) ?? reader.read(row)
    if (!kept.delete(key)) units += row.text.length
    kept.set(key, source)
    for (const [oldest, { account }] of kept) {
      if (units <= mostUnitsKept) break
      kept.delete(oldest)
      units -= account.text.length
    }
    return source
  }
}

/** The words of a sentence that tell something, each once; numbers apart. */
function tellingWords(draft: DraftSource, place: number): { others: string[]; numbers: string[] } {
  const { text, language } = draft.account
  const stopWords = stopWordsOf(language)
  const terms = tokenise(text.slice(...(draft.read.sentences[place]?.range ?? [0, 0]))).map(({ term }) => term)
  const telling = [...new Set(terms)].filter(term => !stopWords.has(term))
  return { others: telling.filter(term => !/^\d/.test(term)), numbers: telling.filter(term => /^\d/.test(term)) }
}

function formsOf(figure: PlacedFigure, { account }: DraftSource): string[] {
  const [first] = tokenise(account.text.slice(figure.start, figure.end))
  return figureForms(figure, first?.term ?? figure.value)
}

/**
 * Pieces of a quotation of which some stand unchanged where up to a third of its words are changed: of a short one every two
 * neighbours, of a longer one three words side by side.
 */
function piecesOf(words: readonly string[]): string[][] {
  const [length, step] = words.length < longQuotation ? [2, 1] : [3, 3]
  const pieces: string[][] = []
  for (let at = 0; at + length <= words.length && pieces.length < mostPieces; at += step) {
    pieces.push(words.slice(at, at + length))
  }
  return pieces
}
