import { Unlink } from 'lucide-react'
import type { Account } from '../../../main/contract/compare.ts'
import { words } from '../../strings/words.ts'
import { Button } from '../../ui/button.tsx'
import { lostTies } from './hand.ts'
import styles from './notices.module.css'
import type { Hand } from './use-hand.ts'

/** Says what the hand joined or parted in texts that were read again since, and that it holds no more. */
export function LostTies({ hand, accounts }: { hand: Hand; accounts: readonly Account[] }) {
  const lost = lostTies(hand.ties, accounts)
  if (lost.length === 0) return null
  return (
    <aside className={styles.notice} aria-label={words.compare.lostTiesTitle}>
      <Unlink size={15} aria-hidden />
      <p>{words.compare.lostTies(lost.length)}</p>
      <Button isSmall onPress={() => void hand.takeBack(lost.map(({ id }) => id))}>
        {words.compare.forgetTies(lost.length)}
      </Button>
    </aside>
  )
}
