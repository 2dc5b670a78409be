import type { Database } from 'better-sqlite3-multiple-ciphers'
import type { DraftCheck } from '../contract/draft.ts'
import type { Call } from '../contract/method.ts'
import type { Range } from '../text/range.ts'
import { readDocuments } from './compared-documents.ts'
import { type ArchiveLook, type ArchiveSearch, createArchiveLook } from './draft-archive.ts'
import { draftLanguage } from './draft-language.ts'
import { type DraftPool, makePool } from './draft-pool.ts'
import { draftQuotations, findQuotation, type QuotationLink } from './draft-quotations.ts'
import { type FoundSentence, figuresOf, linkedDocuments, quotationOf, sentenceOf } from './draft-result.ts'
import { draftRules } from './draft-rules.ts'
import { findSentences, type SentenceFinding } from './draft-sentences.ts'
import { createDraftReader, type DraftReader, type DraftSource } from './draft-source.ts'
import type { ReadSentence } from './read-account.ts'
import { giveWay } from './take-turns.ts'

type Asked = { text: string; documents: readonly number[]; archive: boolean }

/** What was found for sentences and quotations, by their words: an edit asks anew only for what it touches. */
type Kept = { sentences: Map<string, SentenceFinding>; quotations: Map<string, readonly QuotationLink[]> }
/** The accounts that drafts are put beside, and what was found in them, and in the archive as it was at a stamp. */
type Desk = {
  key: string
  pool: DraftPool
  look: ArchiveLook
  inAccounts: Kept
  inArchive: Kept & { stamp: string }
}

/** Terms that are numbered, and findings that are kept: beyond that all is forgotten. */
const mostTerms = 1_000_000
const mostKept = 20_000
/** Sets of accounts that are kept. */
const mostDesks = 3

const nothingKept = (): Kept => ({ sentences: new Map(), quotations: new Map() })

/**
 * Checks drafts against documents of a library and, through its index, against the whole of it. Works in bounded pieces; a
 * cancel acts between them, and what was found until then is kept. Fails: invalid, not-found, unreadable, cancelled.
 */
export function createDraftChecker(db: Database, search: ArchiveSearch) {
  let reader = createDraftReader()
  let desks: Desk[] = []

  async function deskFor(documents: readonly number[], ownReader: DraftReader, call: Call): Promise<Desk> {
    const rows = readDocuments(db, documents)
    const key = rows.map(({ id, textVersion, language }) => `${id}.${textVersion}.${language}`).join()
    let desk = desks.find(known => known.key === key)
    if (!desk) {
      const sources: DraftSource[] = []
      for (const { id, text, language } of rows) {
        sources.push(ownReader.read({ id, text, language }))
        await giveWay(call)
      }
      const pool = makePool(sources, ownReader.vocabulary, draftRules.inComparison)
      const look = createArchiveLook(db, search, ownReader, sources)
      desk = { key, pool, look, inAccounts: nothingKept(), inArchive: { ...nothingKept(), stamp: '' } }
    }
    desks = [desk, ...desks.filter(known => known.key !== key)].slice(0, mostDesks)
    return desk
  }

  return {
    async check({ text, documents, archive }: Asked, call: Call): Promise<DraftCheck> {
      if (reader.vocabulary.kinds.length > mostTerms) {
        reader = createDraftReader()
        desks = []
      }
      const ownReader = reader
      const desk = await deskFor(documents, ownReader, call)
      const language = draftLanguage(
        text,
        desk.pool.sources.map(({ account }) => account.language),
      )
      const draft = ownReader.read({ id: 0, text, language })
      await giveWay(call)
      const stamp = search.stamp()
      if (desk.inArchive.stamp !== stamp) desk.inArchive = { ...nothingKept(), stamp }
      const found = await lookForSentences(draft, desk, archive, call)
      const quotations = await lookForQuotations(draft, desk, archive, call)
      const said = quotations.map(quotationOf)
      const answer = {
        sentences: found.map(sentence => sentenceOf(sentence, said)),
        quotations: said,
        figures: found.flatMap(figuresOf),
      }
      return {
        language: draft.account.language,
        ...answer,
        documents: linkedDocuments(db, answer, documents),
        isArchiveSearched: archive,
        unreadable: search.countUnreadable(),
        ...(draft.read.comparedUntil < text.length ? { checkedUntil: draft.read.comparedUntil } : {}),
      }
    },
  }
}
export type DraftChecker = ReturnType<typeof createDraftChecker>

async function lookForSentences(
  draft: DraftSource,
  desk: Desk,
  archive: boolean,
  call: Call,
): Promise<FoundSentence[]> {
  const { sentences } = draft.read
  const places = [...sentences.keys()].filter(place => (sentences[place]?.own.size ?? 0) > 0)
  // The names of the sentence before belong to what is looked for.
  const keyOf = (place: number) =>
    `${namesOf(sentences[place - 1], desk.pool)} ${keyFor(draft, sentences[place]?.range ?? [0, 0])}`
  const { inAccounts, inArchive, pool, look } = desk
  const fresh = places.filter(place => !inAccounts.sentences.has(keyOf(place)))
  for (let at = 0; at < fresh.length; at += draftRules.sentencesAtOnce) {
    const batch = fresh.slice(at, at + draftRules.sentencesAtOnce)
    for (const [i, finding] of findSentences(draft, batch, pool).entries()) {
      keep(inAccounts.sentences, keyOf(batch[i] ?? 0), finding)
    }
    await giveWay(call)
  }
  const found: FoundSentence[] = []
  for (const place of places) {
    const range = sentences[place]?.range ?? [0, 0]
    const key = keyOf(place)
    const finding = inAccounts.sentences.get(key) ?? { links: [], figures: [] }
    if (archive && lacksSomething(finding) && !inArchive.sentences.has(key)) {
      await giveWay(call)
      keep(inArchive.sentences, key, look.sentence(draft, place, finding))
    }
    found.push({ range, inAccounts: finding, inArchive: archive ? inArchive.sentences.get(key) : undefined })
  }
  return found
}

function namesOf(sentence: ReadSentence | undefined, { vocabulary }: DraftPool): string {
  const terms = [...(sentence?.own.keys() ?? []), ...(sentence?.shared.keys() ?? [])]
  return terms.filter(term => vocabulary.kinds[term] === 'name').join()
}

const lacksSomething = ({ links, figures }: SentenceFinding) =>
  links.length === 0 || figures.some(figure => !figure.links.some(({ place }) => place === 'matter'))

async function lookForQuotations(
  draft: DraftSource,
  { pool, look, inAccounts, inArchive }: Desk,
  archive: boolean,
  call: Call,
) {
  const found: { range: Range; links: readonly QuotationLink[] }[] = []
  for (const range of draftQuotations(draft.account.text)) {
    const key = keyFor(draft, range)
    let links = inAccounts.quotations.get(key)
    if (!links) {
      await giveWay(call)
      links = findQuotation(draft, range, pool.sources)
      keep(inAccounts.quotations, key, links)
    }
    if (archive && !links.some(({ changed }) => changed === 0)) {
      const known = inArchive.quotations.get(key)
      if (!known) await giveWay(call)
      const more = known ?? look.quotation(draft, range)
      keep(inArchive.quotations, key, more)
      links = [...links, ...more]
    }
    found.push({ range, links })
  }
  return found
}

const keyFor = ({ account }: DraftSource, [start, end]: Range) =>
  `${account.language} ${account.text.slice(start, end)}`

function keep<T>(kept: Map<string, T>, key: string, finding: T) {
  if (kept.size >= mostKept) kept.clear()
  kept.set(key, finding)
}
