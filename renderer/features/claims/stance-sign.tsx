import {
  Ban,
  CircleDot,
  CircleSlash2,
  EqualNot,
  type LucideIcon,
  MessageSquareOff,
  MessageSquareQuote,
  MessageSquareReply,
} from 'lucide-react'
import type { ClaimCell } from '../../../main/contract/claims.ts'
import { words } from '../../strings/words.ts'
import { classes } from '../../ui/classes.ts'
import styles from './claim-entry.module.css'

export const stanceIcons: Record<ClaimCell['says'], LucideIcon> = {
  fact: CircleDot,
  attributes: MessageSquareQuote,
  disputes: Ban,
  different: EqualNot,
  nothing: CircleSlash2,
  answered: MessageSquareReply,
  unanswered: MessageSquareOff,
}

/** What an account does with a claim, in a word with its sign. */
export function StanceSign({ says }: Pick<ClaimCell, 'says'>) {
  const Icon = stanceIcons[says]
  return (
    <span className={classes(styles.stance, styles[says])}>
      <Icon size={13} aria-hidden />
      <span>{words.claims.says[says]}</span>
    </span>
  )
}
