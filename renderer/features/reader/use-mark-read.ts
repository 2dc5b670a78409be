import { useEffect } from 'react'
import type { Document } from '../../../main/contract/documents.ts'
import { useWrite } from '../../calls.ts'

/** Going through a list by key should not mark everything on the way as read, ms. */
const settles = 400

/** Marks a document as read once it has been open for a moment; not again while it stays open, so that it can be unmarked. */
export function useMarkRead(document: Document | undefined) {
  const { run } = useWrite('documents.setRead')
  const id = document?.id
  const isUnread = document && !document.isRead && !document.isTrashed
  // biome-ignore lint/correctness/useExhaustiveDependencies: only opening a document marks it, not its becoming unread
  useEffect(() => {
    if (id === undefined || !isUnread) return
    const timer = setTimeout(() => void run({ ids: [id], isRead: true, byOpening: true }), settles)
    return () => clearTimeout(timer)
  }, [id, run])
}
