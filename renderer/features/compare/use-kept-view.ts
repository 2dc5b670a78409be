import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef } from 'react'
import type { ComparisonView } from '../../../main/contract/comparisons.ts'
import { useConnection } from '../../connection.tsx'
import { putInKept } from './put-in-kept.ts'

/** How long a view must rest before it is kept, ms. */
const rest = 400

/**
 * Keeps how a comparison looks, quietly: some time after the last change, and at once when the page goes. `isReady` is false
 * while it is still being put back as it was left.
 */
export function useKeptView(comparisonId: number | undefined, read: () => ComparisonView, isReady: boolean) {
  const { library } = useConnection()
  const queries = useQueryClient()
  const waiting = useRef<{ view: ComparisonView; timer: ReturnType<typeof setTimeout> }>(undefined)
  const latest = useRef(read)
  latest.current = read

  const flush = useCallback(() => {
    const now = waiting.current
    if (!now || comparisonId === undefined) return
    clearTimeout(now.timer)
    waiting.current = undefined
    // A view that could not be kept is no news to interrupt a person with; the next change tries again.
    const writing = library.call('comparisons.keepView', { id: comparisonId, view: now.view }).catch(() => undefined)
    void putInKept(queries, comparisonId, { view: now.view }, writing)
  }, [comparisonId, library, queries])

  /** Something about the view changed. */
  const keepSoon = useCallback(() => {
    if (comparisonId === undefined || !isReady) return
    clearTimeout(waiting.current?.timer)
    // Read now: when the page goes, so do its columns.
    waiting.current = { view: latest.current(), timer: setTimeout(flush, rest) }
  }, [comparisonId, isReady, flush])

  useEffect(() => {
    const onHide = () => document.visibilityState === 'hidden' && flush()
    window.addEventListener('beforeunload', flush)
    window.addEventListener('pagehide', flush)
    document.addEventListener('visibilitychange', onHide)
    return () => {
      window.removeEventListener('beforeunload', flush)
      window.removeEventListener('pagehide', flush)
      document.removeEventListener('visibilitychange', onHide)
      flush()
    }
  }, [flush])
  return keepSoon
}
