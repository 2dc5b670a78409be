import { Button } from 'react-aria-components'
import type { DocumentRow } from '../../../main/contract/documents.ts'
import type { Passage } from '../../../main/contract/passages.ts'
import type { Source } from '../../../main/contract/sources.ts'
import { useCall } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { formatDocumentDate } from '../../ui/formats.ts'
import { inQuotes } from '../passages/citation.ts'
import styles from './source-page.module.css'

type Props = { source: Source; onOpenDocument: (documentId: number, passageId?: number) => void }

/** Everything a source is quoted as saying, in order of the documents' dates; each opens in its document. */
export function SourcePassages({ source, onOpenDocument }: Props) {
  const { data: passages } = useCall('passages.ofSource', { sourceId: source.id })
  const ids = [...new Set((passages ?? []).map(passage => passage.documentId))]
  const { data: documents = [] } = useCall('documents.rows', { ids }, { enabled: ids.length > 0 })
  const byId = new Map(documents.map(document => [document.id, document]))
  return (
    <section className={styles.quoted} aria-label={words.sources.quoted}>
      <h3>{words.sources.quoted}</h3>
      {passages?.length === 0 && <p className={styles.none}>{words.sources.noPassages}</p>}
      <ul>
        {inOrderOfTime(passages ?? [], byId).map(passage => (
          <li key={passage.id}>
            <Button className={styles.passage ?? ''} onPress={() => onOpenDocument(passage.documentId, passage.id)}>
              <span className={styles.words}>{inQuotes(passage.quote)}</span>
              {passage.note && <span className={styles.note}>{passage.note}</span>}
              <span className={styles.where}>{whereFrom(byId.get(passage.documentId))}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function whereFrom(document: DocumentRow | undefined): string {
  if (!document) return ''
  const date = document.date === null ? words.reader.noDate : formatDocumentDate(document.date)
  return [document.outlet, document.title, date].filter(part => part !== null).join(' · ')
}

/** By document date, undated ones last, then by place in the text. */
function inOrderOfTime(passages: readonly Passage[], documents: ReadonlyMap<number, DocumentRow>): Passage[] {
  const dateOf = (passage: Passage) => documents.get(passage.documentId)?.date ?? '9999'
  return [...passages].sort(
    (a, b) => dateOf(a).localeCompare(dateOf(b)) || a.documentId - b.documentId || a.start - b.start,
  )
}
