import { Label, Radio, RadioGroup } from 'react-aria-components'
import { words } from '../../strings/words.ts'
import styles from './claim-dialog.module.css'
import type { OfferedPlace } from './offered-places.ts'

type Props = {
  offers: readonly OfferedPlace[]
  /** Where the chosen one begins; null for none. */
  picked: number | null
  isLooking: boolean
  onPick: (start: number | null) => void
}

/** Which passage a cell is pinned to. */
export function PlaceChoice({ offers, picked, isLooking, onPick }: Props) {
  return (
    <RadioGroup
      className={styles.places ?? ''}
      value={picked === null ? 'none' : String(picked)}
      onChange={value => onPick(value === 'none' ? null : Number(value))}
    >
      <Label>{words.claims.passage}</Label>
      {offers.map(({ by, start, words: written }) => (
        <Radio key={start} value={String(start)} className={styles.place ?? ''}>
          <span className={styles.mark} />
          <span>
            <span className={styles.offered} dir="auto">
              {written}
            </span>
            <span className={styles.by}>{words.claims.offeredBy[by]}</span>
          </span>
        </Radio>
      ))}
      <Radio value="none" className={styles.place ?? ''}>
        <span className={styles.mark} />
        <span>{words.claims.noPassage}</span>
      </Radio>
      <p className={styles.help} role="status">
        {isLooking ? words.claims.looking : offers.length === 0 ? words.claims.nothingLike : words.claims.chooseHelp}
      </p>
    </RadioGroup>
  )
}
