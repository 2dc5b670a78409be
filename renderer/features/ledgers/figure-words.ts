import type { FigureGroup, LedgerFigure, Measure } from '../../../main/contract/ledgers.ts'
import { words } from '../../strings/words.ts'

type Quantity = Pick<LedgerFigure, 'value' | 'low' | 'high' | 'unit' | 'approximate'>

/** A figure as the program or a person reads it: "about 81 %", "5 to 7 km", "300 or more"; '' where it has no value. */
export function quantityWords({ value, low, high, unit, approximate }: Quantity): string {
  const plain = plainWords(value, low, high, unit)
  return approximate && plain !== '' ? words.ledgers.about(plain) : plain
}

function plainWords(value: number | null, low: number | null, high: number | null, unit: string | null): string {
  if (value !== null) return words.ledgers.quantity(value, unit)
  if (low !== null && high !== null) return words.ledgers.between(low, high, unit)
  if (low !== null) return words.ledgers.atLeast(low, unit)
  return high === null ? '' : words.ledgers.atMost(high, unit)
}

/** What is said of a group of figures: "different figure, by 4 percentage points". */
export function verdictWords({ verdict, difference }: Pick<FigureGroup, 'verdict' | 'difference'>): string {
  if (verdict === null) return words.ledgers.verdicts.alone
  if (verdict === 'different' && difference) return words.ledgers.differentBy(difference.by, difference.unit)
  return words.ledgers.verdicts[verdict]
}

/** What a measure is called: by a name of ours where the program knows the matter, else by its words in the text. */
export function measureName({ key, text }: Measure): string {
  const known = words.measures[key]
  if (known !== undefined) return known
  const changing = key.endsWith('-change') ? words.measures[key.slice(0, -'-change'.length)] : undefined
  return changing === undefined ? text : words.ledgers.changeOf(changing)
}

/** Every measure that the program knows, by name. */
export const knownMeasures: readonly Measure[] = Object.entries(words.measures).map(([key, text]) => ({ key, text }))

/** What a group measures: "Turnout", "Votes of Bolat Kerimzhan". */
export function measureWords({ measure, of }: Pick<FigureGroup, 'measure' | 'of'>): string {
  if (!measure) return of ?? words.ledgers.noMeasure
  const name = measureName(measure)
  return of === null || name.includes(of) ? name : `${name} ${words.ledgers.of(of)}`
}
