import { formatDocumentDate, formatLanguage } from '../../ui/formats.ts'

export const translations = {
  translate: 'Translate…',
  /** Who made it, when, and into what: never taken for the original. */
  made: (language: string, translator: string | null, madeOn: string | null) =>
    [
      `Translation into ${formatLanguage(language)}`,
      translator === null || translator === '' ? 'translator not named' : `by ${translator}`,
      madeOn === null ? null : formatDocumentDate(madeOn),
    ]
      .filter(part => part !== null)
      .join(', '),
  of: (quoted: string) => `of ${quoted}`,
  title: 'Translation',
  newTitle: 'Translate the passage',
  original: 'Original',
  text: 'Translation',
  textPlaceholder: 'In your own words; the original stays beside it',
  language: 'Into',
  translator: 'Translator',
  translatorPlaceholder: 'Who translated it',
  madeOn: 'Date of the translation',
  edit: 'Edit the translation',
  delete: 'Delete the translation',
  deleted: 'Translation deleted.',
  added: 'Translation added.',
  older: (count: number) =>
    count === 1 ? '1 translation belongs to an earlier reading' : `${count} translations belong to an earlier reading`,
}
