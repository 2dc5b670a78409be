import { useMemo } from 'react'
import type { DocumentRow } from '../../../main/contract/documents.ts'
import { useCall } from '../../calls.ts'

export type LeftOut = { id: number /** Null where it was deleted for good. */; title: string | null }

/** Which of these accounts can be compared, and which cannot: those without readable text, and those that are gone. */
export function useComparable(ids: readonly number[]) {
  const { data: rows, isPlaceholderData } = useCall('documents.rows', { ids: [...ids] }, { keepPrevious: true })
  return useMemo(() => {
    const known = new Map(rows?.map(row => [row.id, row]))
    const isOut = (id: number) => {
      const row = known.get(id)
      return row ? !isReadable(row) : !isPlaceholderData
    }
    return {
      isKnown: rows !== undefined,
      comparable: rows ? ids.filter(id => !isOut(id)) : [],
      leftOut: rows ? ids.filter(isOut).map((id): LeftOut => ({ id, title: known.get(id)?.title ?? null })) : [],
    }
  }, [ids, rows, isPlaceholderData])
}

const isReadable = ({ unreadable, words }: DocumentRow) => unreadable === null && words > 0
