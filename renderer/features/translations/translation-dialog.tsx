import { useState } from 'react'
import type { Translation } from '../../../main/contract/translations.ts'
import { useWrite } from '../../calls.ts'
import { useSetting } from '../../settings.ts'
import { words } from '../../strings/words.ts'
import { announce } from '../../ui/announce.ts'
import { isDocumentDate } from '../../ui/document-date.ts'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { languageOptions } from '../../ui/language-options.ts'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './translation-dialog.module.css'

/** A passage that is to be translated: its place in the stored text (UTF-16 code units), and its words. */
export type Untranslated = {
  documentId: number
  textVersion: number
  start: number
  end: number
  quote: string
  language: string | null
}

type Props = { passage: Untranslated; translation?: Translation; onClose: () => void }

/** Writes a person's own translation of a passage, or changes one. Who translates last is proposed the next time. */
export function TranslationDialog({ passage, translation, onClose }: Props) {
  const [usual, setUsual] = useSetting('translating')
  const [text, setText] = useState(translation?.text ?? '')
  const [language, setLanguage] = useState(translation?.language ?? usual.language ?? ownLanguage())
  const [translator, setTranslator] = useState(translation ? (translation.translator ?? '') : usual.translator)
  const [madeOn, setMadeOn] = useState(translation ? (translation.madeOn ?? '') : today())
  const create = useWrite('translations.create')
  const edit = useWrite('translations.edit')
  const isDateRight = madeOn.trim() === '' || isDocumentDate(madeOn.trim())
  const { documentId, textVersion, start, end } = passage

  async function save() {
    const written = {
      language,
      text: text.trim(),
      translator: translator.trim() === '' ? null : translator.trim(),
      madeOn: madeOn.trim() === '' ? null : madeOn.trim(),
    }
    const done = translation
      ? await edit.run({ id: translation.id, ...written })
      : await create.run({ documentId, textVersion, start, end, ...written })
    if (done === undefined) return
    setUsual({ language, translator: translator.trim() })
    if (!translation) announce(words.translations.added)
    onClose()
  }

  return (
    <FormDialog
      title={translation ? words.translations.title : words.translations.newTitle}
      submit={words.ui.save}
      canSubmit={text.trim() !== '' && isDateRight && !create.isRunning && !edit.isRunning}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <blockquote
        className={styles.original}
        dir="auto"
        aria-label={words.translations.original}
        {...(passage.language ? { lang: passage.language } : {})}
      >
        {passage.quote}
      </blockquote>
      <TextField
        label={words.translations.text}
        placeholder={words.translations.textPlaceholder}
        rows={4}
        autoFocus
        value={text}
        onChange={setText}
      />
      <Select
        label={words.translations.language}
        value={language}
        onChange={setLanguage}
        options={languageOptions(language)}
      />
      <TextField
        label={words.translations.translator}
        placeholder={words.translations.translatorPlaceholder}
        value={translator}
        onChange={setTranslator}
      />
      <TextField
        label={words.translations.madeOn}
        value={madeOn}
        onChange={setMadeOn}
        error={isDateRight ? undefined : words.library.badDate}
      />
    </FormDialog>
  )
}

/** The language that the page is read in. */
const ownLanguage = (): string => navigator.language.split('-')[0] ?? 'en'

/** Today where the reader is, as a document date. */
function today(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(part => String(part).padStart(2, '0')).join('-')
}
