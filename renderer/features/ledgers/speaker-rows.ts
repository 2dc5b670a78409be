import type { LedgerAttribution, Ledgers, Speaker } from '../../../main/contract/ledgers.ts'
import type { WordsOf } from './figure-rows.ts'

/** Somebody's words in an account. */
export type ShownAttribution = {
  attribution: LedgerAttribution
  /** What is said, its parts joined. */
  words: string
  /** Who is said to have said it, where that is written otherwise than the row's name. */
  writtenAs: string | null
  /** It stands within what another one is quoted as saying. */
  isSecondHand: boolean
}
/** How much of an account is a source's words, and as which of its sources it comes, from 1. */
export type Quoted = { times: number; words: number; place: number; first: LedgerAttribution }

export type SpeakerRow = {
  what: 'speaker'
  key: string
  level: 1
  isOpen: boolean
  /** Null: nobody is named, or it is not clear who. */
  speaker: Speaker | null
  /** One of its quotations is worded otherwise in another account. */
  isReworded: boolean
  /** All that it is quoted as saying, in the order of the accounts and their texts. */
  all: readonly LedgerAttribution[]
  cells: readonly (readonly Quoted[])[]
}
export type QuotationRow = {
  /**
   * `only`: all that it is quoted as saying; `rest`: what stands beside quotations that several accounts have; `more`: goes on with
   * either, so that no row is very high.
   */
  what: 'quotation' | 'rest' | 'only' | 'more'
  key: string
  level: 2
  speaker: Speaker | null
  /** Of `quotation`: word for word. */
  isSame: boolean
  cells: readonly (readonly ShownAttribution[])[]
}
export type AttributionRow = SpeakerRow | QuotationRow

export const speakerFilters = ['all', 'several', 'one', 'reworded'] as const
export type SpeakerFilter = (typeof speakerFilters)[number]

type Group = Ledgers['quotations'][number]
/** A source with its rows. */
export type SpeakerRows = { row: SpeakerRow; below: readonly QuotationRow[] }

/** Sources with what each account quotes of them: the same quotation side by side, then the rest in the order of the texts. */
export function speakerRows(ledgers: Ledgers, documents: readonly number[], wordsOf: WordsOf): SpeakerRows[] {
  const named = ledgers.speakers.map(speaker => ({
    speaker,
    places: speaker.accounts.flatMap(({ attributions }) => attributions),
  }))
  const taken = new Set(named.flatMap(({ places }) => places))
  const others = ledgers.attributions.flatMap((_, place) => (taken.has(place) ? [] : [place]))
  const all: { speaker: Speaker | null; places: number[] }[] = [
    ...named,
    ...(others.length > 0 ? [{ speaker: null, places: others }] : []),
  ]
  const orders = new Map(documents.map(id => [id, orderIn(id, all, ledgers)]))
  return all.map(one => ({
    row: rowOf(one.speaker, one.places, ledgers, documents, orders),
    below: quotationsOf(one.speaker, one.places, ledgers, documents, wordsOf),
  }))
}

/**
 * The rows to show: of those whose names are in `open` also what stands below them. By name, as a source's key is another once it
 * stands in the register.
 */
export function listRows(
  all: readonly SpeakerRows[],
  filter: SpeakerFilter,
  open: ReadonlySet<string>,
): AttributionRow[] {
  return all
    .filter(one => passes[filter](one.row))
    .flatMap(({ row, below }) => {
      const isOpen = open.has(nameOf(row))
      return [{ ...row, isOpen }, ...(isOpen ? below : [])]
    })
}

/** The name of the source of a row; '' where nobody is named. */
export const nameOf = ({ speaker }: SpeakerRow): string => speaker?.name ?? ''

const accountsOf = ({ cells }: SpeakerRow) => cells.filter(cell => cell.length > 0).length

const passes: Record<SpeakerFilter, (row: SpeakerRow) => boolean> = {
  all: () => true,
  several: row => accountsOf(row) > 1,
  one: row => row.speaker !== null && accountsOf(row) === 1,
  reworded: row => row.isReworded,
}

