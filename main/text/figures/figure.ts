import { withAges } from './ages.ts'
import { timesOfFigures } from './as-of.ts'
import { giverOf } from './giver.ts'
import { type Measured, measureAll, measureText } from './measure-of.ts'
import { measuresIn } from './measure-words.ts'
import { modeOf } from './mode-of.ts'
import { ownerOf } from './owner.ts'
import { placeOf } from './places.ts'
import { type Quantity, quantitiesIn } from './quantity.ts'
import { type Prepared, type Reading, readText } from './reading.ts'
import { viewSentence } from './sentence-view.ts'
import { settled } from './settle-units.ts'
import { isEarlier, isPolled, isSought } from './standing.ts'

/** How a figure is said: as fact, or as something that is not (yet) so. */
export type FigureMode = 'stated' | 'forecast' | 'hypothetical' | 'rhetorical' | 'threat' | 'negated'
export type FigureKind =
  | 'percentage'
  | 'points'
  | 'count'
  | 'money'
  | 'votes'
  | 'age'
  | 'duration'
  | 'distance'
  | 'ratio'
  | 'other'

/** A quantity of a text; `start` and `end` are UTF-16 code units of it and hold the number with its unit. */
export type Figure = {
  start: number
  end: number
  /** Null of a range or a bound: "between 5 and 7" has low and high, "up to 7" high, "more than 5" low. */
  value: number | null
  low: number | null
  high: number | null
  /** `%`, `pp`, `bp`, a currency (ISO 4217), `year`, `hour`, `km`, …; null of a bare count. */
  unit: string | null
  /** Said to be approximate: "about", «около», "some". */
  approximate: boolean
  kind: FigureKind
  /** What is measured: the words that say it, and a key, one for all languages where the lexicon knows it. */
  measure: { text: string; key: string } | null
  /** Of whom or of what, as it is written; null where that is not clear. */
  of: string | null
  /** Where, if a place stands beside it: "in Almaty". */
  where: string | null
  /** As of when (EDTF); null where nothing says it. */
  asOf: string | null
  /** Whether it is said to be of an earlier time: "from 77 percent", "a year earlier". */
  earlier: boolean
  mode: FigureMode
  /** Asked for, needed or required, not reached: "prosecutors asked for 18 years". */
  sought: boolean
  /** Of a poll or a survey, not counted. */
  polled: boolean
  /** Who is said to have given it; null: nobody named. Filled where attributions are read (`analyse`). */
  source: { text: string; name: string | null } | null
}

/**
 * The quantities of a text in order: percentages, points, counts, money, votes, ages, durations, distances, ratios and others, with ranges,
 * bounds and approximations, what each measures, of whom, as of when, and how it is said. Dates, ordinals, telephone and list numbers,
 * years, scores and idioms are none. English and Russian in full, Kazakh in part; other languages by digits and signs. Never throws.
 * `prepared` spares taking the text apart anew.
 */
export function readFigures(text: string, language: string | null, prepared?: Prepared): Figure[] {
  const reading = readText(text, language, prepared)
  return reading.sentences.flatMap(sentence => figuresIn(reading, text, sentence))
}

function figuresIn(reading: Reading, text: string, sentence: { first: number; end: number }): Figure[] {
  const found = quantitiesIn(reading, sentence)
  if (found.length === 0) return []
  const view = viewSentence(reading, sentence)
  const places = measuresIn(reading, sentence)
  const quantities = settled(reading, view, withAges(reading, found))
  const measured = measureAll(reading, view, quantities, places)
  const times = timesOfFigures(reading, view, quantities)
  let before: { quantity: Quantity; mode: FigureMode } | null = null
  return quantities.map((quantity, at) => {
    const measure = measured[at] ?? null
    const mode = modeOf(reading, view, quantity, before, quantities[at + 1] ?? null)
    before = { quantity, mode }
    const giver = giverOf(reading, view, quantity)
    return {
      start: quantity.start,
      end: quantity.end,
      value: quantity.value,
      low: quantity.low,
      high: quantity.high,
      unit: measure?.key === 'life-expectancy' && quantity.unit === null ? 'year' : quantity.unit,
      approximate: quantity.approximate,
      kind: kindOf(quantity, measure),
      measure: measure && mode !== 'rhetorical' ? { text: measureText(reading, measure), key: keyOf(measure) } : null,
      of: ownerOf(
        reading,
        view,
        quantity,
        measure,
        quantities.findLast(({ unit }, index) => index < at && unit === quantity.unit) ?? null,
      ),
      where: placeOf(reading, view, quantity),
      // How long something took is not as of a time.
      asOf: quantity.kind === 'duration' || quantity.kind === 'age' ? null : (times[at] ?? null),
      earlier: quantity.earlier || isEarlier(reading, view, quantity),
      mode,
      sought: isSought(reading, view, quantity),
      polled: isPolled(reading, view, quantity, quantities[at + 1] ?? null),
      source: giver && { text: text.slice(giver.start, giver.end), name: null },
    }
  })
}

const keyOf = ({ key, isChange }: Measured) => (isChange ? `${key}-change` : key)

function kindOf({ kind, form }: Quantity, measure: Measured | null): FigureKind {
  if (measure?.key === 'votes' && kind === 'count') return 'votes'
  if (measure?.key === 'lead' && kind === 'count') return 'votes'
  if (measure?.key === 'magnitude' && kind === 'count') return 'other'
  if (measure?.key === 'life-expectancy' && !measure.isChange) return 'age'
  return form === 'times' && kind === 'count' ? 'ratio' : kind
}
