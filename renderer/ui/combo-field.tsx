import { ChevronDown } from 'lucide-react'
import { useState } from 'react'
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem } from 'react-aria-components'
import { words } from '../strings/words.ts'
import { classes } from './classes.ts'
import styles from './combo-field.module.css'
import field from './field.module.css'
import menu from './menu.module.css'
import { Popover } from './popover.tsx'
import type { Option } from './select.tsx'

type Props = {
  label: string
  options: readonly Option<string>[]
  /** Free text that may be one of the options, where `onText` is set. */
  text?: string
  onText?: (text: string) => void
  /** The chosen option's value, '' for none, where `onValue` is set. */
  value?: string
  onValue?: (value: string) => void
  placeholder?: string
  /** What "none" is called. */
  none?: string
  /** Takes a name that is none of the options. */
  onNew?: (name: string) => void
  newLabel?: string
}

const noneKey = '\u0000none'

/** A field that offers what there is while one types; some also take what is not there yet. */
export function ComboField(props: Props) {
  const { label, options, text, onText, value = '', onValue, none, placeholder, onNew, newLabel } = props
  const nameOf = (key: string) => options.find(option => option.value === key)?.label ?? ''
  const [input, setInput] = useState(text ?? nameOf(value))
  const items = [...(none ? [{ value: noneKey, label: none }] : []), ...options]

  function change(next: string) {
    setInput(next)
    onText?.(next)
    const known = options.find(option => option.label.toLowerCase() === next.trim().toLowerCase())
    if (known) onValue?.(known.value)
    else if (next.trim() === '') onValue?.('')
    else onNew?.(next.trim())
  }
  function choose(key: unknown) {
    if (typeof key !== 'string') return
    const chosen = key === noneKey ? '' : key
    const name = nameOf(chosen)
    setInput(name)
    if (onText) onText(name)
    else onValue?.(chosen)
  }
  const isUnknown =
    input.trim() !== '' && !options.some(option => option.label.toLowerCase() === input.trim().toLowerCase())
  return (
    <ComboBox
      inputValue={input}
      onInputChange={change}
      onSelectionChange={choose}
      items={items}
      allowsCustomValue
      menuTrigger="focus"
      className={classes(field.field)}
    >
      <Label className={classes(field.label)}>{label}</Label>
      <div className={styles.group}>
        <Input className={classes(field.input)} placeholder={placeholder ?? none ?? ''} />
        <Button className={classes(styles.open)} aria-label={words.ui.more}>
          <ChevronDown size={14} aria-hidden />
        </Button>
      </div>
      {isUnknown && onNew && newLabel && <span className={classes(field.help)}>{newLabel}</span>}
      <Popover>
        <ListBox className={classes(field.list)}>
          {(item: Option<string>) => (
            <ListBoxItem id={item.value} textValue={item.label} className={classes(menu.item)}>
              {item.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
