import { Languages, Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { Translation } from '../../../main/contract/translations.ts'
import { useWrite } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useUndo } from '../library/use-undo.ts'
import { inQuotes } from '../passages/citation.ts'
import { TranslationDialog } from './translation-dialog.tsx'
import styles from './translation-note.module.css'

type Props = {
  translation: Translation
  /** The language of the original. */
  language: string | null
  /** Says which words were translated, where they do not stand just above. */
  saysOriginal?: boolean
}

/** A person's own translation, said to be one: who made it, when, and into what. */
export function TranslationNote({ translation, language, saysOriginal = false }: Props) {
  const [isEditing, setIsEditing] = useState(false)
  const { run } = useWrite('translations.delete')
  const { undoAction } = useUndo()
  const made = words.translations.made(translation.language, translation.translator, translation.madeOn)
  async function remove() {
    if ((await run({ id: translation.id })) === undefined) return
    showToast({ text: words.translations.deleted, action: undoAction('translations.delete') })
  }
  return (
    <aside className={styles.note} aria-label={made} data-translation={translation.id}>
      <p className={styles.made}>
        <span className={styles.who}>
          <Languages size={13} aria-hidden /> {made}
        </span>
        <span className={styles.tools}>
          <IconButton isSmall icon={Pencil} label={words.translations.edit} onPress={() => setIsEditing(true)} />
          <IconButton isSmall icon={Trash2} label={words.translations.delete} onPress={() => void remove()} />
        </span>
      </p>
      {saysOriginal && (
        <p className={styles.quote} {...(language ? { lang: language } : {})} dir="auto">
          {words.translations.of(inQuotes(translation.quote))}
        </p>
      )}
      <p className={styles.text} lang={translation.language} dir="auto">
        {translation.text}
      </p>
      {isEditing && (
        <TranslationDialog
          passage={{ ...translation, language }}
          translation={translation}
          onClose={() => setIsEditing(false)}
        />
      )}
    </aside>
  )
}
