import type { EditionStep } from '../../../main/contract/editions.ts'
import { formatList, formatNumber } from '../../ui/formats.ts'

const changes = (count: number) =>
  count === 0 ? 'nothing changed' : count === 1 ? '1 change' : `${formatNumber(count)} changes`

export const versions = {
  region: 'Versions',
  title: (count: number) => `${formatNumber(count)} editions`,
  open: 'Compare as editions of one article',
  close: 'Close the versions',
  running: 'Comparing editions…',
  failed: 'These editions could not be compared',
  history: 'History of the editions',
  edition: (place: number) => `Edition ${formatNumber(place)}`,
  step: (before: string, after: string, count: number) => `From ${before} to ${after}: ${changes(count)}`,
  changes,
  change: (index: number, count: number) => `Change ${formatNumber(index)} of ${formatNumber(count)}`,
  counts: ({ corrected, added, cut, moved }: EditionStep['counts']) =>
    formatList(
      [
        [corrected, 'corrected'],
        [added, 'added'],
        [cut, 'cut'],
        [moved, 'moved'],
      ]
        .filter(([count]) => count !== 0)
        .map(([count, what]) => `${formatNumber(Number(count))} ${what}`),
    ),
  next: 'Next change',
  previous: 'Previous change',
  texts: 'The editions side by side',
  before: 'Before',
  after: 'After',
  list: 'Changes',
  listHelp: 'Figures, names, quotations, negations and hedges first.',
  kinds: { added: 'Added', cut: 'Cut', moved: 'Moved', corrected: 'Corrected' },
  matters: { number: 'figure', name: 'name', quotation: 'quotation', negation: 'negation', hedge: 'hedge' },
  words: (kind: 'number' | 'name' | 'negation' | 'hedge' | 'wording', inQuotation: boolean) =>
    `changed ${kind === 'number' ? 'figure' : kind}${inQuotation ? ', within a quotation' : ''}`,
}
