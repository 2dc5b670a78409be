import { useCall } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { ComboField } from '../../ui/combo-field.tsx'
import { compareNames, formatLanguage } from '../../ui/formats.ts'
import { TextField } from '../../ui/text-field.tsx'
import { useSeenValues } from '../search/use-seen-values.ts'
import type { EditField } from './edit-fields.ts'

type Props = {
  field: EditField
  value: string
  onChange: (value: string) => void
  problem?: string | undefined
  isMixed?: boolean
}

/** Languages that are offered besides those the library has. */
const usualLanguages = ['en', 'ru', 'kk', 'ky', 'uz', 'tg', 'uk', 'de', 'fr', 'es', 'tr', 'ar', 'fa', 'zh']

/** The field of the form for one kind of detail, with what the library already has to choose from. */
export function EditFieldInput({ field, value, onChange, problem, isMixed = false }: Props) {
  const label = words.library.field[field]
  const shared = { label, value, onChange, ...(isMixed ? { placeholder: words.library.various } : {}) }
  if (field === 'event') return <EventField {...shared} />
  if (field === 'language') return <LanguageField {...shared} />
  if (field === 'outlet') return <OutletField {...shared} />
  return <TextField {...shared} help={field === 'date' ? words.library.dateHelp : undefined} error={problem} />
}

type FieldProps = { label: string; value: string; onChange: (value: string) => void; placeholder?: string }

function OutletField({ label, value, onChange, ...rest }: FieldProps) {
  const { outlets } = useSeenValues()
  return (
    <ComboField
      {...rest}
      label={label}
      text={value}
      options={outlets.map(outlet => ({ value: outlet, label: outlet }))}
      onText={onChange}
    />
  )
}

function LanguageField({ label, value, onChange, ...rest }: FieldProps) {
  const { languages } = useSeenValues()
  const tags = [...new Set([...languages, ...usualLanguages, ...(value === '' ? [] : [value])])]
  const options = tags
    .map(tag => ({ value: tag, label: formatLanguage(tag) }))
    .sort((a, b) => compareNames(a.label, b.label))
  return (
    <ComboField
      {...rest}
      label={label}
      value={value}
      options={options}
      none={words.library.unknownLanguage}
      onValue={onChange}
    />
  )
}

/** An event of the library, or the name of a new one. */
export function EventField({ label, value, onChange, ...rest }: FieldProps) {
  const { data: events } = useCall('events.list', {}, { keepPrevious: true })
  const options = (events ?? []).map(event => ({ value: String(event.id), label: event.name }))
  const isNew = value.startsWith('new:')
  return (
    <ComboField
      {...rest}
      label={label}
      value={isNew ? '' : value}
      {...(isNew ? { text: value.slice(4) } : {})}
      options={options}
      none={words.library.noEvent}
      onValue={onChange}
      onNew={name => onChange(`new:${name}`)}
      newLabel={words.library.newEventNamed}
    />
  )
}
