import type { Range } from '../text/range.ts'
import { carriesFigure } from '../text/written-figures.ts'
import { type Passage, passageOf } from './draft-passage.ts'
import { type DraftPool, likenessBesideNumbers } from './draft-pool.ts'
import { draftRules } from './draft-rules.ts'
import type { SideBySide } from './draft-sentences.ts'
import type { DraftSource, PlacedFigure } from './draft-source.ts'

/** Where a figure stands: in a passage on the sentence's matter, or in one on another. */
export type FigureLink = Passage & { place: 'matter' | 'elsewhere' }
/** `range` is from the sentence's beginning. */
export type FigureFinding = { range: Range; links: FigureLink[] }

type Weighed = { link: FigureLink; likeness: number }

/** Where the figures of a sentence stand, the passages most alike first. `i` is the sentence's place among those asked for. */
export function findFigures(
  draft: DraftSource,
  place: number,
  i: number,
  sides: readonly SideBySide[],
  pool: DraftPool,
): FigureFinding[] {
  const from = draft.read.sentences[place]?.range[0] ?? 0
  return draft.figures
    .filter(({ sentence }) => sentence === place)
    .map(figure => ({
      range: [figure.start - from, figure.end - from],
      links: sides
        .flatMap(side => linksIn(side, figure, i, pool))
        .sort((one, other) => other.likeness - one.likeness || one.link.start - other.link.start)
        .slice(0, draftRules.mostFigureLinks)
        .map(({ link }) => link),
    }))
}

function linksIn(
  { source, which, asked, there }: SideBySide,
  figure: PlacedFigure,
  i: number,
  pool: DraftPool,
): Weighed[] {
  return source.figures
    .filter(other => carriesFigure(figure, other))
    .map(other => {
      const [one, vector] = [asked[which][i], there[which][other.sentence]]
      const likeness = one && vector ? likenessBesideNumbers(one, vector, pool) : 0
      const around = source.read.sentences[other.sentence]?.range ?? [other.start, other.end]
      const place = likeness >= draftRules.sameMatter ? 'matter' : 'elsewhere'
      return { link: { ...passageOf(source, [other.start, other.end], around), place }, likeness }
    })
}
