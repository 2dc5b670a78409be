import { useMemo, useState } from 'react'
import type { Claim, ClaimCell } from '../../../main/contract/claims.ts'
import type { Comparison } from '../../../main/contract/compare.ts'
import type { Ledgers } from '../../../main/contract/ledgers.ts'
import { useCall } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { ChosenPassage } from '../compare/chosen-passage.ts'
import styles from './claim-dialog.module.css'
import { sayingKeys } from './claim-keys.ts'
import { type ClaimRow, cellOf } from './claim-rows.ts'
import { offeredPlaces } from './offered-places.ts'
import { isAttributed } from './one-source.ts'
import { PlaceChoice } from './place-choice.tsx'
import type { CellPatch } from './use-claim-edits.ts'

type Props = {
  comparison: Comparison
  ledgers: Ledgers | undefined
  claim: Claim
  of: ClaimRow['of']
  account: { id: number; name: string }
  /** The passage that is chosen in the columns. */
  chosen: ChosenPassage | null
  onSave: (cell: CellPatch) => void
  onClose: () => void
}

/** What an account does with a claim, in which passage, with a note. The program offers passages; nothing is chosen but by hand. */
export function CellDialog({ comparison, ledgers, claim, of, account, chosen, onSave, onClose }: Props) {
  const cell = cellOf(claim, account.id, of)
  const { data: found, isFetching } = useCall('claims.find', { claim: claim.id, documents: [account.id] })
  const offers = useMemo(
    () => offeredPlaces(comparison, account.id, { claim, cell, chosen }, found ?? []),
    [comparison, account.id, claim, cell, chosen, found],
  )
  const [says, setSays] = useState<ClaimCell['says'] | null>(cell?.says ?? null)
  const [note, setNote] = useState(cell?.note ?? '')
  const first = offers.find(({ by }) => by === 'chosen') ?? offers.find(({ by }) => by === 'pinned')
  const [picked, setPicked] = useState<number | null>(first?.start ?? null)
  const place = offers.find(({ start }) => start === picked)
  const usual = of === 'reply' ? 'answered' : place && isAttributed(ledgers, account.id, place) ? 'attributes' : 'fact'
  const meant = says ?? usual
  const isPinnable = meant !== 'nothing' && meant !== 'unanswered'
  return (
    <FormDialog
      title={of === 'reply' ? words.claims.replyTitle(account.name) : words.claims.cellTitle(account.name)}
      submit={words.claims.save}
      canSubmit
      onSubmit={() => {
        const kept = isPinnable && place ? { textVersion: place.textVersion, start: place.start, end: place.end } : null
        onSave({ says: meant, place: kept, note: note.trim() === '' ? null : note })
        onClose()
      }}
      onClose={onClose}
    >
      <blockquote className={styles.quote} dir="auto">
        {claim.words}
      </blockquote>
      <Select
        label={of === 'reply' ? words.claims.whetherAnswered : words.claims.whatItDoes}
        value={meant}
        onChange={setSays}
        options={sayingKeys[of].map(one => ({ value: one.says, label: words.claims.says[one.says] }))}
      />
      {isPinnable && (
        <PlaceChoice offers={offers} picked={place?.start ?? null} isLooking={isFetching} onPick={setPicked} />
      )}
      <TextField label={words.claims.note} value={note} onChange={setNote} rows={2} />
    </FormDialog>
  )
}
