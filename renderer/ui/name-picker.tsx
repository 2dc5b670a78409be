import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Autocomplete, Input, ListBox, ListBoxItem, SearchField } from 'react-aria-components'
import { classes } from './classes.ts'
import field from './field.module.css'
import menu from './menu.module.css'
import styles from './name-picker.module.css'

export type Pick = {
  key: string
  name: string
  /** Said after the name, quieter. */
  detail?: string | undefined
  icon?: LucideIcon
  isChosen?: boolean
}

type Props = {
  /** Names the field and the list. */
  label: string
  placeholder?: string
  typed: string
  onType: (typed: string) => void
  /** What to offer for what is typed; the caller filters. */
  picks: readonly Pick[]
  onPick: (key: string) => void
  /** Said below the field where there is nothing to offer. */
  empty: ReactNode
  /** For names as long as titles: more room, and the detail below. */
  isWide?: boolean
}

/** Type to find one of many names, or to make a new one. The arrow keys go through the list while the field has the focus. */
export function NamePicker({ label, placeholder, typed, onType, picks, onPick, empty, isWide }: Props) {
  return (
    <div className={styles.picker} data-wide={isWide}>
      <Autocomplete inputValue={typed} onInputChange={onType}>
        <SearchField aria-label={label} autoFocus className={styles.field ?? ''}>
          <Input className={classes(field.input)} {...(placeholder ? { placeholder } : {})} />
        </SearchField>
        <ListBox
          aria-label={label}
          selectionMode="none"
          items={picks}
          onAction={key => onPick(String(key))}
          className={styles.list ?? ''}
          renderEmptyState={() => <p className={styles.empty}>{empty}</p>}
        >
          {pick => (
            <ListBoxItem
              id={pick.key}
              textValue={pick.name}
              className={classes(menu.item, pick.isChosen && styles.chosen)}
            >
              {pick.icon && <pick.icon size={15} aria-hidden />}
              <span className={styles.name}>{pick.name}</span>
              {pick.detail && <span className={styles.detail}>{pick.detail}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Autocomplete>
    </div>
  )
}
