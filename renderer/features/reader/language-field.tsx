import { Button } from 'react-aria-components'
import { words } from '../../strings/words.ts'
import { classes } from '../../ui/classes.ts'
import { compareNames, formatLanguage } from '../../ui/formats.ts'
import { MenuButton, MenuItem, MenuSeparator } from '../../ui/menu.tsx'
import styles from './editable-field.module.css'

/** Languages offered at hand; a document's own is offered too, whichever it is. */
const common = [
  'ar',
  'de',
  'en',
  'es',
  'fa',
  'fr',
  'hy',
  'az',
  'ka',
  'kk',
  'ky',
  'ru',
  'tg',
  'tk',
  'tr',
  'uk',
  'uz',
  'zh',
]

type Props = { language: string | null; onSave: (language: string | null) => void }

/** The language as detected or set, in a menu of languages. */
export function LanguageField({ language, onSave }: Props) {
  const shown = language === null ? words.reader.noLanguage : formatLanguage(language)
  const offered = [...new Set(language === null ? common : [...common, language])].sort((a, b) =>
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
