import type { Range } from '../range.ts'
import type { Source } from './attribution.ts'
import type { Words } from './words.ts'

/** A source as it stands in the text, with what kind it is. */
export function describeSource({ text }: Words, [start, end]: Range): Source {
  return { start, end, text: text.slice(start, end), kind: 'named', name: null }
}
