import { ChevronDown } from 'lucide-react'
import { Button, Label, ListBox, ListBoxItem, Select as RacSelect, SelectValue } from 'react-aria-components'
import { classes } from './classes.ts'
import styles from './field.module.css'
import menu from './menu.module.css'
import { Popover } from './popover.tsx'

export type Option<V extends string> = { value: V; label: string }

type Props<V extends string> = {
  label: string
  hasHiddenLabel?: boolean
  value: V | null
  onChange: (value: V) => void
  options: readonly Option<V>[]
  placeholder?: string
  className?: string | undefined
}

/** One of a few values. */
export function Select<V extends string>(props: Props<V>) {
  const { label, hasHiddenLabel, value, onChange, options, placeholder, className } = props
  const choose = (key: unknown) => {
    const option = options.find(one => one.value === key)
    if (option) onChange(option.value)
  }
  return (
    <RacSelect
      value={value}
      onChange={choose}
      className={classes(styles.field, className)}
      {...(placeholder === undefined ? {} : { placeholder })}
    >
      <Label className={classes(styles.label, hasHiddenLabel && 'unseen')}>{label}</Label>
      <Button className={classes(styles.input, styles.choice)}>
        <SelectValue />
        <ChevronDown size={14} aria-hidden />
      </Button>
      <Popover>
        <ListBox className={classes(styles.list)}>
          {options.map(option => (
            <ListBoxItem key={option.value} id={option.value} className={classes(menu.item)}>
              {option.label}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </RacSelect>
  )
}
