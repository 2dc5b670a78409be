import { Button } from 'react-aria-components'
import { words } from '../../strings/words.ts'
import { classes } from '../../ui/classes.ts'
import { compareNames, formatLanguage } from '../../ui/formats.ts'
import { MenuButton, MenuItem, MenuSeparator } from '../../ui/menu.tsx'
import { commonLanguages } from './common-languages.ts'
import styles from './editable-field.module.css'

type Props = { language: string | null; onSave: (language: string | null) => void }

/** The language as detected or set, in a menu of languages. */
export function LanguageField({ language, onSave }: Props) {
  const shown = language === null ? words.reader.noLanguage : formatLanguage(language)
  const offered = [...new Set(language === null ? commonLanguages : [...commonLanguages, language])].sort((a, b) =>
    compareNames(formatLanguage(a), formatLanguage(b)),
  )
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
      {offered.map(tag => (
        <MenuItem key={tag} isChosen={tag === language} onAction={() => onSave(tag)}>
          {formatLanguage(tag)}
        </MenuItem>
      ))}
      <MenuSeparator />
      <MenuItem isChosen={language === null} onAction={() => onSave(null)}>
        {words.reader.noLanguage}
      </MenuItem>
    </MenuButton>
  )
}
