import { useState } from 'react'
import { words } from '../../strings/words.ts'
import { Select } from '../../ui/select.tsx'
import styles from './claim-dialog.module.css'
import { ClaimDialog } from './claim-dialog.tsx'
import type { CellDraft } from './claim-form.ts'
import { sayingKeys } from './claim-keys.ts'
import type { Stance } from './claim-rows.ts'
import type { NewClaim } from './use-claim-edits.ts'

type Props = {
  written: string
  /** What each account is suggested to do with it, in their order. */
  cells: readonly (CellDraft & { name: string; quote: string | null })[]
  /** What it will belong to; where that is neither, it belongs to the accounts that something is said of. */
  eventId: number | null
  comparisonId: number | null
  speakers: readonly string[]
  onCreate: (claim: NewClaim) => void
  onClose: () => void
}

/** A new claim, and what the accounts do with it as far as that is known already. */
export function NewClaimDialog({ written, cells, eventId, comparisonId, speakers, onCreate, onClose }: Props) {
  const [says, setSays] = useState(() => cells.map(cell => cell.says))
  const isHeld = eventId !== null || comparisonId !== null || says.some(one => one !== null)
  return (
    <ClaimDialog
      claim={null}
      written={written}
      speakers={speakers}
      isReady={isHeld}
      onSave={patch => onCreate({ ...patch, eventId, comparisonId, cells: saidOf(cells, says) })}
      onClose={onClose}
    >
      <fieldset className={styles.accounts}>
        <legend>{words.claims.inAccounts}</legend>
        {cells.map(({ document, name, quote }, at) => (
          <div key={document} className={styles.account}>
            <span className={styles.name}>
              <span title={name}>{name}</span>
              {quote !== null && (
                <span className={styles.offered} dir="auto">
                  {quote}
                </span>
              )}
            </span>
            <StanceSelect
              label={words.claims.whatDoes(name)}
              value={says[at] ?? null}
              onChange={value => setSays(now => now.map((one, index) => (index === at ? value : one)))}
            />
          </div>
        ))}
        <p className={styles.help}>{isHeld ? words.claims.inAccountsHelp : words.claims.mustBeHeld}</p>
      </fieldset>
    </ClaimDialog>
  )
}

const choices: readonly (Stance | 'none')[] = [
  'none',
  ...sayingKeys.claim.flatMap(({ says }) => (isClaimStance(says) ? [says] : [])),
]

function isClaimStance(says: string): says is Stance {
  return says !== 'answered' && says !== 'unanswered'
}

type SelectProps = { label: string; value: Stance | null; onChange: (value: Stance | null) => void }

function StanceSelect({ label, value, onChange }: SelectProps) {
  return (
    <Select
      label={label}
      hasHiddenLabel
      value={value ?? 'none'}
      onChange={chosen => onChange(chosen === 'none' ? null : chosen)}
      options={choices.map(one => ({
        value: one,
        label: one === 'none' ? words.claims.notFound : words.claims.says[one],
      }))}
    />
  )
}

const saidOf = (cells: readonly CellDraft[], says: readonly (Stance | null)[]): NewClaim['cells'] =>
  cells.flatMap(({ document, place }, at) => {
    const said = says[at] ?? null
    return said === null ? [] : [{ document, says: said, place: said === 'nothing' ? null : place, note: null }]
  })
