import { Button } from 'react-aria-components'
import { words } from '../../strings/words.ts'
import { classes } from '../../ui/classes.ts'
import { formatLanguage } from '../../ui/formats.ts'
import { languageOptions } from '../../ui/language-options.ts'
import { MenuButton, MenuItem, MenuSeparator } from '../../ui/menu.tsx'
import styles from './editable-field.module.css'

type Props = { language: string | null; onSave: (language: string | null) => void }

/** The language as detected or set, in a menu of languages. */
export function LanguageField({ language, onSave }: Props) {
  const shown = language === null ? words.reader.noLanguage : formatLanguage(language)
  return (
    <MenuButton
      label={words.reader.edit(words.reader.language)}
      button={
        <Button
          aria-label={`${words.reader.edit(words.reader.language)}: ${shown}`}
          className={classes(styles.value, language === null && styles.empty)}
        >
          {shown}
        </Button>
      }
    >
      {languageOptions(language).map(({ value, label }) => (
        <MenuItem key={value} isChosen={value === language} onAction={() => onSave(value)}>
          {label}
        </MenuItem>
      ))}
      <MenuSeparator />
      <MenuItem isChosen={language === null} onAction={() => onSave(null)}>
        {words.reader.noLanguage}
      </MenuItem>
    </MenuButton>
  )
}
