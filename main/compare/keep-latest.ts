/**
 * Keeps the latest few results of long work by a key that names everything they depend on: a new text or setting is a new
 * key. Work that fails or is cancelled is not kept; two that ask at once each work, as one may be cancelled.
 */
export function createLatest(most: number) {
  const kept = new Map<string, unknown>()
  return async <T>(key: string, work: () => Promise<T>): Promise<T> => {
    const result = (kept.has(key) ? kept.get(key) : await work()) as T
    kept.delete(key)
    kept.set(key, result)
    for (const [oldest] of kept) {
      if (kept.size <= most) break
      kept.delete(oldest)
    }
    return result
  }
}
export type Latest = ReturnType<typeof createLatest>
