import { ArrowRightLeft, Circle, Copy, Equal, EqualApproximately, EqualNot, type LucideIcon } from 'lucide-react'
import type { LedgerFigure } from '../../../main/contract/ledgers.ts'
import { shownTime } from '../../../main/text/figures/shown-time.ts'
import { words } from '../../strings/words.ts'
import { classes } from '../../ui/classes.ts'
import { ByHand } from './by-hand.tsx'
import type { FigureRow, ShownFigure } from './figure-rows.ts'
import { measureWords, quantityWords, verdictWords } from './figure-words.ts'
import styles from './ledger-entry.module.css'

const verdictIcons: Record<NonNullable<FigureRow['group']['verdict']> | 'alone', LucideIcon> = {
  different: EqualNot,
  same: Equal,
  'same-origin': Copy,
  compatible: EqualApproximately,
  unrelated: ArrowRightLeft,
  alone: Circle,
}

/** What a row measures, and how its figures stand to each other. */
export function FigureHead({ row: { group } }: { row: FigureRow }) {
  const verdict = group.verdict ?? 'alone'
  const Icon = verdictIcons[verdict]
  return (
    <>
      <span
        className={classes(styles.measure, group.measure === null && group.of === null && styles.untold)}
        dir="auto"
      >
        {measureWords(group)}
      </span>
      <span className={classes(styles.verdict, styles[verdict])}>
        <Icon size={13} aria-hidden />
        <span>{verdictWords(group)}</span>
      </span>
      {group.by === 'person' && <ByHand>{words.ledgers.grouped}</ByHand>}
    </>
  )
}

/** A figure of an account as it is written, who gave it, and how it is said. */
export function FigureEntry({ shown: { figure, words: written, differs } }: { shown: ShownFigure }) {
  return (
    <>
      <span className={classes(styles.written, differs && styles.differs)} dir="auto">
        {written}
      </span>
      {figure.mode !== 'stated' && <span className={styles.mode}>{words.ledgers.modes[figure.mode]}</span>}
      <span className={styles.about} dir="auto">
        {aboutWords(figure)}
      </span>
      {figure.edit !== null && <ByHand>{handWords(figure)}</ByHand>}
    </>
  )
}

function aboutWords(figure: LedgerFigure): string {
  const { source, earlier, asOf, where } = figure
  const isExact = figure.value !== null && !figure.approximate
  const isRange = figure.low !== null && figure.high !== null
  const giver = source ? words.ledgers.givenBy(source.name ?? source.text) : words.ledgers.givenByNobody
  // What makes it a bound or an approximation may stand before its words.
  const reading = isExact || isRange ? null : quantityWords(figure) || null
  return [reading, giver, where, shownTime(asOf), earlier ? words.ledgers.earlier : null]
    .filter(part => part !== null)
    .join(' · ')
}

function handWords(figure: LedgerFigure): string {
  const read = quantityWords(figure)
  return read === '' ? words.ledgers.byHand : `${words.ledgers.byHand}, ${words.ledgers.readAs(read)}`
}
