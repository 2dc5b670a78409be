import { useMemo } from 'react'
import type { Tie } from '../../../main/contract/comparisons.ts'
import { useCall, useWrite } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { announce } from '../../ui/announce.ts'
import type { Pair } from './hand.ts'

export type Hand = ReturnType<typeof useHand>

const none: readonly Tie[] = []

/** What a person joined and parted between these accounts, and how that is changed; each change is a step to undo. */
export function useHand(documents: readonly number[]) {
  const { data: ties = none } = useCall('ties.between', { documents: [...documents] }, { keepPrevious: true })
  const set = useWrite('ties.set')
  const remove = useWrite('ties.remove')
  return useMemo(
    () => ({
      ties,
      async set(kind: 'joined' | 'parted', pairs: Pair[]) {
        if (pairs.length > 0 && (await set.run({ kind, pairs })) !== undefined) announce(words.compare.tied[kind])
      },
      async takeBack(ids: number[]) {
        if (ids.length > 0 && (await remove.run({ ids })) !== undefined) announce(words.compare.takenBack)
      },
    }),
    [ties, set.run, remove.run],
  )
}
