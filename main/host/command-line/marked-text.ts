import type { Comparison, DifferenceKind } from '../../contract/compare.ts'

/** Signs that kinds of differing words have on paper, where nothing can be underlined. */
const kindSigns: Readonly<Record<DifferenceKind, string>> = {
  number: '#',
  name: '@',
  negation: '!',
  hedge: '?',
  wording: '',
}

export const legendOfSigns =
  '[#figure], [@name], [!negation] and [?hedge] are not in every other account of the row; mere wording is not marked.'

/** Kinded stretches of a text; offsets are UTF-16 code units of the whole text. */
type Stretch = { start: number; end: number; kind: DifferenceKind }

/**
 * A piece of a text with the marks of the stretches that lie in it, which are in order and do not overlap; mere wording only where
 * it is asked for.
 */
export function markedText(
  text: string,
  [start, end]: readonly [number, number],
  stretches: readonly Stretch[],
  marksWording = false,
): string {
  let marked = ''
  let from = start
  for (const stretch of stretches) {
    if ((stretch.kind === 'wording' && !marksWording) || stretch.start < from || stretch.end > end) continue
    const words = text.slice(stretch.start, stretch.end)
    marked += `${text.slice(from, stretch.start)}[${kindSigns[stretch.kind]}${words}]`
    from = stretch.end
  }
  return marked + text.slice(from, end)
}

/** The words that differ in each account, of all its points, in order. */
export function stretchesByAccount({ differences }: Comparison): ReadonlyMap<number, Stretch[]> {
  const stretches = new Map<number, Stretch[]>()
  for (const { document, ranges } of differences)
    stretches.set(document, [...(stretches.get(document) ?? []), ...ranges])
  for (const own of stretches.values()) own.sort((one, other) => one.start - other.start)
  return stretches
}
