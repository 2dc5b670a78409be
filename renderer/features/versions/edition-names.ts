import type { Edition } from '../../../main/contract/editions.ts'
import { words } from '../../strings/words.ts'
import { formatDocumentDate } from '../../ui/formats.ts'

/** A short name: the edition's place in the history, with its date where it has one. */
export const nameEdition = ({ date }: Edition, index: number): string =>
  date === null
    ? words.versions.edition(index + 1)
    : `${words.versions.edition(index + 1)}, ${formatDocumentDate(date)}`
