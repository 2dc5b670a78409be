import { unitOf } from './figure-value.ts'
import type { LedgerFigure } from './ledger-figure.ts'

/** Measures that are somebody's: without knowing whose they are, figures are not set against one another. */
const owned: ReadonlySet<string> = new Set(['vote-share', 'support', 'votes', 'seats', 'age', 'signatures', 'wage'])
/** Of these two without an owner are of nobody knows whom; votes and seats without one are all there are. */
const ownersAlone: ReadonlySet<string> = new Set(['vote-share', 'age'])
const personal: ReadonlySet<string> = new Set(['fine', 'sentence'])
/** Measures that say too little by themselves: two lengths of time, distances or numbers of people need not be of one thing. */
const bare: ReadonlySet<string> = new Set([
  'duration',
  'distance',
  'people',
  'weight',
  'capacity',
  'area',
  'height',
  'members',
])

/**
 * Whether two figures of accounts of one event tell the size of one thing: the same measure in units that can be compared, of the same
 * one, at the same place and time, both results or both forecasts. Only such figures can differ.
 */
export function isOneThing(one: LedgerFigure, other: LedgerFigure): boolean {
  const [a, b] = [one.figure, other.figure]
  if (one.event === null || one.event !== other.event || a.measure === null || b.measure === null) return false
  if (a.measure.key !== b.measure.key || unitOf(one) !== unitOf(other)) return false
  if (
    a.mode !== b.mode ||
    !comparable.has(a.mode) ||
    a.earlier !== b.earlier ||
    a.sought !== b.sought ||
    a.polled !== b.polled
  )
    return false
  return (
    isOfOne(one, other) &&
    isAtOnePlace(one, other) &&
    isOfOneTime(one, other) &&
    isSpecific(one, other) &&
    isOfOneMatter(one, other)
  )
}

/** Results are set against results, forecasts against forecasts; conditions, threats and what is denied against nothing. */
const comparable: ReadonlySet<string> = new Set(['stated', 'forecast'])

function isOfOne(one: LedgerFigure, other: LedgerFigure): boolean {
  if (one.owner !== null && other.owner !== null) return isOneOwner(one.owner, other.owner)
  if (one.owner === null && other.owner === null) return !ownersAlone.has(one.figure.measure?.key ?? '')
  const key = one.figure.measure?.key ?? ''
  // "He was fined" may be of whoever is named elsewhere, but "his deputy" is somebody else.
  if (personal.has(key) && languageOf(one.owner ?? other.owner ?? '') !== null) return false
  return !owned.has(key)
}

/** Words that neither names nor the lexicon know are compared within a language; across two they may be the same. */
function isOneOwner(one: string, other: string): boolean {
  if (one === other) return true
  const [first, second] = [languageOf(one), languageOf(other)]
  return first !== null && second !== null && first !== second
}

const languageOf = (key: string) => /^([a-z]{2}):/.exec(key)?.[1] ?? null

function isAtOnePlace(one: LedgerFigure, other: LedgerFigure): boolean {
  if (one.place !== null && other.place !== null) return isOneOwner(one.place, other.place)
  // A share of a town is not that of the country; the dead of a town may be all there are.
  const isShare = one.figure.unit === '%' || one.figure.kind === 'votes'
  return (one.place === null && other.place === null) || !isShare
}

/** A time that only one of them names is another than that of the account, unless it is of the account's own year or a day. */
function isOfOneTime(one: LedgerFigure, other: LedgerFigure): boolean {
  const [a, b] = [one.figure.asOf, other.figure.asOf]
  if (a !== null && b !== null) return areOneTime(a, b)
  const time = a ?? b
  if (time === null || time.startsWith('X')) return true
  const date = one.date ?? other.date
  if (date !== null) return date.slice(0, 4) === time.slice(0, 4)
  return time.length === 10
}

/** Measures of which there is but one in an event. Of others, as schools and regions, it must be told what is said of them. */
const telling: ReadonlySet<string> = new Set(
  `turnout abstained vote-share support opposition votes lead seats voters candidates observers signatures complaints invalid counted
  threshold dead wounded missing survivors rescued evacuated displaced emigrated hostages released hospitalised poisoned infected vaccinated
  arrested fined jailed sentence detention fine defendants embezzled protesters strikers police troops inflation growth unemployment
  unemployed interest-rate exchange-rate budget deficit debt revenue spending profit loss aid exports imports price cost wage pension tax
  reserves damage jobs output harvest population life-expectancy age magnitude depth term water-level spectators medals passengers distance`
    .trim()
    .split(/\s+/),
)
const leastTelling = 20
/** So many words or concepts must be common to two sentences beside the measure. */
const leastShared = 2

function isOfOneMatter(one: LedgerFigure, other: LedgerFigure): boolean {
  if (telling.has((one.figure.measure?.key ?? '').replace(/-change$/, ''))) return true
  // Nobody counts the same number of other houses by chance.
  const { value } = one.figure
  if (value !== null && value >= leastTelling && value === other.figure.value) return true
  let shared = 0
  for (const word of one.context) if (other.context.has(word)) shared++
  return shared >= Math.min(leastShared, one.context.size, other.context.size)
}

/** Times agree as far as both say them: 1999 and 1999-01, XXXX-05 and 2024-05. */
function areOneTime(one: string, other: string): boolean {
  const parts = other.split('-')
  return one
    .split('-')
    .every((part, at) => parts[at] === undefined || part === parts[at] || part === 'XXXX' || parts[at] === 'XXXX')
}

/** "Three days" and "two months" have nothing in common but their kind; only a measure of its own sets them against one another. */
function isSpecific(one: LedgerFigure, other: LedgerFigure): boolean {
  if (!bare.has(one.figure.measure?.key ?? '')) return true
  return one.owner !== null && one.owner === other.owner
}
