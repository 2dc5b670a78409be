import { History } from 'lucide-react'
import { useMemo } from 'react'
import type { Comparison } from '../../../main/contract/compare.ts'
import { words } from '../../strings/words.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { sharedShare } from '../compare/blocks.ts'
import { useDispatch, useSteadyDesk } from '../library/desk-context.tsx'

/** Accounts whose sentences have their like in the account before to this share are probably editions of one article. */
const nearlyAll = 0.7
/** And the points say so nearly the same. */
const nearlySame = 0.75

/** Compares what is on the screen as editions of one article; says so in words where the accounts look like that. */
export function VersionsButton({ comparison }: { comparison: Comparison }) {
  const { screen } = useSteadyDesk()
  const dispatch = useDispatch()
  const isLikely = useMemo(() => areNearIdentical(comparison), [comparison])
  const show = () => {
    const documentIds = comparison.accounts.map(({ id }) => id)
    dispatch({ type: 'screen', screen: { kind: 'versions', documentIds, from: screen } })
  }
  if (!isLikely) return <IconButton icon={History} label={words.versions.open} onPress={show} />
  return (
    <Button icon={History} isSmall onPress={show}>
      {words.versions.open}
    </Button>
  )
}

/** Whether each account is nearly the one before it. */
export function areNearIdentical(comparison: Comparison): boolean {
  const { accounts, points } = comparison
  const scores = points.map(({ score }) => score).sort((a, b) => a - b)
  if ((scores[Math.floor(scores.length / 2)] ?? 0) < nearlySame) return false
  return accounts.slice(1).every(({ id }, at) => {
    const before = accounts[at]?.id ?? 0
    return Math.max(sharedShare(comparison, id, before), sharedShare(comparison, before, id)) >= nearlyAll
  })
}
