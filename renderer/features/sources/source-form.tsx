import type { Source } from '../../../main/contract/sources.ts'
import { sourceKinds } from '../../../main/contract/sources.ts'
import { words } from '../../strings/words.ts'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './source-form.module.css'

/** A source as it is being written. */
export type Draft = { name: string; kind: Source['kind']; aliases: string; note: string }

type Props = { draft: Draft; onChange: (draft: Draft) => void; hasFocus?: boolean }

/** The fields of a source. */
export function SourceFields({ draft, onChange, hasFocus = false }: Props) {
  return (
    <div className={styles.fields}>
      <div className={styles.line}>
        <TextField
          label={words.sources.name}
          value={draft.name}
          onChange={name => onChange({ ...draft, name })}
          error={draft.name.trim() === '' ? words.sources.nameTaken : undefined}
          autoFocus={hasFocus}
          className={styles.wide}
        />
        <Select
          label={words.sources.kind}
          value={draft.kind}
          onChange={kind => onChange({ ...draft, kind })}
          options={sourceKinds.map(kind => ({ value: kind, label: words.sources.kinds[kind] }))}
        />
      </div>
      <TextField
        label={words.sources.aliases}
        help={words.sources.aliasesHelp}
        value={draft.aliases}
        onChange={aliases => onChange({ ...draft, aliases })}
      />
      <TextField
        label={words.sources.note}
        rows={3}
        value={draft.note}
        onChange={note => onChange({ ...draft, note })}
      />
    </div>
  )
}
