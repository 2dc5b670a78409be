import type { Database } from 'better-sqlite3-multiple-ciphers'
import { stopWordsOf } from '../text/stop-words.ts'
import { type Expansion, languagesOf } from './expand-clause.ts'
import { sampledOneIn } from './form-writer.ts'
import { matchExpression } from './match-expression.ts'
import type { Match, Matcher } from './matcher.ts'
import { fieldNames } from './query-tree.ts'
import type { Hit } from './rank.ts'
import { column, statement } from './statement.ts'

/**
 * So many of the best are scored again, which takes about 12 ms for reports of 600 words. On TIME 100 give MAP 0.646, 150
 * and 300 give 0.657. A single word has fewer ways to be ranked wrong.
 */
const mostRescored = 150
const mostRescoredForOne = 50

/** How many of the best hits are scored again; a page that begins after them is in the index's order. */
export function rescoredAtMost(expansions: readonly Expansion[]): number {
  return expansions.length === 1 ? mostRescoredForOne : mostRescored
}

/** BM25 (Robertson and others, 1994) with the constants that FTS5 and lunr use. */
const saturation = 1.2
const lengthShare = 0.75
const fieldWeights = { title: 5, byline: 3, outlet: 3, text: 1, note: 0.8 }
/**
 * Two words that stand side by side in the query lift a document in which they stand within so many words of each other, as if
 * the two were a word more, with this share of their weights, and with twice as much again where they stand side by side there
 * too, in the same order: the windows of the sequential dependence model and their shares, 0.05 and 0.1 (Metzler and Croft,
 * 2005). On TIME MAP goes from 0.662 to 0.668.
 */
const nearWords = 8
const nearShare = 0.05
const inOrder = 2
/**
 * What lesser forms are worth beside the others: little enough that a document with nothing else stays below one with a single
 * other form, unless that is ten times as long as most.
 */
const lesserShare = 0.1
/** Of a longer text only so many code units are weighed. */
const weighed = 40_000

type Fields = { title: string; byline: string | null; outlet: string | null; text: string | null; note: string | null }
/**
 * How often each clause is met, by the weight of the field, and how often by lesser forms; how often near the clause that follows
 * it in the query; and how many words there are.
 */
type Counts = { hit: Hit; counts: Float64Array; lesser: Float64Array; near: Float64Array; words: number }

/**
 * Scores the best hits of the index once more, by what they hold: all written forms of a word count as one term, as they do in
 * lunr, where the index's own bm25 takes each form for a term and a rare form for a rare word (on TIME that makes MAP 0.56).
 * A single word with a single form the index has scored well. Hits after those keep their order after them.
 */
export async function rescore(
  db: Database,
  hits: readonly Hit[],
  expansions: readonly Expansion[],
  matcher: Matcher,
  pause: () => Promise<void>,
): Promise<Hit[]> {
  const most = rescoredAtMost(expansions)
  const measured: Counts[] = []
  for (const hit of hits.slice(0, most)) {
    measured.push(countMatches(db, hit, expansions, matcher))
    if (measured.length % 25 === 0) await pause()
  }
  const weights = weightsOf(db, expansions)
  const mean = measured.reduce((sum, { words }) => sum + words, 0) / Math.max(1, measured.length)
  const best = measured
    .map(({ hit, words, ...met }) => ({ id: hit.id, score: bm25(met, weights, words / Math.max(1, mean)) }))
    .sort((one, other) => other.score - one.score || other.id - one.id)
  return [...best, ...scaledBelow(hits.slice(most), best.at(-1)?.score ?? 0)]
}

/** Whether the index itself weighs well what is looked for: a single word with a single form. */
export function isWeighedByIndex(expansions: readonly Expansion[]): boolean {
  const [only, ...others] = expansions
  if (only === undefined || others.length > 0) return false
  const { forms, lesser, sequences, near, prefix, boost, isPercentage } = only
  const words = forms.length + lesser.length + sequences.length
  return words === 1 && near === null && prefix === null && boost === 1 && !isPercentage
}

function bm25(
  { counts, lesser, near }: Omit<Counts, 'hit' | 'words'>,
  weights: readonly number[],
  length: number,
): number {
  const dampening = saturation * (1 - lengthShare + lengthShare * length)
  const worth = (count = 0) => (count * (saturation + 1)) / (count + dampening)
  return weights.reduce((sum, weight, clause) => {
    const pair = nearShare * (weight + (weights[clause + 1] ?? 0))
    const met = worth(counts[clause]) + lesserShare * worth(lesser[clause])
    return sum + weight * met + pair * worth(near[clause])
  }, 0)
}

