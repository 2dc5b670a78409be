import { sameness } from '../text/sameness.ts'
import { type FigureFinding, findFigures } from './draft-figures.ts'
import { type Passage, passageOf } from './draft-passage.ts'
import { type DraftPool, draftVectors, likenessBesideNumbers } from './draft-pool.ts'
import { draftRules } from './draft-rules.ts'
import type { DraftSource } from './draft-source.ts'
import { likenessOf } from './likeness.ts'
import { nearestSequence, wordsIn } from './nearest-sequence.ts'
import type { ReadSentence } from './read-account.ts'
import type { AccountVectors } from './sentence-vectors.ts'
import { sharedTerms } from './shared-terms.ts'

export type SentenceLink = Passage & { score: number; kind: 'wording' | 'matter' }
/** What carries a sentence, and the figures in it. */
export type SentenceFinding = { links: SentenceLink[]; figures: FigureFinding[] }

/**
 * Some sentences of a draft beside a document of the pool, with the vectors that can be compared: of their own language, or
 * those that two languages share.
 */
export type SideBySide = {
  source: DraftSource
  which: 'own' | 'shared'
  asked: Pick<AccountVectors, 'own' | 'shared'>
  there: AccountVectors
}

/** Looks in a pool for what carries some sentences of a draft, named by their places among those read, and their figures. */
export function findSentences(draft: DraftSource, places: readonly number[], pool: DraftPool): SentenceFinding[] {
  const sentences = places.map(place => draft.read.sentences[place] as ReadSentence)
  const asked = draftVectors(
    draft,
    places.map((place, i) => ({ sentence: sentences[i] as ReadSentence, before: draft.read.sentences[place - 1] })),
    pool,
  )
  const sides = pool.sources.map((source, at): SideBySide => {
    const which = source.read.language === draft.read.language ? 'own' : 'shared'
    return { source, which, asked, there: pool.vectors[at] as AccountVectors }
  })
  const links = sentences.map((): SentenceLink[] => [])
  for (const side of sides) {
    for (const [i, carrying] of carryingSentences(sentences, side, pool).entries()) {
      links[i]?.push(...carrying.map(found => linkOf(found, sentences[i] as ReadSentence, draft, side)))
    }
  }
  return places.map((place, i) => ({
    links: (links[i] ?? []).sort((one, other) => other.score - one.score || one.start - other.start),
    figures: findFigures(draft, place, i, sides, pool),
  }))
}

type Carrying = { sentence: number; likeness: number }

/** For each sentence those of a document that carry it, the most alike first. */
function carryingSentences(sentences: readonly ReadSentence[], side: SideBySide, pool: DraftPool): Carrying[][] {
  const { source, which, asked, there } = side
  const threshold = which === 'own' ? pool.rule.oneLanguage : pool.rule.twoLanguages
  const { width, of } = likenessOf(asked[which], there[which])
  return sentences.map((one, i) => {
    const row: Carrying[] = []
    for (const [sentence, other] of source.read.sentences.entries()) {
      const likeness = of[i * width + sentence] ?? 0
      if (likeness < threshold) continue
      const isEnough = sharedTerms(one[which], other[which], which, pool.vocabulary) >= pool.rule.words
      if (isEnough && isOnMatter(side, i, sentence, pool)) row.push({ sentence, likeness })
    }
    row.sort((one, other) => other.likeness - one.likeness || one.sentence - other.sentence)
    const least = draftRules.besideBest * (row[0]?.likeness ?? 0)
    return row.filter(({ likeness }) => likeness >= least).slice(0, draftRules.mostPassages)
  })
}

/** Two sentences that have only their numbers in common are not on one matter. */
function isOnMatter({ asked, there, which }: SideBySide, i: number, sentence: number, pool: DraftPool): boolean {
  const [one, other] = [asked[which][i], there[which][sentence]]
  return one !== undefined && other !== undefined && likenessBesideNumbers(one, other, pool) >= draftRules.sameMatter
}

function linkOf(found: Carrying, asked: ReadSentence, draft: DraftSource, { source, which }: SideBySide): SentenceLink {
  const { range, words } = source.read.sentences[found.sentence] as ReadSentence
  const score = which === 'own' ? sameness(asked.words, words, found.likeness) : found.likeness
  const written = wordsIn(draft.sequence, asked.range).forms
  const isLong = written.length >= draftRules.wording.least
  const nearest = isLong ? nearestSequence(written, wordsIn(source.sequence, range).forms) : null
  const isWording = nearest !== null && nearest.changed <= draftRules.wording.changed * written.length
  return { ...passageOf(source, range), score, kind: isWording ? 'wording' : 'matter' }
}
