import type { LucideIcon } from 'lucide-react'
import {
  Autocomplete,
  Dialog,
  DialogTrigger,
  Input,
  ListBox,
  ListBoxItem,
  Button as RacButton,
  SearchField,
  useFilter,
} from 'react-aria-components'
import { words } from '../../strings/words.ts'
import { Chip } from '../../ui/chip.tsx'
import { classes } from '../../ui/classes.ts'
import field from '../../ui/field.module.css'
import menu from '../../ui/menu.module.css'
import { Popover } from '../../ui/popover.tsx'
import type { Option } from '../../ui/select.tsx'
import styles from './filter-chips.module.css'

type Props = {
  label: string
  icon: LucideIcon
  value: string | undefined
  options: readonly Option<string>[]
  onChange: (value: string | undefined) => void
}

/** More choices than this can be narrowed by typing. */
const few = 8

/** A filter with one value out of a list: a chip that is on, or a button that offers the list. */
export function ChoiceFilter({ label, icon, value, options, onChange }: Props) {
  const { contains } = useFilter({ sensitivity: 'base' })
  if (value !== undefined) {
    const chosen = options.find(option => option.value === value)?.label ?? value
    return (
      <Chip isOn icon={icon} removeLabel={words.search.remove(chosen)} onRemove={() => onChange(undefined)}>
        {chosen}
      </Chip>
    )
  }
  return (
    <DialogTrigger>
      <RacButton className={styles.filter ?? ''} isDisabled={options.length === 0}>
        {label}
      </RacButton>
      <Popover>
        <Dialog aria-label={label} className={classes(styles.list)}>
          {({ close }) => (
            <Autocomplete filter={contains}>
              {options.length > few && (
                <SearchField aria-label={label} autoFocus className={classes(styles.search)}>
                  <Input className={classes(field.input)} placeholder={label} />
                </SearchField>
              )}
              <ListBox
                aria-label={label}
                items={options}
                selectionMode="single"
                className={classes(field.list)}
                onAction={key => {
                  onChange(String(key))
                  close()
                }}
              >
                {option => (
                  <ListBoxItem id={option.value} textValue={option.label} className={classes(menu.item)}>
                    {option.label}
                  </ListBoxItem>
                )}
              </ListBox>
            </Autocomplete>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
