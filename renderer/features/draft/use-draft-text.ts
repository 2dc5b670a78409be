import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useConnection } from '../../connection.tsx'
import { showFailure } from '../../ui/toast.tsx'
import { putInKept } from '../compare/put-in-kept.ts'
import type { KeptComparison } from '../compare/use-account-set.ts'

/** How long a draft must rest before it is kept, ms. */
const rest = 600

/**
 * The text of one's own: kept with the comparison some time after the last change and at once when the page goes; in the page
 * while the comparison has no name, and from then on with it.
 */
export function useDraftText(kept: KeptComparison | null) {
  const { library } = useConnection()
  const queries = useQueryClient()
  const [text, setText] = useState(kept?.draft ?? '')
  const comparisonId = kept?.id
  const waiting = useRef<{ draft: string; timer: ReturnType<typeof setTimeout> }>(undefined)

  const flush = useCallback(() => {
    const now = waiting.current
    if (!now || comparisonId === undefined) return
    clearTimeout(now.timer)
    waiting.current = undefined
    const writing = library.call('comparisons.keepDraft', { id: comparisonId, draft: now.draft }).catch(showFailure)
    void putInKept(queries, comparisonId, { draft: now.draft }, writing)
  }, [comparisonId, library, queries])

  const keepSoon = useCallback(
    (draft: string) => {
      clearTimeout(waiting.current?.timer)
      waiting.current = { draft, timer: setTimeout(flush, rest) }
    },
    [flush],
  )

  // It has a name now: what was written before goes with it.
  useEffect(() => {
    if (comparisonId !== undefined && waiting.current) keepSoon(waiting.current.draft)
  }, [comparisonId, keepSoon])

  useEffect(() => {
    const onHide = () => document.visibilityState === 'hidden' && flush()
    window.addEventListener('pagehide', flush)
    document.addEventListener('visibilitychange', onHide)
    return () => {
      window.removeEventListener('pagehide', flush)
      document.removeEventListener('visibilitychange', onHide)
      flush()
    }
  }, [flush])

  return {
    text,
    write(next: string) {
      setText(next)
      keepSoon(next)
    },
  }
}
