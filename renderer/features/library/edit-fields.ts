import type { DocumentRow, MetadataPatch } from '../../../main/contract/documents.ts'
import { words } from '../../strings/words.ts'
import { isDocumentDate } from '../../ui/document-date.ts'

export const editFields = ['title', 'outlet', 'byline', 'date', 'language', 'event'] as const
export type EditField = (typeof editFields)[number]
/** As they stand in the form: '' for none; an event by its id, or "new:" and its name. */
export type FieldValues = Record<EditField, string>

/** What all documents have in common; '' where they differ or have nothing. */
export function commonValues(rows: readonly DocumentRow[]): FieldValues {
  const common = (value: (row: DocumentRow) => string | number | null) => {
    const [first, ...others] = new Set(rows.map(value))
    return others.length > 0 || first == null ? '' : String(first)
  }
  return {
    title: common(row => row.title),
    outlet: common(row => row.outlet),
    byline: common(row => row.byline),
    date: common(row => row.date),
    language: common(row => row.language),
    event: common(row => row.eventId),
  }
}

/** The fields in which the documents differ. */
export function differingFields(rows: readonly DocumentRow[]): ReadonlySet<EditField> {
  const differs = (field: EditField) =>
    new Set(rows.map(row => (field === 'event' ? row.eventId : row[field]))).size > 1
  return new Set(editFields.filter(differs))
}

/** The change to the ticked fields (the event apart), and what is wrong with them, in sentences. */
export function patchOf(values: FieldValues, ticked: ReadonlySet<EditField>) {
  const patch: MetadataPatch = {}
  const problems: Partial<Record<EditField, string>> = {}
  for (const field of ticked) {
    const value = values[field].trim()
    if (field === 'event') continue
    if (field === 'title') {
      if (value === '') problems.title = words.library.noTitle
      else patch.title = value
    } else if (field === 'date' && value !== '' && !isDocumentDate(value)) problems.date = words.library.badDate
    else patch[field] = value === '' ? null : value
  }
  return { patch, problems }
}