/**
 * A stop word beside others weighs so much of what its rarity says: in a report of a few hundred words it may be missing by
 * chance. On TIME it moves MAP from 0.664 to 0.668, as does any share below a third.
 */
const stopWordShare = 0.1

function weightsOf(db: Database, expansions: readonly Expansion[]): number[] {
  const languages = languagesOf(db)
  const stopped = expansions.map(({ forms: [written = ''] }) =>
    languages.some(language => stopWordsOf(language).has(written)),
  )
  const areAll = !stopped.includes(false)
  return rarities(db, expansions).map((rarity, clause) => {
    const share = stopped[clause] === true && !areAll ? stopWordShare : 1
    return rarity * share * (expansions[clause]?.boost ?? 1)
  })
}

/**
 * The inverse document frequency of each clause, as BM25 has it, but never below a little. One clause has none to be weighed
 * with.
 */
function rarities(db: Database, expansions: readonly Expansion[]): number[] {
  if (expansions.length === 1) return [1]
  const [documents = 0] = column<number>(db, 'select count(*) from postings_docsize')
  return expansions.map(expansion => {
    const found = Math.min(documents, countHolding(db, expansion))
    return Math.max(1e-6, Math.log((documents - found + 0.5) / (found + 0.5)))
  })
}

/** Up to so many documents of a clause are counted; of more, the sample of the forms tells how many there are (`seen`). */
const mostHolding = 4_000

function countHolding(db: Database, expansion: Expansion): number {
  const { forms, lesser, prefix, prefixForms } = expansion
  // A prefix has forms of its own where it stands for too much to be counted.
  const found = prefixForms === null ? countUpTo(db, expansion, mostHolding) : mostHolding
  if (found < mostHolding) return found
  const range = prefix === null || prefixForms !== null ? ['', ''] : [prefix.begins, `${prefix.begins}\u{10ffff}`]
  const [seen = 0] = column<number>(
    db,
    'select coalesce(sum(seen), 0) from forms where form in (select value from json_each(?)) or (form >= ? and form < ?)',
    JSON.stringify([...forms, ...lesser, ...(prefixForms ?? [])]),
    ...range,
  )
  return Math.max(found, seen * sampledOneIn)
}

function countUpTo(db: Database, expansion: Expansion, most: number): number {
  const [found = 0] = column<number>(
    db,
    `select count(*) from (select 1 from postings where postings match ? limit ${most})`,
    matchExpression([expansion], false),
  )
  return found
}

function countMatches(db: Database, hit: Hit, expansions: readonly Expansion[], matcher: Matcher): Counts {
  const fields = statement(
    db,
    `select d.title, d.byline, d.outlet, substr(t.text, 1, ${weighed}) as text,
       (select group_concat(p.note, char(10)) from passages p where p.document_id = d.id and p.note is not null) as note
     from documents d left join texts t on t.document_id = d.id and t.version = d.text_version where d.id = ?`,
  ).get(hit.id) as Fields | undefined
  const counts = new Float64Array(expansions.length)
  const lesser = new Float64Array(expansions.length)
  const near = new Float64Array(expansions.length)
  let words = 0
  if (fields === undefined) return { hit, counts, lesser, near, words }
  for (const name of fieldNames) {
    const field = fields[name]
    if (field === null) continue
    const weight = fieldWeights[name]
    let last: Pick<Match, 'clause' | 'word'> | null = null
    words += matcher.scan(field, 0, ({ clause, word, isLesser }) => {
      const wanted = expansions[clause]?.fields ?? null
      if (wanted !== null && !wanted.includes(name)) return
      const met = isLesser ? lesser : counts
      met[clause] = (met[clause] ?? 0) + weight
      if (last !== null && Math.abs(clause - last.clause) === 1 && word - last.word <= nearWords) {
        const pair = Math.min(clause, last.clause)
        const isInOrder = clause > last.clause && word - last.word === 1
        near[pair] = (near[pair] ?? 0) + weight * (isInOrder ? 1 + inOrder : 1)
      }
      last = { clause, word }
    })
  }
  return { hit, counts, lesser, near, words }
}

/** Scores of the hits that were not scored again, made to lie below those that were. */
function scaledBelow(hits: readonly Hit[], ceiling: number): Hit[] {
  const highest = hits[0]?.score ?? 0
  const factor = highest > ceiling ? ceiling / highest : 1
  return hits.map(({ id, score }) => ({ id, score: score * factor }))
}
