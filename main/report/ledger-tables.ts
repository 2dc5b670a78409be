import { replies } from '../contract/claims.ts'
import { writeCsv } from './csv.ts'
import type { ReportInput } from './report-input.ts'

type Cell = string | number
type Tables = Pick<ReportInput, 'comparison' | 'ledgers' | 'claims'>

/** The ledgers of a comparison as CSV files: UTF-8 with a byte order mark, and no cell of them is a formula. */
export function writeLedgerTables(input: Tables): { name: string; text: string }[] {
  const files: [string, Cell[][]][] = [
    ['figures.csv', figureRows(input)],
    ['attributions.csv', attributionRows(input)],
    ['claims.csv', claimRows(input)],
  ]
  return files.map(([name, rows]) => ({ name, text: `\ufeff${writeCsv(rows)}\r\n` }))
}

const who = (edit: number | null) => (edit === null ? 'program' : 'person')
const yes = (is: boolean) => (is ? 'yes' : '')

function figureRows({ comparison, ledgers: { figures, groups } }: Tables): Cell[][] {
  const accountOf = accountCells(comparison)
  const groupOf = new Map(groups.flatMap((group, at) => group.members.map(member => [member, { group, at }] as const)))
  return [
    [
      ...['group', 'verdict', 'difference', 'measure', 'of', 'words', 'value', 'low', 'high', 'unit', 'approximate'],
      ...['kind', 'as of', 'said as', 'given by', ...accountHead, 'start', 'end', 'by'],
    ],
    ...figures.map((figure, at) => {
      const known = groupOf.get(at)
      const { document, start, end, source } = figure
      return [
        ...[known ? known.at + 1 : '', known?.group.verdict ?? '', known?.group.difference?.by ?? ''],
        ...[figure.measure?.text ?? '', figure.of ?? '', wordsAt(comparison, document, [figure])],
        ...[figure.value ?? '', figure.low ?? '', figure.high ?? '', figure.unit ?? '', yes(figure.approximate)],
        ...[figure.kind, figure.asOf ?? '', figure.mode, source?.name ?? source?.text ?? ''],
        ...[...accountOf(document), start, end, who(figure.edit)],
      ]
    }),
  ]
}

function attributionRows({ comparison, ledgers: { attributions, speakers } }: Tables): Cell[][] {
  const accountOf = accountCells(comparison)
  const speakerOf = new Map(
    speakers.flatMap(speaker => speaker.accounts.flatMap(one => one.attributions.map(at => [at, speaker] as const))),
  )
  return [
    [
      'source',
      'as written',
      'named',
      'accounts that quote it',
      'words',
      'kind',
      'hedged',
      'cue',
      ...accountHead,
      'start',
      'end',
      'by',
    ],
    ...attributions.map(({ document, source, content, cue, kind, hedged, start, end, edit }, at) => [
      ...[speakerOf.get(at)?.name ?? source?.name ?? '', source?.text ?? '', source?.kind ?? 'nobody'],
      ...[speakerOf.get(at)?.accounts.length ?? '', wordsAt(comparison, document, content), kind, yes(hedged)],
      ...[cue ? wordsAt(comparison, document, [cue]) : '', ...accountOf(document), start, end, who(edit)],
    ]),
  ]
}

/** A row for each claim and account, so that a spreadsheet can sort and filter them. */
function claimRows({ comparison, claims }: Tables): Cell[][] {
  const accountOf = accountCells(comparison)
  const isReply = (says: string) => (replies as readonly string[]).includes(says)
  return [
    [
      'claim',
      'note',
      'accused',
      'answer asked for',
      'how',
      ...accountHead,
      'says',
      'words',
      'remark',
      'reply',
      'its words',
      'its remark',
    ],
    ...claims.flatMap(claim =>
      comparison.accounts.map(({ id }) => {
        const own = claim.cells.filter(({ document }) => document === id)
        const cells = [own.find(({ says }) => !isReply(says)), own.find(({ says }) => isReply(says))]
        return [
          ...[claim.words, claim.note ?? '', claim.accused ?? '', claim.askedOn ?? '', claim.asked ?? ''],
          ...accountOf(id),
          ...cells.flatMap((cell, at) => [
            cell?.says ?? (at === 0 ? 'not found' : ''),
            cell?.quote ?? '',
            cell?.note ?? '',
          ]),
        ]
      }),
    ),
  ]
}

const accountHead = ['account', 'title', 'outlet', 'date']

function accountCells({ accounts }: ReportInput['comparison']) {
  return (document: number): Cell[] => {
    const account = accounts.find(({ id }) => id === document)
    return [document, account?.title ?? '', account?.outlet ?? '', account?.date ?? '']
  }
}

function wordsAt(
  { accounts }: ReportInput['comparison'],
  document: number,
  places: readonly { start: number; end: number }[],
) {
  const text = accounts.find(({ id }) => id === document)?.text ?? ''
  return places.map(({ start, end }) => text.slice(start, end)).join(' … ')
}
