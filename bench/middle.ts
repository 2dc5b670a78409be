/** The value below which a share (0 to 1) of the numbers lies, by nearest rank. Not a number where there are none. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((one, other) => one - other)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}

/** The middle value, by nearest rank. Not a number where there are none. */
export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5)
}
