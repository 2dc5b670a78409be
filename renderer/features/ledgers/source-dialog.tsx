import { useState } from 'react'
import { attributionKinds } from '../../../main/contract/ledgers.ts'
import { useCall } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { ComboField } from '../../ui/combo-field.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { compareNames } from '../../ui/formats.ts'
import { Select } from '../../ui/select.tsx'
import styles from './figure-dialog.module.css'
import type { AttributionPatch } from './use-ledger-edits.ts'

const kinds = ['named', 'unnamed', 'document'] as const
type Kind = (typeof kinds)[number]
type How = (typeof attributionKinds)[number]

type Props = {
  title: string
  /** The words in question; null of several. */
  quote: string | null
  /** Who is said to have said it so far. */
  name: string
  kind: Kind
  /** How the words stand there; null where that is not asked. */
  how: How | null
  /** Who is quoted in these accounts. */
  speakers: readonly string[]
  onSave: (patch: AttributionPatch, name: string) => void
  onClose: () => void
}

/** Says who said something: a source of these accounts, of the register, or one by another name. */
export function SourceDialog({ title, quote, speakers, onSave, onClose, ...before }: Props) {
  const [name, setName] = useState(before.name)
  const [kind, setKind] = useState<Kind>(before.kind)
  const [how, setHow] = useState(before.how)
  const { data: register = [] } = useCall('sources.list', {})
  const known = [...new Set([...speakers, ...register.map(source => source.name)])].sort(compareNames)
  const source = name.trim()
  return (
    <FormDialog
      title={title}
      submit={words.ledgers.save}
      canSubmit={source !== ''}
      onSubmit={() => {
        onSave({ source: { name: source, kind }, ...(how === null ? {} : { kind: how }) }, source)
        onClose()
      }}
      onClose={onClose}
    >
      {quote !== null && (
        <blockquote className={styles.written} dir="auto">
          {quote}
        </blockquote>
      )}
      <ComboField
        label={words.ledgers.sourceForm.name}
        options={known.map(value => ({ value, label: value }))}
        text={name}
        onText={setName}
        placeholder={words.ledgers.sourceForm.placeholder}
      />
      <div className={styles.pair}>
        <Select
          label={words.ledgers.sourceForm.kind}
          value={kind}
          onChange={setKind}
          options={kinds.map(value => ({ value, label: words.ledgers.sourceForm.kinds[value] }))}
        />
        {how !== null && (
          <Select
            label={words.ledgers.sourceForm.how}
            value={how}
            onChange={setHow}
            options={attributionKinds.map(value => ({ value, label: words.ledgers.attributionKinds[value] }))}
          />
        )}
      </div>
    </FormDialog>
  )
}

/** What can be said of a source by hand: a pronoun is somebody named. */
export const sayableKind = (kind: string | undefined): Kind =>
  kind === 'unnamed' || kind === 'document' ? kind : 'named'
