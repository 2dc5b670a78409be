import { useEffect, useState } from 'react'
import type { Comparison } from '../../../main/contract/compare.ts'
import { useShortcut } from '../../shortcuts.ts'
import { words } from '../../strings/words.ts'
import { announce } from '../../ui/announce.ts'
import { blockOf, type ChosenPassage, choosable, stepPassage } from './chosen-passage.ts'
import type { ColumnBoard } from './column-board.ts'
import { wholeSentences } from './hand.ts'
import type { Hand } from './use-hand.ts'
import type { ShownAccount } from './use-shown.ts'

export type PassageChoice = ReturnType<typeof usePassage>

/**
 * The passage that is chosen, by pointer or by S and Shift+S, and the one that waits to be joined with it. A pointer joins as
 * soon as it chooses in another account; the keyboard by Enter. `inColumns`: the accounts are read in columns.
 */
export function usePassage(
  comparison: Comparison,
  shown: readonly ShownAccount[],
  board: ColumnBoard,
  hand: Hand,
  inColumns: boolean,
) {
  const [chosen, setChosen] = useState<ChosenPassage | null>(null)
  const [joining, setJoining] = useState<ChosenPassage | null>(null)
  const isOpen = (passage: ChosenPassage | null) => shown.some(({ id }) => id === passage?.account)
  const now = isOpen(chosen) ? chosen : null
  const waiting = joining && comparison.accounts.some(({ id }) => id === joining.account) ? joining : null
  const sourceOf = (id: number) => comparison.accounts.find(account => account.id === id)

  useEffect(() => {
    if (waiting) announce(words.compare.joinHint)
  }, [waiting])

  function join(passage: ChosenPassage) {
    const [one, other] = [waiting, passage].map(end => end && sourceOf(end.account) && stretchOf(comparison, end))
    if (!one || !other || one.document === other.document) return
    setJoining(null)
    setChosen(passage)
    hand.set('joined', [{ one, other }])
  }
  function press(passage: ChosenPassage) {
    if (waiting && passage.account !== waiting.account) return join(passage)
    if (waiting) setJoining(passage)
    setChosen(passage)
    const [column, block] = [shown.find(({ id }) => id === passage.account), blockOf(shown, passage)]
    if (column && block) board.keepClear({ account: column.id, block: column.blocks.indexOf(block) })
  }
  function step(by: 1 | -1) {
    const focused = Number(document.activeElement?.closest('[data-account]')?.getAttribute('data-account'))
    const column = shown.find(({ id }) => id === (focused || now?.account)) ?? shown[0]
    const source = column && sourceOf(column.id)
    if (!column || !source) return
    const first = column.blocks[board.firstInView(column.id)]?.start ?? 0
    const from = now?.account === column.id ? (by === 1 ? now.end : now.start) : first
    const passage = stepPassage(choosable(source, column.blocks), from, by)
    if (!passage) return
    setChosen(passage)
    const block = blockOf(shown, passage)
    if (block) board.show({ account: column.id, block: column.blocks.indexOf(block), point: block.point })
    announce(source.text.slice(passage.start, passage.end))
  }
  useShortcut('S', () => step(1), inColumns)
  useShortcut('Shift+S', () => step(-1), inColumns)
  useShortcut('J', () => setJoining(now), now !== null && waiting === null)
  useShortcut('Enter', () => now && join(now), waiting !== null && now !== null && now.account !== waiting.account)

  return {
    chosen: now,
    joining: waiting,
    choose: setChosen,
    press,
    beginJoining: () => setJoining(now),
    join: () => now && join(now),
    /** Ends what was begun last; false where there is nothing to end. */
    stepBack(): boolean {
      if (waiting) setJoining(null)
      else if (now) setChosen(null)
      return waiting !== null || now !== null
    },
  }
}

function stretchOf({ accounts }: Comparison, passage: ChosenPassage) {
  const account = accounts.find(({ id }) => id === passage.account)
  return account && wholeSentences(account, passage)
}
