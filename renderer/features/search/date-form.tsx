import { useState } from 'react'
import { words } from '../../strings/words.ts'
import { Button } from '../../ui/button.tsx'
import { isDocumentDate } from '../../ui/document-date.ts'
import { TextField } from '../../ui/text-field.tsx'
import styles from './date-form.module.css'

type DateRange = { from: string | undefined; to: string | undefined }

/** Two days, months or years between which documents are dated, both included. */
export function DateForm({ onApply, ...initial }: DateRange & { onApply: (range: DateRange) => void }) {
  const [from, setFrom] = useState(initial.from ?? '')
  const [to, setTo] = useState(initial.to ?? '')
  const isRight = [from, to].every(date => date === '' || isDocumentDate(date))
  function apply() {
    if (isRight) onApply({ from: from === '' ? undefined : from, to: to === '' ? undefined : to })
  }
  return (
    <form
      className={styles.form}
      onSubmit={event => {
        event.preventDefault()
        apply()
      }}
    >
      <div className={styles.range}>
        <TextField label={words.search.from} value={from} onChange={setFrom} placeholder="1999" />
        <TextField label={words.search.to} value={to} onChange={setTo} placeholder="1999-12" />
        <Button type="submit" isDisabled={!isRight}>
          {words.search.apply}
        </Button>
      </div>
      <p className={styles.help} role="status">
        {isRight ? '' : words.search.dateHelp}
      </p>
    </form>
  )
}
