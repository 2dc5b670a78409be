import type { Account } from '../../../main/contract/compare.ts'
import type { Block, Stop } from './blocks.ts'

/** The passage that a person looks at: a stretch of one account's stored text, in UTF-16 code units. */
export type ChosenPassage = { account: number; start: number; end: number }

type Column = { id: number; blocks: readonly Block[] }

/** The block of an open column that holds the beginning of a passage. */
export function blockOf(columns: readonly Column[], chosen: ChosenPassage | null): Block | undefined {
  const column = columns.find(({ id }) => id === chosen?.account)
  return column?.blocks.find(({ start, end }) => chosen !== null && start <= chosen.start && end > chosen.start)
}

/** Index of the difference that a passage belongs to; -1 where it is none. */
export function stopOf(stops: readonly Stop[], columns: readonly Column[], chosen: ChosenPassage | null): number {
  const block = blockOf(columns, chosen)
  if (!block) return -1
  const blocks = columns.find(({ id }) => id === chosen?.account)?.blocks ?? []
  return stops.findIndex(stop =>
    stop.point === null
      ? stop.account === chosen?.account && blocks[stop.block] === block
      : stop.point === block.point && block.kind === 'joined',
  )
}

/** What can be chosen in a column, in order: a joined passage as a whole, else sentence by sentence. */
export function choosable(account: Account, blocks: readonly Block[]): ChosenPassage[] {
  return blocks.flatMap(block => {
    if (block.kind === 'joined') return [{ account: account.id, start: block.start, end: block.end }]
    return account.sentences
      .filter(([start, end]) => start >= block.start && end <= block.end)
      .map(([start, end]) => ({ account: account.id, start, end }))
  })
}

/** The passage to choose next: the one after (`by` 1) or before an offset of the account; undefined at its end. */
export function stepPassage(passages: readonly ChosenPassage[], offset: number, by: 1 | -1): ChosenPassage | undefined {
  return by === 1 ? passages.find(({ start }) => start >= offset) : passages.findLast(({ end }) => end <= offset)
}
