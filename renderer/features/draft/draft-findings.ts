import type { DraftCheck, DraftFigure, DraftQuotation, DraftSentence } from '../../../main/contract/draft.ts'

/** One thing that was looked for: a sentence, a quotation or a figure. */
export type Finding =
  | ({ what: 'sentence' } & DraftSentence)
  | ({ what: 'quotation' } & DraftQuotation)
  | ({ what: 'figure' } & DraftFigure)

/** Everything that was looked for, in the order of the draft; a sentence before what stands in it. */
export function listFindings({ sentences, quotations, figures }: DraftCheck): Finding[] {
  return [
    ...sentences.map(one => ({ what: 'sentence' as const, ...one })),
    ...quotations.map(one => ({ what: 'quotation' as const, ...one })),
    ...figures.map(one => ({ what: 'figure' as const, ...one })),
  ].sort((one, other) => one.start - other.start || other.end - one.end)
}

/** What a person should look at: all that was not found as it stands in the draft. */
export const isOpen = ({ standing }: Finding): boolean => standing !== 'found'

export type Counts = {
  found: number
  sentences: number
  missing: number
  quotations: number
  changed: number
  figures: number
  elsewhere: number
}

/** How many sentences are found of how many, and how many quotations and figures are not, changed or elsewhere. */
export function countFindings({ sentences, quotations, figures }: DraftCheck): Counts {
  const having = (items: readonly { standing: string }[], asked: string) =>
    items.filter(({ standing }) => standing === asked).length
  return {
    found: having(sentences, 'found'),
    sentences: sentences.length,
    missing: having(sentences, 'missing'),
    quotations: having(quotations, 'missing'),
    changed: having(quotations, 'changed'),
    figures: having(figures, 'missing'),
    elsewhere: having(figures, 'elsewhere'),
  }
}

/** The first link of each document: they come the best first. */
export function bestOfEach<T extends { document: number }>(links: readonly T[]): T[] {
  return links.filter((link, at) => links.findIndex(({ document }) => document === link.document) === at)
}
