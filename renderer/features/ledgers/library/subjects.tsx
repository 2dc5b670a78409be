import { useDeferredValue, useState } from 'react'
import { toFailure } from '../../../../main/contract/failure.ts'
import { useCall } from '../../../calls.ts'
import { words } from '../../../strings/words.ts'
import { PickList, type PickRow } from '../../../ui/pick-list.tsx'
import { ProgressBar } from '../../../ui/progress-bar.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { sourceIcons } from '../../sources/source-picker.tsx'
import { measureName } from '../figure-words.ts'
import { sourceKindOf } from '../source-kind.ts'
import type { LedgerScope } from './ledger-scope.ts'
import styles from './library-ledger.module.css'

export type LibraryLedger = 'figures' | 'attributions'

type Props = {
  ledger: LibraryLedger
  scope: LedgerScope
  /** Undefined: all of them. */
  chosen: string | undefined
  onChoose: (key: string | undefined) => void
}

/** As many as one call answers; what comes after them stands in few documents, and in the list of all. */
const most = 1000
const allKey = ''

/** What is measured, or who is quoted, in the documents of a scope; one of them is chosen, or all. */
export function Subjects({ ledger, scope, chosen, onChoose }: Props) {
  const page = { scope, offset: 0, limit: most }
  const isFigures = ledger === 'figures'
  const measures = useCall('ledgers.measuresIn', page, { enabled: isFigures, keepPrevious: true })
  const speakers = useCall('ledgers.speakersIn', page, { enabled: !isFigures, keepPrevious: true })
  const [typed, setTyped] = useState('')
  const sought = useDeferredValue(typed.trim().toLowerCase())
  const { error, data } = isFigures ? measures : speakers
  const rows: PickRow[] | undefined = isFigures
    ? measures.data?.measures.map(({ key, text, figures, documents }) => ({
        ...{ key, name: measureName({ key, text }), count: figures },
        detail: words.ledgers.library.times(figures, documents),
      }))
    : speakers.data?.speakers.map(({ key, name, kind, attributions, documents }) => ({
        ...{ key, name, count: attributions, icon: sourceIcons[sourceKindOf({ name, kind })] },
        detail: words.ledgers.library.times(attributions, documents),
      }))
  if (error) return <p className={styles.none}>{toFailure(error).sentence}</p>
  if (!rows) return <ProgressBar label={words.ledgers.drawing} />
  const found = rows.filter(({ name }) => name.toLowerCase().includes(sought))
  const all = { key: allKey, name: words.ledgers.library.all[ledger], ...sumOf(rows, ledger) }
  const label = isFigures ? words.ledgers.library.measures : words.ledgers.library.speakers
  return (
    <>
      <TextField
        label={words.ledgers.library.find[ledger]}
        hasHiddenLabel
        type="search"
        placeholder={words.ledgers.library.find[ledger]}
        value={typed}
        onChange={setTyped}
        className={styles.find}
      />
      {data?.isAbout && <p className={styles.about}>{words.ledgers.library.isAbout}</p>}
      {found.length === 0 && sought !== '' ? (
        <p className={styles.none}>{words.ledgers.library.noneFound}</p>
      ) : (
        <PickList
          label={label}
          rows={sought === '' ? [all, ...found] : found}
          chosen={chosen ?? allKey}
          onChoose={key => onChoose(key === allKey ? undefined : key)}
        />
      )}
    </>
  )
}

function sumOf(rows: readonly PickRow[], ledger: LibraryLedger) {
  const count = rows.reduce((sum, row) => sum + row.count, 0)
  return { count, detail: words.ledgers.library.total[ledger](count) }
}
