import type { Account, DifferingWords, Point } from '../contract/compare.ts'
import type { Document } from '../contract/documents.ts'
import type { ReportInput } from './report-input.ts'

export const everything = {
  ...{ points: true, figures: true, attributions: true, claims: true, alone: true, wording: true, translations: true },
}

/** For tests: a made-up comparison of two accounts of one sentence in common each, with whatever a test wants otherwise. */
export function makeInput(
  changes: Partial<ReportInput> = {},
  texts: readonly [string, string] = usualTexts,
): ReportInput {
  const accounts = texts.map((text, at) => makeAccount(at + 1, text))
  const points: Point[] = [{ score: 0.61, by: 'program', members: accounts.map(firstSentence) }]
  return {
    comparison: { event: 'established', accounts, points, differences: [] },
    wording: {
      pairs: [{ a: 1, b: 2, matches: [], share: 0 }],
      wordings: [[1], [2]],
      accounts: accounts.map(({ id, text }) => ({ id, readUntil: text.length })),
    },
    documents: accounts.map(makeDocument),
    events: new Map([[5, 'Depot fire']]),
    translations: [],
    ledgers: {
      ...{ event: 'established', accounts: [], figures: [], groups: [], attributions: [], speakers: [] },
      ...{ quotations: [], rejected: [] },
    },
    claims: [],
    parted: 0,
    kept: null,
    programVersion: '0.1.0',
    madeAt: Date.UTC(2026, 2, 3, 14, 5),
    ...changes,
  }
}

const usualTexts = [
  'Three people were hurt. The cause is not known.',
  'Five people were hurt. Nobody answers for it.',
] as const

/** Each sentence of these texts ends with a full stop; a line ends one too. */
function makeAccount(id: number, text: string): Account {
  const sentences = [...text.matchAll(/[^.\n]+(?:\.|(?=\n|$))/gu)].map(({ index, 0: found }): [number, number] => {
    const lead = found.length - found.trimStart().length
    return [index + lead, index + found.length]
  })
  const outlet = `Courier ${id}`
  return {
    id,
    title: `Fire ${id}`,
    outlet,
    date: '1999-01-10',
    language: 'en',
    eventId: 5,
    textVersion: 2,
    text,
    sentences,
  }
}

function firstSentence({ id, sentences }: Account) {
  const [start, end] = sentences[0] ?? [0, 0]
  return { document: id, start, end }
}

function makeDocument({ id, title, outlet, date, language, eventId, text, textVersion }: Account): Document {
  return {
    id,
    title,
    outlet,
    byline: 'A. Reporter',
    date,
    language,
    eventId,
    format: 'html',
    words: 9,
    importedAt: Date.UTC(2026, 0, 2),
    isRead: false,
    isTrashed: false,
    unreadable: null,
    tagIds: [],
    passages: 0,
    fieldOrigins: {},
    origins: [
      {
        kind: 'pasted',
        path: null,
        address: `https://example.org/${id}`,
        retrievedAt: Date.UTC(2026, 0, 1),
        importedAt: Date.UTC(2026, 0, 2),
      },
    ],
    sha256: `${id}`.repeat(64),
    bytes: 1234,
    textVersion,
    textLength: text.length,
    remarks: [],
    needs: null,
    fields: [],
    parent: null,
    partsCount: 0,
  }
}

/** Words of a text as the comparison marks them. */
export function marked(text: string, words: string, kind: DifferingWords['kind']): DifferingWords {
  const start = text.indexOf(words)
  return { start, end: start + words.length, kind, inQuotation: false, against: [] }
}
