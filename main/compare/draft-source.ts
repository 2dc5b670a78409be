import { type WrittenFigure, writtenFigures } from '../text/written-figures.ts'
import { readSequence, type SequenceText } from './nearest-sequence.ts'
import { type AccountText, type ReadAccount, readAccount } from './read-account.ts'
import { createVocabulary, type Vocabulary } from './vocabulary.ts'

/** A figure, and the sentence (by its place among those read) that it stands in; -1 where in none. */
export type PlacedFigure = WrittenFigure & { sentence: number }

/** A text read for a draft's check: the draft itself, or a document that may carry it. */
export type DraftSource = {
  account: AccountText
  read: ReadAccount
  figures: readonly PlacedFigure[]
  sequence: SequenceText
}

/** Numbers for terms and for written words that all texts of one reader share. */
export type DraftReader = { vocabulary: Vocabulary; read(account: AccountText): DraftSource }

export function createDraftReader(): DraftReader {
  const vocabulary = createVocabulary()
  const forms = new Map<string, number>()
  return {
    vocabulary,
    read(account) {
      const read = readAccount(account, vocabulary)
      const text = account.text.slice(0, read.comparedUntil)
      return {
        account,
        read,
        figures: placed(writtenFigures(text, account.language), read),
        sequence: readSequence(account.text, forms),
      }
    },
  }
}

function placed(figures: readonly WrittenFigure[], { sentences }: ReadAccount): PlacedFigure[] {
  let at = 0
  return figures.map(figure => {
    while (figure.start >= (sentences[at]?.range[1] ?? Number.POSITIVE_INFINITY)) at++
    const isIn = figure.start >= (sentences[at]?.range[0] ?? Number.POSITIVE_INFINITY)
    return { ...figure, sentence: isIn ? at : -1 }
  })
}
