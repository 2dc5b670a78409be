import { useState } from 'react'
import type { Claim } from '../../../main/contract/claims.ts'
import { words } from '../../strings/words.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { ComboField } from '../../ui/combo-field.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './claim-dialog.module.css'
import { type ClaimDraft, draftOf, isDateWrong, isWhole, patchOf } from './claim-form.ts'
import type { ClaimPatch } from './use-claim-edits.ts'

type Props = {
  /** Null for a new one. */
  claim: Claim | null
  /** What a new one begins with. */
  written?: string
  /** Who is known in these accounts, to be accused. */
  speakers: readonly string[]
  /** False while something beside the form is missing. */
  isReady?: boolean
  onSave: (patch: ClaimPatch & { words: string }) => void
  onClose: () => void
  /** Between the words and the rest. */
  children?: React.ReactNode
}

/** A claim: its words, a note, and of an accusation whom it accuses and what was asked. */
export function ClaimDialog({ claim, written, speakers, isReady = true, onSave, onClose, children }: Props) {
  const [draft, setDraft] = useState(() => draftOf(claim, written))
  const change = (patch: Partial<ClaimDraft>) => setDraft(now => ({ ...now, ...patch }))
  return (
    <FormDialog
      title={claim ? words.claims.editTitle : words.claims.newTitle}
      submit={claim ? words.claims.save : words.claims.add}
      canSubmit={isReady && isWhole(draft)}
      onSubmit={() => {
        onSave(patchOf(draft))
        onClose()
      }}
      onClose={onClose}
    >
      <TextField
        label={words.claims.claim}
        value={draft.words}
        onChange={value => change({ words: value })}
        rows={3}
        autoFocus
        help={words.claims.claimHelp}
      />
      {children}
      <Checkbox isSelected={draft.isAccusation} onChange={isAccusation => change({ isAccusation })}>
        {words.claims.isAccusation}
      </Checkbox>
      {draft.isAccusation && <Accusation draft={draft} speakers={speakers} onChange={change} />}
      <TextField label={words.claims.note} value={draft.note} onChange={note => change({ note })} rows={2} />
    </FormDialog>
  )
}

type AccusationProps = Pick<Props, 'speakers'> & { draft: ClaimDraft; onChange: (patch: Partial<ClaimDraft>) => void }

function Accusation({ draft, speakers, onChange }: AccusationProps) {
  return (
    <div className={styles.accusation}>
      <div className={styles.pair}>
        <ComboField
          label={words.claims.accused}
          options={speakers.map(name => ({ value: name, label: name }))}
          text={draft.accused}
          onText={accused => onChange({ accused })}
          placeholder={words.claims.accusedHint}
        />
        <TextField
          label={words.claims.askedOnLabel}
          value={draft.askedOn}
          onChange={askedOn => onChange({ askedOn })}
          placeholder={words.claims.dateHint}
          error={isDateWrong(draft) ? words.claims.dateWrong : undefined}
        />
      </div>
      <TextField
        label={words.claims.askedHow}
        value={draft.asked}
        onChange={asked => onChange({ asked })}
        placeholder={words.claims.askedHint}
        rows={2}
      />
    </div>
  )
}
