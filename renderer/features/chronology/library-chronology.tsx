import { useState } from 'react'
import { chronologyLanes } from '../../../main/contract/chronology.ts'
import type { LedgerPlace } from '../ledgers/ledger-tab.ts'
import styles from './chronology.module.css'
import { Chronology } from './chronology.tsx'
import { LaneChoice } from './lane-choice.tsx'
import type { ChronologyScope, Lane } from './use-chronology.ts'

type Props = { scope: ChronologyScope; onOpen: (place: LedgerPlace) => void }

/** The chronology of the documents of a scope; an entry opens its document. */
export function LibraryChronology({ scope, onOpen }: Props) {
  const [lanes, setLanes] = useState<readonly Lane[]>(chronologyLanes)
  return (
    <div className={styles.screen}>
      <div className={styles.bar}>
        <LaneChoice lanes={lanes} onChange={setLanes} />
      </div>
      <Chronology
        key={`${lanes.join()} ${JSON.stringify(scope)}`}
        scope={scope}
        lanes={lanes}
        onOpen={({ document, place }) => onOpen({ document, ...(place ?? { start: 0, end: 0 }) })}
      />
    </div>
  )
}
