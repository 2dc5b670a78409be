import { rewordedRanges } from '../../../main/text/reworded-ranges.ts'
import { words } from '../../strings/words.ts'
import { classes } from '../../ui/classes.ts'
import { markMatches } from '../search/snippets.tsx'
import { ByHand } from './by-hand.tsx'
import styles from './ledger-entry.module.css'
import type { AttributionRow, QuotationRow, Quoted, ShownAttribution } from './speaker-rows.ts'

const saidWords = { only: words.ledgers.said, rest: words.ledgers.alsoQuoted, more: words.ledgers.saidMore }

/** A source, or how the quotations below it stand to each other. */
export function SpeakerHead({ row }: { row: AttributionRow }) {
  if (row.what === 'quotation')
    return <span className={styles.verdict}>{row.isSame ? words.ledgers.sameWords : words.ledgers.otherWords}</span>
  if (row.what !== 'speaker') return <span className={styles.verdict}>{saidWords[row.what]}</span>
  const { speaker, cells } = row
  if (!speaker) return <span className={classes(styles.measure, styles.untold)}>{words.ledgers.nobodyNamed}</span>
  const isAlone = cells.filter(cell => cell.length > 0).length === 1
  const signs = [
    speaker.kind === 'unnamed' ? words.ledgers.unnamed : null,
    speaker.kind === 'document' ? words.ledgers.document : null,
    isAlone ? words.ledgers.onlyOne : null,
    speaker.sourceId === null ? null : words.ledgers.inRegister,
  ].filter(sign => sign !== null)
  return (
    <>
      <span className={styles.measure} dir="auto">
        {speaker.name}
      </span>
      {signs.length > 0 && <span className={styles.about}>{signs.join(' · ')}</span>}
    </>
  )
}

/** How much an account quotes of a source, and as which of its sources. */
export function QuotedEntry({ quoted }: { quoted: Quoted }) {
  const { times, words: count, place } = quoted
  return (
    <>
      <span className={styles.strong}>{words.ledgers.quoted(times, count)}</span>
      <span className={styles.about}>{words.ledgers.speaks(place)}</span>
    </>
  )
}

type Props = { row: QuotationRow; column: number; shown: ShownAttribution }

/** Somebody's words in an account; where another account words them otherwise, what it has not is marked. */
export function QuotationEntry({ row, column, shown }: Props) {
  const { attribution, words: said, writtenAs, isSecondHand } = shown
  const other = row.what === 'quotation' && !row.isSame ? otherWording(row, column) : null
  const signs = [
    words.ledgers.attributionKinds[attribution.kind],
    attribution.hedged ? words.ledgers.hedged : null,
    isSecondHand ? words.ledgers.secondHand : null,
    writtenAs === null ? null : words.ledgers.writtenAs(writtenAs),
  ].filter(sign => sign !== null)
  return (
    <>
      <span className={styles.quotation} dir="auto">
        {other === null ? said : markMatches(said, rewordedRanges(said, other))}
      </span>
      <span className={styles.signs}>{signs.join(' · ')}</span>
      {attribution.edit !== null && <ByHand>{words.ledgers.byHand}</ByHand>}
    </>
  )
}

/** The words of the first other account. */
function otherWording({ cells }: QuotationRow, column: number): string | null {
  return cells.find((cell, at) => at !== column && cell.length > 0)?.[0]?.words ?? null
}
