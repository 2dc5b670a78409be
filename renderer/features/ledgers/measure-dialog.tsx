import { useState } from 'react'
import { words } from '../../strings/words.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { NamePicker } from '../../ui/name-picker.tsx'
import type { FigureRow } from './figure-rows.ts'
import { measureWords } from './figure-words.ts'

type Props = {
  row: FigureRow
  rows: readonly FigureRow[]
  onChoose: (row: FigureRow) => void
  onClose: () => void
}

/** Chooses the row that measures the same as this one. */
export function MeasureDialog({ row, rows, onChoose, onClose }: Props) {
  const [typed, setTyped] = useState('')
  const others = rows.filter(other => other !== row && nameOf(other).toLowerCase().includes(typed.trim().toLowerCase()))
  return (
    <Dialog title={words.ledgers.measuresSameTitle(measureWords(row.group))} isOpen size="small" onClose={onClose}>
      <p>{words.ledgers.measuresSameHelp}</p>
      <NamePicker
        isWide
        label={words.ledgers.findMeasure}
        placeholder={words.ledgers.findMeasure}
        typed={typed}
        onType={setTyped}
        picks={others.map(other => ({ key: other.key, name: measureWords(other.group), detail: writtenIn(other) }))}
        onPick={key => {
          const other = others.find(one => one.key === key)
          if (other) onChoose(other)
          onClose()
        }}
        empty={words.ledgers.noOtherGroups}
      />
    </Dialog>
  )
}

const writtenIn = ({ cells }: FigureRow) => [...new Set(cells.flat().map(shown => shown.words))].join(' · ')
const nameOf = (row: FigureRow) => `${measureWords(row.group)} ${writtenIn(row)}`