/** How many sources each filter would show. */
export const countSpeakers = (all: readonly SpeakerRows[]) =>
  Object.fromEntries(
    speakerFilters.map(filter => [filter, all.filter(({ row }) => passes[filter](row)).length]),
  ) as Record<SpeakerFilter, number>

/** Of each source by its place in the list: as which of an account's sources it comes, from 1. */
function orderIn(
  document: number,
  all: readonly { places: number[] }[],
  { attributions }: Ledgers,
): Map<number, number> {
  const firsts = all.flatMap(({ places }, index) => {
    const starts = places.flatMap(place => {
      const one = attributions[place]
      return one?.document === document ? [one.cue?.start ?? one.start] : []
    })
    return starts.length > 0 ? [{ index, start: Math.min(...starts) }] : []
  })
  const sorted = firsts.sort((a, b) => a.start - b.start)
  return new Map(sorted.map(({ index }, at) => [index, at + 1]))
}

function rowOf(
  speaker: Speaker | null,
  places: readonly number[],
  { speakers, attributions, quotations }: Ledgers,
  documents: readonly number[],
  orders: ReadonlyMap<number, ReadonlyMap<number, number>>,
): SpeakerRow {
  const index = speaker ? speakers.indexOf(speaker) : speakers.length
  const own = new Set(places)
  return {
    what: 'speaker',
    key: speaker?.key ?? '',
    level: 1,
    isOpen: false,
    speaker,
    isReworded: quotations.some(({ isSame, members }) => !isSame && members.some(member => own.has(member))),
    all: places.flatMap(place => attributions[place] ?? []),
    cells: documents.map(id => {
      const here = places.flatMap(place => {
        const one = attributions[place]
        return one?.document === id ? [one] : []
      })
      const first = here[0]
      if (!first) return []
      const words = speaker?.accounts.find(({ document }) => document === id)?.words ?? 0
      return [{ times: here.length, words, place: orders.get(id)?.get(index) ?? 0, first }]
    }),
  }
}

/** So many quotations of an account stand in one row. */
const inOneRow = 4

function quotationsOf(
  speaker: Speaker | null,
  places: readonly number[],
  { attributions, quotations }: Ledgers,
  documents: readonly number[],
  wordsOf: WordsOf,
): QuotationRow[] {
  const own = new Set(places)
  const groups = quotations.filter(({ members }) => members.some(member => own.has(member)))
  const grouped = new Set(groups.flatMap(({ members }) => members))
  const rest = places.filter(place => !grouped.has(place))
  const cellsOf = (members: readonly number[]) =>
    documents.map(id =>
      members.flatMap(place => {
        const one = attributions[place]
        return one?.document === id ? [shownOf(one, speaker, wordsOf)] : []
      }),
    )
  const rowOfGroup = ({ members, isSame }: Group): QuotationRow => ({
    what: 'quotation',
    key: `${speaker?.key ?? ''} ${members.join(' ')}`,
    level: 2,
    speaker,
    isSame,
    cells: cellsOf(members),
  })
  const cells = cellsOf(rest)
  const longest = Math.max(0, ...cells.map(cell => cell.length))
  const rests = Array.from({ length: Math.ceil(longest / inOneRow) }, (_, part): QuotationRow => {
    const [from, to] = [part * inOneRow, (part + 1) * inOneRow]
    return {
      what: part > 0 ? 'more' : groups.length > 0 ? 'rest' : 'only',
      key: `${speaker?.key ?? ''} rest ${part}`,
      level: 2,
      speaker,
      isSame: false,
      cells: cells.map(cell => cell.slice(from, to)),
    }
  })
  return [...groups.map(rowOfGroup), ...rests]
}

function shownOf(attribution: LedgerAttribution, speaker: Speaker | null, wordsOf: WordsOf): ShownAttribution {
  const { document, textVersion, content, source, within } = attribution
  const parts = content.map(({ start, end }) => wordsOf({ document, textVersion, start, end }))
  const written = source?.text ?? null
  return {
    attribution,
    words: parts.filter(part => part !== '').join(' … '),
    writtenAs: written !== null && plain(written) !== plain(speaker?.name ?? '') ? written : null,
    isSecondHand: within !== null,
  }
}

/** A name without its article. */
const plain = (name: string) => name.toLowerCase().replace(/^(?:the|an?) /, '')
