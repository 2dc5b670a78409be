import { readNumber } from '../../../main/text/written-number.ts'

/** A number as a person writes it: "81.7", "81,7", "1 250 000", "-3". Null where it is none, or not only one. */
export function readQuantity(written: string): number | null {
  const text = written.trim().toLowerCase()
  const sign = /^[-−]/.test(text) ? -1 : 1
  const digits = sign < 0 ? text.slice(1).trim() : text
  const first = /^\d+/.exec(digits)?.[0]
  if (first === undefined) return null
  const { term, end } = readNumber(digits, 0, first.length)
  const value = Number(term)
  return end === digits.length && Number.isFinite(value) ? sign * value : null
}

/** A number for a field, as it is read again. */
export const writeQuantity = (value: number | null): string => (value === null ? '' : String(value))
