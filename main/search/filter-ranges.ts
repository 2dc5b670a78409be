import * as v from 'valibot'
import { documentDateSchema } from '../contract/shapes.ts'
import type { Condition } from './condition.ts'

const isDate = (date: string) => v.is(documentDateSchema, date)

/** Two ends with points between them, either of which may be left out: "1999..2001". Null where that is not what is written. */
function endsOf(value: string): { from: string; to: string } | null {
  const [, from, to] = /^(.*?)\.\.(.*)$/.exec(value) ?? []
  return from === undefined || to === undefined || from + to === '' ? null : { from, to }
}

/** A comparison before a value: ">=1999". */
function comparedOf(value: string): { sign: '<' | '<=' | '>' | '>='; value: string } | null {
  const [, sign, compared] = /^(<=?|>=?)(.+)$/.exec(value) ?? []
  return sign === undefined || compared === undefined
    ? null
    : { sign: sign as '<' | '<=' | '>' | '>=', value: compared }
}

// A date stands for all its days: "1999-01" ends with the month, and a document of "1999" may be of any day of it.
const dateSql = {
  '>=': "d.date || '-99' >= ?",
  '<=': "d.date <= ? || '-99'",
  '>': "d.date > ? || '-99'",
  '<': "d.date || '-99' < ?",
}

/** Documents dated so: a year, a month or a day, from one to another, before or after one. Null where it is none of these. */
export function dated(value: string): Condition | null {
  if (value === '*') return { sql: 'd.date is not null', values: [] }
  const compared = comparedOf(value)
  if (compared !== null)
    return isDate(compared.value) ? { sql: dateSql[compared.sign], values: [compared.value] } : null
  const { from, to } = endsOf(value) ?? { from: value, to: value }
  if ([from, to].some(end => end !== '' && !isDate(end))) return null
  return all([
    from === '' ? null : { sql: dateSql['>='], values: [from] },
    to === '' ? null : { sql: dateSql['<='], values: [to] },
  ])
}

/** Documents with so many words: ">500", "100..500", "500". Null where it is no number. */
export function ofLength(value: string): Condition | null {
  const compared = comparedOf(value)
  if (compared !== null) {
    const words = wholeNumber(compared.value)
    return words === null ? null : { sql: `d.words ${compared.sign} ?`, values: [words] }
  }
  const { from, to } = endsOf(value) ?? { from: value, to: value }
  const [least, most] = [from, to].map(end => (end === '' ? undefined : wholeNumber(end)))
  if (least === null || most === null) return null
  return all([
    least === undefined ? null : { sql: 'd.words >= ?', values: [least] },
    most === undefined ? null : { sql: 'd.words <= ?', values: [most] },
  ])
}

function wholeNumber(written: string): number | null {
  return /^\d{1,9}$/.test(written) ? Number(written) : null
}

const hour = 60 * 60 * 1000
const spans: Record<string, number> = { h: hour, d: 24 * hour, w: 7 * 24 * hour, m: 30 * 24 * hour, y: 365 * 24 * hour }

/**
 * Documents that were imported less or more than some time before `now` ("<7d"), or on a day, in a month, between two. Days begin
 * when they begin on this computer.
 */
export function importedWhen(value: string, now: number): Condition | null {
  const [, sign, count, unit = ''] = /^([<>])(\d{1,4})([hdwmy])$/.exec(value) ?? []
  if (sign !== undefined) {
    const moment = now - Number(count) * (spans[unit] ?? 0)
    return { sql: `d.imported_at ${sign === '<' ? '>' : '<'} ?`, values: [moment] }
  }
  const compared = comparedOf(value)
  if (compared !== null) {
    if (!isDate(compared.value)) return null
    const isPast = compared.sign === '>' || compared.sign === '<='
    const moment = isPast ? endOf(compared.value) : startOf(compared.value)
    return { sql: `d.imported_at ${compared.sign.startsWith('>') ? '>=' : '<'} ?`, values: [moment] }
  }
  const { from, to } = endsOf(value) ?? { from: value, to: value }
  if ([from, to].some(end => end !== '' && !isDate(end))) return null
  return all([
    from === '' ? null : { sql: 'd.imported_at >= ?', values: [startOf(from)] },
    to === '' ? null : { sql: 'd.imported_at < ?', values: [endOf(to)] },
  ])
}

const partsOf = (date: string) => date.split('-').map(Number)

function startOf(date: string): number {
  const [year = 0, month = 1, day = 1] = partsOf(date)
  return new Date(year, month - 1, day).getTime()
}

function endOf(date: string): number {
  const [year = 0, month, day] = partsOf(date)
  if (month === undefined) return new Date(year + 1, 0, 1).getTime()
  return (day === undefined ? new Date(year, month, 1) : new Date(year, month - 1, day + 1)).getTime()
}

function all(conditions: readonly (Condition | null)[]): Condition {
  const kept = conditions.filter(condition => condition !== null)
  return { sql: kept.map(({ sql }) => sql).join(' and '), values: kept.flatMap(({ values }) => values) }
}
