import { useEffect, useState } from 'react'
import { blockOf, type ChosenPassage } from '../compare/chosen-passage.ts'
import type { Columns } from '../compare/use-columns.ts'
import type { ShownAccount } from '../compare/use-shown.ts'

/**
 * The function that brings a passage of an account into view and chooses the block that holds it or, `isExact`, just these words;
 * opens the account's column first where it is closed.
 */
export function useGoTo(
  shown: readonly ShownAccount[],
  { board, measures }: Columns,
  openColumn: (id: number) => void,
  onChoose: (passage: ChosenPassage) => void,
) {
  const [wanted, setWanted] = useState<(ChosenPassage & { isExact: boolean }) | null>(null)
  useEffect(() => {
    const column = shown.find(({ id }) => id === wanted?.account)
    if (!wanted || !column || !measures.has(wanted.account)) return
    setWanted(null)
    const block = blockOf(shown, wanted)
    if (!block) return
    const { start, end } = wanted.isExact ? wanted : block
    onChoose({ account: wanted.account, start, end })
    board.goTo({ account: wanted.account, block: column.blocks.indexOf(block), point: block.point })
    if (wanted.isExact) board.showWords(wanted.account, wanted)
  }, [wanted, shown, measures, board, onChoose])

  return ({ document, start, end }: { document: number; start: number; end: number }, isExact = false) => {
    setWanted({ account: document, start, end, isExact })
    if (!shown.some(({ id }) => id === document)) openColumn(document)
  }
}
