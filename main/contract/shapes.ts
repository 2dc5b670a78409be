import * as v from 'valibot'

/** An id in the library: a whole number that is never used again, also after deletion. */
export const idSchema = v.pipe(v.number(), v.integer(), v.minValue(1))
export const idsSchema = v.pipe(v.array(idSchema), v.maxLength(1_000_000))
/** A moment, in milliseconds since 1970 UTC. */
export const momentSchema = v.pipe(v.number(), v.integer())
/** A range of UTF-16 code units: [start, end). */
export const rangeSchema = v.tuple([v.pipe(v.number(), v.integer(), v.minValue(0)), v.pipe(v.number(), v.integer())])
export type Range = v.InferOutput<typeof rangeSchema>
/** A page of a long list. */
export const offsetSchema = v.pipe(v.number(), v.integer(), v.minValue(0))
export const limitSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000))
export const nameSchema = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(300))
export const countSchema = v.pipe(v.number(), v.integer(), v.minValue(0))
/** For calls that answer nothing. */
export const nothingSchema = v.null()
export const noParamsSchema = v.optional(v.object({}), {})
/**
 * A document date with its precision, as ISO 8601 says it: "1999", "1999-01", "1999-01-10"; null where unknown. A day that
 * is not in the calendar is refused.
 */
export const documentDateSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/),
  v.check(isInCalendar, 'no such day'),
)
/** A BCP 47 language tag; null where unknown. */
export const languageSchema = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/))

function isInCalendar(date: string): boolean {
  if (date.length < 10) return true
  const parsed = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date)
}

/** A stretch of a text, in UTF-16 code units. */
export const placeSchema = v.object({ start: countSchema, end: countSchema })
