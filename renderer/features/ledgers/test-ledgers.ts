import type { FigureGroup, LedgerAttribution, LedgerFigure, Ledgers, Speaker } from '../../../main/contract/ledgers.ts'

/** A figure for tests, of five code units from `start`: a stated percentage that nobody is said to have given. */
export const testFigure = (document: number, start: number, more: Partial<LedgerFigure> = {}): LedgerFigure => ({
  document,
  textVersion: 1,
  start,
  end: start + 5,
  value: null,
  low: null,
  high: null,
  unit: null,
  approximate: false,
  kind: 'percentage',
  measure: null,
  of: null,
  asOf: null,
  mode: 'stated',
  source: null,
  where: null,
  earlier: false,
  sought: false,
  polled: false,
  edit: null,
  ...more,
})

/** A group of figures for tests; every two of it stand to each other as the group does. */
export function testGroup(
  measure: string | null,
  members: number[],
  verdict: FigureGroup['verdict'],
  difference: FigureGroup['difference'] = null,
): FigureGroup {
  const pairs = members.flatMap((one, at) =>
    members
      .slice(at + 1)
      .map(other => ({ one, other, verdict: verdict ?? 'same', difference: difference?.by ?? null })),
  )
  return {
    measure: measure === null ? null : { text: measure, key: measure },
    of: null,
    verdict,
    difference,
    members,
    pairs: verdict === null ? [] : pairs,
    by: 'program',
  }
}

/** Somebody's words for tests, directly quoted, ten code units from `start`. */
export const testAttribution = (
  document: number,
  start: number,
  name: string | null,
  more: Partial<LedgerAttribution> = {},
): LedgerAttribution => ({
  document,
  textVersion: 1,
  start,
  end: start + 10,
  source: name === null ? null : { place: null, text: name, kind: 'named', name },
  cue: null,
  content: [{ start, end: start + 10 }],
  kind: 'direct',
  hedged: false,
  within: null,
  edit: null,
  ...more,
})

/** A source for tests with what it is quoted as saying: of each account, places among the attributions. */
export const testSpeaker = (
  name: string,
  accounts: readonly (readonly [document: number, attributions: number[]])[],
  more: Partial<Speaker> = {},
): Speaker => ({
  key: name.toLowerCase(),
  name,
  kind: 'named',
  sourceId: null,
  accounts: accounts.map(([document, attributions]) => ({ document, attributions, words: attributions.length * 2 })),
  ...more,
})

/** Ledgers for tests. */
export const testLedgers = (more: Partial<Ledgers> = {}): Ledgers => ({
  event: 'established',
  accounts: [],
  figures: [],
  groups: [],
  attributions: [],
  speakers: [],
  quotations: [],
  rejected: [],
  ...more,
})
