import { useMemo, useState } from 'react'
import { chronologyLanes } from '../../../main/contract/chronology.ts'
import { Choices } from '../ledgers/choices.tsx'
import type { LedgerTabProps } from '../ledgers/ledger-tab.ts'
import { Waiting } from '../ledgers/library/waiting.tsx'
import { Chronology } from './chronology.tsx'
import { LaneChoice } from './lane-choice.tsx'
import type { Lane } from './use-chronology.ts'

/** The chronology of the accounts of a comparison; an entry is shown in its column. */
export function ChronologyTab({ comparison: { accounts }, names, onShow }: LedgerTabProps) {
  const [lanes, setLanes] = useState<readonly Lane[]>(chronologyLanes)
  const key = accounts.map(({ id }) => id).join()
  const scope = useMemo(
    () => ({ documents: key.split(',').map(Number), query: '', any: false, filters: {}, spellings: true }),
    [key],
  )
  return (
    <>
      <Choices>
        <LaneChoice lanes={lanes} onChange={setLanes} />
      </Choices>
      <Waiting />
      <Chronology
        key={lanes.join()}
        scope={scope}
        lanes={lanes}
        names={names}
        onOpen={({ document, place }) => {
          const [start, end] = accounts.find(({ id }) => id === document)?.sentences[0] ?? [0, 0]
          onShow({ document, ...(place ?? { start, end }) })
        }}
      />
    </>
  )
}
