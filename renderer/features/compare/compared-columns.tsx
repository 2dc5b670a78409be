import { useMemo } from 'react'
import { AccountColumn } from './account-column.tsx'
import { Bands } from './bands.tsx'
import styles from './compare.module.css'
import type { Layers } from './layers.ts'
import { OverviewStrip } from './overview-strip.tsx'
import type { Parts } from './parts.ts'
import type { AccountSet } from './use-account-set.ts'
import type { Columns } from './use-columns.ts'
import type { Hand } from './use-hand.ts'
import type { PassageChoice } from './use-passage.ts'
import type { ShownAccount } from './use-shown.ts'
import { useWording } from './use-wording.ts'
import type { WordingPassage } from './wording-marks.ts'

type Props = {
  parts: Parts
  /** The open columns, in order. */
  shown: readonly ShownAccount[]
  /** Points to be seen first in the overview. */
  differing: ReadonlySet<number>
  layers: Layers
  columns: Columns
  set: AccountSet
  passage: PassageChoice
  hand: Hand
  /** The point that is chosen, in all columns. */
  active: number | null
  onOpenDocument: (id: number) => void
}

const nowhere: readonly WordingPassage[] = []

/** The open columns with their overviews, and the bands between them. */
export function ComparedColumns({ differing, layers, columns, ...props }: Props) {
  const { parts, shown } = props
  const { passages } = useWording(parts.comparison)
  const open = useMemo(() => shown.map(({ id }) => id), [shown])
  return shown.map((account, index) => {
    const source = parts.comparison.accounts.find(one => one.id === account.id)
    const strip = (
      <OverviewStrip
        key={`strip ${account.id}`}
        account={account}
        differing={differing}
        wording={passages.get(account.id) ?? nowhere}
        open={open}
        columns={columns}
      />
    )
    return (
      source && (
        <div key={account.id} className={styles.slot}>
          {index > 0 &&
            (layers.bands || layers.shared ? (
              <Bands
                left={shown[index - 1]}
                right={account}
                passages={passages}
                columns={columns}
                active={props.active}
              />
            ) : (
              <div className={styles.gap} />
            ))}
          {index === 0 && strip}
          <AccountColumn {...props} source={source} account={account} board={columns.board} withNames={layers.names} />
          {index > 0 && strip}
        </div>
      )
    )
  })
}
