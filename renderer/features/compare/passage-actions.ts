import type { Comparison } from '../../../main/contract/compare.ts'
import type { Block } from './blocks.ts'
import type { ChosenPassage } from './chosen-passage.ts'
import { accountsIn, pairsToConfirm, pairsToPart, tiesOn, wholeSentences } from './hand.ts'
import type { Hand } from './use-hand.ts'

export type PassageActions = ReturnType<typeof passageActions>

/** What can be done by hand with a chosen passage; what cannot is null. */
export function passageActions(comparison: Comparison, chosen: ChosenPassage, block: Block, hand: Hand) {
  const { accounts } = comparison
  const account = accounts.find(({ id }) => id === chosen.account)
  const { point } = block
  const passage = account && wholeSentences(account, point === null ? chosen : { ...chosen, ...rangeOf(block) })
  const ties = tiesOn(hand.ties, accounts, point === null ? chosen : { ...chosen, ...rangeOf(block) })
  const made = [...ties.joined, ...ties.parted].map(({ tie }) => tie.id)
  const partners = point === null ? [] : accountsIn(comparison, point).filter(id => id !== chosen.account)
  return {
    /** Accounts that the passage is joined with, and that a person parted it from. */
    partners,
    partedFrom: [...new Set(ties.parted.map(({ other }) => other))],
    confirm:
      point !== null && block.by === 'program'
        ? () => void hand.set('joined', pairsToConfirm(comparison, point))
        : null,
    part:
      point !== null && passage && partners.length > 0
        ? (from: readonly number[]) => void hand.set('parted', pairsToPart(comparison, point, passage, from))
        : null,
    takeBack: made.length > 0 ? () => void hand.takeBack(made) : null,
  }
}

const rangeOf = ({ start, end }: Block) => ({ start, end })
