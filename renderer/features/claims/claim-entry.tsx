import { Gavel, Pin, StickyNote, UserRound } from 'lucide-react'
import type { ClaimCell } from '../../../main/contract/claims.ts'
import { words } from '../../strings/words.ts'
import { classes } from '../../ui/classes.ts'
import { formatDocumentDate } from '../../ui/formats.ts'
import styles from './claim-entry.module.css'
import type { ClaimRow, Standing } from './claim-rows.ts'
import { StanceSign } from './stance-sign.tsx'

type HeadProps = { row: ClaimRow; names: ReadonlyMap<number, string> }

/** A claim in its words, and what is known of it; or of the answer to it, what was asked. */
export function ClaimHead({ row: { of, claim, standing }, names }: HeadProps) {
  if (of === 'reply') {
    return (
      <>
        <span className={styles.replyTo}>{words.claims.answerOf(claim.accused ?? '')}</span>
        <span className={styles.about}>{askedWords(claim.askedOn)}</span>
        {claim.asked && <Note>{claim.asked}</Note>}
      </>
    )
  }
  return (
    <>
      <span className={styles.words} dir="auto">
        {claim.words}
      </span>
      {claim.accused !== null && (
        <span className={styles.accused}>
          <Gavel size={13} aria-hidden />
          <span>{words.claims.accuses(claim.accused)}</span>
        </span>
      )}
      <StandingWords standing={standing} names={names} />
      {claim.note && <Note>{claim.note}</Note>}
    </>
  )
}

const askedWords = (askedOn: string | null) =>
  askedOn === null ? words.claims.notAsked : words.claims.askedOn(formatDocumentDate(askedOn))

function StandingWords({
  standing: { alone, rest, missing, elsewhere },
  names,
}: Pick<ClaimRow, 'standing'> & HeadNames) {
  return (
    <>
      {alone !== null && (
        <span className={styles.alone}>
          <UserRound size={13} aria-hidden />
          <span>{words.claims.standsAlone(names.get(alone) ?? '', missing > 0)}</span>
        </span>
      )}
      {rest?.what === 'source' && (
        <span className={styles.alone}>
          <Pin size={13} aria-hidden />
          <span>{words.claims.restsOn(rest.name)}</span>
        </span>
      )}
      {elsewhere > 0 && <span className={styles.about}>{words.claims.elsewhere(elsewhere)}</span>}
    </>
  )
}
type HeadNames = Pick<HeadProps, 'names'> & { standing: Standing }

/** What an account does with a claim, the words that it is pinned to, and a note. */
export function CellEntry({ cell, isOlder }: { cell: ClaimCell; isOlder: boolean }) {
  const isPinnable = cell.says !== 'nothing' && cell.says !== 'unanswered'
  return (
    <>
      <StanceSign says={cell.says} />
      {cell.quote !== null && (
        <q className={styles.quote} dir="auto">
          {cell.quote}
        </q>
      )}
      {isOlder && <span className={styles.unpinned}>{words.claims.earlierText}</span>}
      {cell.place === null && isPinnable && <span className={styles.unpinned}>{words.claims.unpinned}</span>}
      {cell.note && <Note>{cell.note}</Note>}
    </>
  )
}

function Note({ children }: { children: string }) {
  return (
    <span className={classes(styles.note)} dir="auto">
      <StickyNote size={12} aria-hidden />
      <span>
        <span className="unseen">{words.claims.noteOf} </span>
        {children}
      </span>
    </span>
  )
}
