import type { Claim, ClaimCell } from '../contract/claims.ts'
import { replies } from '../contract/claims.ts'
import type { Account } from '../contract/compare.ts'
import type { LedgerFigure } from '../contract/ledgers.ts'
import { ledgerWords as say } from './ledger-words.ts'
import { quotePassage } from './passages.ts'
import { plainLine } from './plain-text.ts'
import type { ReportPassage, ReportPoint } from './report.ts'
import type { ReportInput } from './report-input.ts'
import { reportWords } from './report-words.ts'

type Item = ReportPoint
type Place = { start: number; end: number }

/** Figures that several accounts give, each with its sentence; then, account by account, the others. */
export function describeFigures({ comparison: { accounts }, ledgers }: ReportInput): Item[] {
  const { figures, groups } = ledgers
  const shared = groups.filter(({ verdict }) => verdict !== null)
  const told = new Set(shared.flatMap(({ members }) => members))
  const items = shared.map((group): Item => {
    const own = group.members.flatMap(at => figures[at] ?? [])
    return {
      title: titled([group.measure?.text ?? say.unmeasured, group.of]),
      by: reportWords.by(group.by),
      isByPerson: group.by === 'person',
      likeness: say.verdict(group),
      passages: own.flatMap(figure => inSentence(accounts, figure)),
      differences: own.map(figure => `[${numberOf(accounts, figure)}] ${figureLine(accounts, figure, false)}`),
    }
  })
  const others = accounts.flatMap((account, at): Item[] => {
    const own = figures.filter((figure, place) => figure.document === account.id && !told.has(place))
    if (own.length === 0) return []
    const lines = own.map(figure => figureLine(accounts, figure, true))
    return [{ ...bare(say.figuresAlone(at + 1)), likeness: say.onlyOne, differences: lines }]
  })
  return [...items, ...others]
}

/** Everybody who is quoted, with the words, in the order of the accounts. */
export function describeSpeakers({ comparison: { accounts }, ledgers }: ReportInput): Item[] {
  return ledgers.speakers.map(speaker => ({
    ...bare(plainLine(speaker.name)),
    likeness: say.quotedIn(speaker, accounts.length),
    passages: speaker.accounts.flatMap(({ attributions }) =>
      attributions.flatMap(at => {
        const attribution = ledgers.attributions[at]
        return attribution ? quoted(accounts, attribution.document, attribution.content) : []
      }),
    ),
    differences: speaker.accounts.map(({ document, words }) =>
      say.quotedWords(numberOf(accounts, { document }), words),
    ),
  }))
}

/** The claims that a person kept, with what each account does with them. */
export function describeClaims({ comparison: { accounts }, claims }: ReportInput): Item[] {
  return claims.map(claim => ({
    title: plainLine(claim.words),
    by: say.kept,
    isByPerson: true,
    likeness: claim.accused === null ? say.noAccusation : plainLine(say.accused(claim.accused)),
    passages: claim.cells.flatMap(({ document, place }) =>
      place ? quoted(accounts, document, [place], place.textVersion) : [],
    ),
    differences: [
      ...(claim.note === null ? [] : [plainLine(claim.note)]),
      ...accounts.flatMap((account, at) => cellLines(claim, account, at + 1)),
      ...(claim.accused === null ? [] : [plainLine(say.asked(claim.askedOn, claim.asked))]),
    ],
  }))
}

const isReply = ({ says }: ClaimCell) => (replies as readonly string[]).includes(says)

function cellLines({ cells }: Claim, { id }: Account, number: number): string[] {
  const own = cells.filter(({ document }) => document === id)
  const lines = own.map(
    ({ says, note }) => `[${number}] ${say.says[says]}${note === null ? '' : `: ${plainLine(note)}`}`,
  )
  return own.some(cell => !isReply(cell)) ? lines : [`[${number}] ${say.notFound}`, ...lines]
}

const bare = (title: string): Item => ({
  title,
  by: reportWords.by('program'),
  isByPerson: false,
  likeness: '',
  passages: [],
  differences: [],
})

const titled = (parts: readonly (string | null)[]) => plainLine(parts.filter(part => part !== null).join(', '))
const numberOf = (accounts: readonly Account[], { document }: { document: number }) =>
  accounts.findIndex(({ id }) => id === document) + 1

function figureLine(accounts: readonly Account[], figure: LedgerFigure, withMeasure: boolean): string {
  const text = accounts[numberOf(accounts, figure) - 1]?.text ?? ''
  return plainLine(say.figure(figure, text.slice(figure.start, figure.end), withMeasure))
}

/** The sentence of a figure, with the figure marked. */
function inSentence(accounts: readonly Account[], { document, start, end }: LedgerFigure): ReportPassage[] {
  const index = numberOf(accounts, { document }) - 1
  const account = accounts[index]
  if (!account) return []
  const touched = account.sentences.filter(([from, to]) => from < end && to > start)
  const stretches = touched.length > 0 ? touched.map(([from, to]) => ({ start: from, end: to })) : [{ start, end }]
  return [quotePassage({ account, index, stretches, differing: [{ start, end, kind: 'number' }] })]
}

/** Stretches of the present text; of an earlier one nothing is quoted. */
function quoted(
  accounts: readonly Account[],
  document: number,
  stretches: readonly Place[],
  version?: number,
): ReportPassage[] {
  const index = numberOf(accounts, { document }) - 1
  const account = accounts[index]
  if (!account || stretches.length === 0 || (version ?? account.textVersion) !== account.textVersion) return []
  return [quotePassage({ account, index, stretches })]
}
