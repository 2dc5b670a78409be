import type { Condition } from './filters.ts'

/** What a filter lets through, or why it does not understand its value and what might be meant instead. */
export type ReadFilter =
  | { condition: Condition; reachesTrash: boolean }
  | { sentence: string; suggestion: string | null }

/** Whether there is a filter of this name. */
export function isFilterName(_name: string): boolean {
  return false
}

export function readFilter(name: string, _value: string): ReadFilter {
  return { sentence: `There is no filter “${name}:”.`, suggestion: null }
}

export function nearestName(_name: string, _others: readonly string[]): string | null {
  return null
}
