import { useMemo, useState } from 'react'
import {
  figureKinds,
  figureModes,
  type LedgerFigure,
  type Ledgers,
  type Measure,
} from '../../../main/contract/ledgers.ts'
import { words } from '../../strings/words.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { ComboField } from '../../ui/combo-field.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './figure-dialog.module.css'
import { draftOf, type FigureDraft, patchOf, readings, unreadable } from './figure-form.ts'
import { knownMeasures, measureName } from './figure-words.ts'
import type { FigurePatch } from './use-ledger-edits.ts'

type Props = {
  /** Null where the program found none in these words. */
  figure: LedgerFigure | null
  written: string
  /** What other figures of these accounts measure, and who is known to give some. */
  groups: Ledgers['groups']
  givers: readonly string[]
  onSave: (patch: FigurePatch) => void
  onClose: () => void
}

const form = words.ledgers.form
const units = ['%', 'pp', 'USD', 'EUR', 'RUB', 'KZT', 'km', 'year', 'day', 'hour']
const asOptions = (all: readonly string[]) => all.map(value => ({ value, label: value }))

/** What a figure is: its value, its unit, what it measures, who gave it. */
export function FigureDialog({ figure, written, groups, givers, onSave, onClose }: Props) {
  const measures = useMemo(() => measuresOf(groups), [groups])
  const [before] = useState(() => draftOf(figure, written))
  const [draft, setDraft] = useState(before)
  const change = (patch: Partial<FigureDraft>) => setDraft(now => ({ ...now, ...patch }))
  const wrong = unreadable(draft)
  const patch = patchOf(figure ? before : null, draft, measures)
  const texts = [...new Set(measures.map(({ text }) => text))]
  return (
    <FormDialog
      title={figure ? words.ledgers.correctTitle : words.ledgers.addFigureTitle}
      submit={figure ? words.ledgers.save : words.ledgers.add}
      canSubmit={!wrong.first && !wrong.second && Object.keys(patch).length > 0}
      onSubmit={() => {
        onSave(patch)
        onClose()
      }}
      onClose={onClose}
    >
      <blockquote className={styles.written} dir="auto">
        {written}
      </blockquote>
      <div className={styles.pair}>
        <Select
          label={form.reads}
          value={draft.reads}
          onChange={reads => change({ reads })}
          options={readings.map(value => ({ value, label: form[value] }))}
        />
        <Quantities draft={draft} wrong={wrong} onChange={change} />
      </div>
      <div className={styles.pair}>
        <ComboField
          label={form.unit}
          options={asOptions(units)}
          text={draft.unit}
          onText={unit => change({ unit })}
          placeholder={form.noUnit}
        />
        <Select
          label={words.ledgers.kind}
          value={draft.kind}
          onChange={kind => change({ kind })}
          options={figureKinds.map(value => ({ value, label: words.ledgers.kinds[value] }))}
        />
      </div>
      <Checkbox isSelected={draft.approximate} onChange={approximate => change({ approximate })}>
        {form.approximate}
      </Checkbox>
      <ComboField
        label={form.measure}
        options={asOptions(texts)}
        text={draft.measure}
        onText={measure => change({ measure })}
        placeholder={form.measurePlaceholder}
      />
      <ComboField
        label={form.source}
        options={asOptions(givers)}
        text={draft.source}
        onText={source => change({ source })}
        placeholder={form.nobody}
      />
      <Select
        label={form.mode}
        value={draft.mode}
        onChange={mode => change({ mode })}
        options={figureModes.map(value => ({ value, label: words.ledgers.modes[value] }))}
      />
    </FormDialog>
  )
}

type QuantitiesProps = {
  draft: FigureDraft
  wrong: { first: boolean; second: boolean }
  onChange: (patch: Partial<FigureDraft>) => void
}

function Quantities({ draft, wrong, onChange }: QuantitiesProps) {
  const isRange = draft.reads === 'range'
  return (
    <>
      <TextField
        label={isRange ? form.low : form.value}
        value={draft.first}
        onChange={first => onChange({ first })}
        autoFocus
        isSelectedOnFocus
        error={wrong.first && draft.first.trim() !== '' ? form.notNumber : undefined}
      />
      {isRange && (
        <TextField
          label={form.high}
          value={draft.second}
          onChange={second => onChange({ second })}
          error={wrong.second && draft.second.trim() !== '' ? form.notNumber : undefined}
        />
      )}
    </>
  )
}

/** What these accounts measure, then everything else that is known to be measured. */
const measuresOf = (groups: Ledgers['groups']): Measure[] => [
  ...groups.flatMap(({ measure }) => (measure ? [{ key: measure.key, text: measureName(measure) }] : [])),
  ...knownMeasures,
]
