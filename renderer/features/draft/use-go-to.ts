import { useEffect, useState } from 'react'
import { blockOf, type ChosenPassage } from '../compare/chosen-passage.ts'
import type { Columns } from '../compare/use-columns.ts'
import type { ShownAccount } from '../compare/use-shown.ts'

/**
 * The function that brings a passage of an account into view and chooses it; opens the account's column first where it is
 * closed.
 */
export function useGoTo(
  shown: readonly ShownAccount[],
  { board, measures }: Columns,
  openColumn: (id: number) => void,
  onChoose: (passage: ChosenPassage) => void,
) {
  const [wanted, setWanted] = useState<ChosenPassage | null>(null)
  useEffect(() => {
    const column = shown.find(({ id }) => id === wanted?.account)
    if (!wanted || !column || !measures.has(wanted.account)) return
    setWanted(null)
    const block = blockOf(shown, wanted)
    if (!block) return
    onChoose({ account: wanted.account, start: block.start, end: block.end })
    board.goTo({ account: wanted.account, block: column.blocks.indexOf(block), point: block.point })
  }, [wanted, shown, measures, board, onChoose])

  return ({ document, start, end }: { document: number; start: number; end: number }) => {
    setWanted({ account: document, start, end })
    if (!shown.some(({ id }) => id === document)) openColumn(document)
  }
}
