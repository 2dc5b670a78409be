import { CalendarDays } from 'lucide-react'
import { useState } from 'react'
import { Dialog, DialogTrigger, Button as RacButton } from 'react-aria-components'
import { words } from '../../strings/words.ts'
import { Button } from '../../ui/button.tsx'
import { Chip } from '../../ui/chip.tsx'
import { classes } from '../../ui/classes.ts'
import { isDocumentDate } from '../../ui/document-date.ts'
import { Popover } from '../../ui/popover.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './filter-chips.module.css'

type DateRange = { from: string | undefined; to: string | undefined }
type Props = DateRange & {
  /** Set where the filter is on. */ label: string | undefined
  onChange: (range: DateRange) => void
}

/** Documents dated between two days, months or years, both included. */
export function DateFilter({ from, to, label, onChange }: Props) {
  if (label !== undefined) {
    return (
      <Chip
        isOn
        icon={CalendarDays}
        removeLabel={words.search.remove(label)}
        onRemove={() => onChange({ from: undefined, to: undefined })}
      >
        {label}
      </Chip>
    )
  }
  return (
    <DialogTrigger>
      <RacButton className={styles.filter ?? ''}>{words.search.date}</RacButton>
      <Popover>
        <Dialog aria-label={words.search.date} className={classes(styles.form)}>
          {({ close }) => (
            <DateForm
              from={from}
              to={to}
              onApply={range => {
                onChange(range)
                close()
              }}
            />
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

function DateForm({ onApply, ...initial }: DateRange & { onApply: (range: DateRange) => void }) {
  const [from, setFrom] = useState(initial.from ?? '')
  const [to, setTo] = useState(initial.to ?? '')
  const isRight = [from, to].every(date => date === '' || isDocumentDate(date))
  function apply() {
    if (isRight) onApply({ from: from === '' ? undefined : from, to: to === '' ? undefined : to })
  }
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        apply()
      }}
    >
      <TextField label={words.search.from} value={from} onChange={setFrom} autoFocus placeholder="1999" />
      <TextField
        label={words.search.to}
        value={to}
        onChange={setTo}
        placeholder="1999-12"
        help={words.search.dateHelp}
        error={isRight ? undefined : words.search.dateHelp}
      />
      <div className={styles.buttons}>
        <Button variant="primary" type="submit" isDisabled={!isRight}>
          {words.search.apply}
        </Button>
      </div>
    </form>
  )
}
