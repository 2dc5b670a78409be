import type { Database } from 'better-sqlite3-multiple-ciphers'
import type { Stretch } from '../contract/comparisons.ts'
import type { Call } from '../contract/method.ts'
import { readDocuments } from './compared-documents.ts'
import { draftLanguage } from './draft-language.ts'
import { makePool } from './draft-pool.ts'
import { draftRules } from './draft-rules.ts'
import { findSentences, type SentenceLink } from './draft-sentences.ts'
import { createDraftReader } from './draft-source.ts'
import { giveWay } from './take-turns.ts'

/** Where an account may speak of a claim: a stretch of its stored text, how much alike (0 to 1), and its words. */
export type ClaimPlace = Stretch & { score: number; words: string }
type ClaimLink = Omit<ClaimPlace, 'textVersion'>

/** Places of one account that are offered. */
const mostPlaces = 3

/**
 * Where documents most likely speak of what some texts say: a claim, and the passages that were pinned to it already, as a draft's
 * sentences are looked for (docs/comparison.md). The most alike first, none twice. Fails: not-found, unreadable, cancelled.
 */
export async function findClaim(
  db: Database,
  { texts, documents }: { texts: readonly string[]; documents: readonly number[] },
  call: Call,
): Promise<ClaimPlace[]> {
  if (documents.length === 0) return []
  const rows = readDocuments(db, documents)
  const reader = createDraftReader()
  const sources = []
  for (const { id, text, language } of rows) {
    sources.push(reader.read({ id, text, language }))
    await giveWay(call)
  }
  const pool = makePool(sources, reader.vocabulary, draftRules.inComparison)
  const languages = rows.map(({ language }) => language)
  const links: SentenceLink[] = []
  for (const text of texts) {
    const asked = reader.read({ id: 0, text, language: draftLanguage(text, languages) })
    const places = [...asked.read.sentences.keys()].filter(place => (asked.read.sentences[place]?.own.size ?? 0) > 0)
    links.push(...findSentences(asked, places, pool).flatMap(({ links }) => links))
    await giveWay(call)
  }
  const versions = new Map(rows.map(({ id, textVersion }) => [id, textVersion]))
  return bestOf(links).map(link => ({ ...link, textVersion: versions.get(link.document) ?? 0 }))
}

/** The best places of each document, each once with its best score. */
function bestOf(links: readonly SentenceLink[]): ClaimLink[] {
  const best = new Map<string, ClaimLink>()
  for (const { document, start, end, score, text } of links) {
    const key = `${document} ${start}`
    if ((best.get(key)?.score ?? -1) < score) best.set(key, { document, start, end, score, words: text })
  }
  const all = [...best.values()].sort((one, other) => other.score - one.score || one.start - other.start)
  const counts = new Map<number, number>()
  return all.filter(({ document }) => {
    const count = (counts.get(document) ?? 0) + 1
    counts.set(document, count)
    return count <= mostPlaces
  })
}
