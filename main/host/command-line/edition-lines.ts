import type { Edition, EditionChange, EditionHistory, EditionStep } from '../../contract/editions.ts'
import { count, outletAndDate } from './document-lines.ts'
import { markedText } from './marked-text.ts'
import { wrap } from './text-columns.ts'

export const legendOfChanges =
  '- before, + after: [#figure], [@name], [!negation], [?hedge], [wording]. Those that change what is said come first.'

const matterNames = {
  number: 'figure',
  name: 'name',
  quotation: 'quotation',
  negation: 'negation',
  hedge: 'hedge',
} as const

/** What changed from edition to edition, as lines for a person, of at most so many cells. */
export function editionLines({ editions, steps }: EditionHistory, columns: number): string[] {
  const byId = new Map(editions.map(edition => [edition.id, edition]))
  return steps.flatMap(step => {
    const [before, after] = [byId.get(step.before), byId.get(step.after)]
    if (!before || !after) return []
    return ['', `${nameOf(before)} → ${nameOf(after)}`, countsLine(step), ...stepLines(step, before, after, columns)]
  })
}

const nameOf = (edition: Edition) =>
  [String(edition.id), outletAndDate(edition) || edition.title].filter(part => part !== '').join(' ')

function countsLine({ counts, unchanged }: EditionStep): string {
  const said = (['corrected', 'added', 'cut', 'moved'] as const)
    .filter(kind => counts[kind] > 0)
    .map(kind => `${counts[kind].toLocaleString('en')} ${kind}`)
  return [...(said.length > 0 ? said : ['nothing changed']), `${count(unchanged.length, 'sentence')} as before`].join(
    ', ',
  )
}

function stepLines({ changes }: EditionStep, before: Edition, after: Edition, columns: number): string[] {
  return changes.flatMap(change => [
    headOf(change),
    ...sideLines(
      '-',
      change.kind === 'moved' && isSame(change) ? null : change.before,
      before,
      change.words.before,
      columns,
    ),
    ...sideLines('+', change.after, after, change.words.after, columns),
  ])
}

const isSame = ({ words }: EditionChange) => words.before.length === 0 && words.after.length === 0

function headOf(change: EditionChange): string {
  const { kind, matters } = change
  const what: string[] = matters.map(matter => matterNames[matter])
  if (kind === 'corrected' && isSame(change)) what.push('signs only')
  return `  ${kind}${what.length > 0 ? ` (${what.join(', ')})` : ''}`
}

function sideLines(
  sign: string,
  range: EditionChange['before'],
  { text }: Edition,
  words: EditionChange['words']['before'],
  columns: number,
): string[] {
  if (!range) return []
  const marked = markedText(text, range, words, true).replace(/\s+/g, ' ')
  return wrap(marked, Math.max(20, columns - 6)).map((line, at) => `    ${at === 0 ? sign : ' '} ${line}`)
}
