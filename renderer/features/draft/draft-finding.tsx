import { BookOpen, Locate } from 'lucide-react'
import { Button as RacButton } from 'react-aria-components'
import type { DraftCheck, DraftDocument } from '../../../main/contract/draft.ts'
import type { Range } from '../../../main/contract/shapes.ts'
import { words } from '../../strings/words.ts'
import { classes } from '../../ui/classes.ts'
import { formatDocumentDate } from '../../ui/formats.ts'
import { cutSegments } from '../reader/segments.ts'
import styles from './draft-finding.module.css'
import { bestOfEach, type Finding } from './draft-findings.ts'

export type Passage = { document: number; start: number; end: number }
type Shown = Passage & { text: string }

type Props = {
  finding: Finding
  text: string
  check: DraftCheck
  /** Names of the accounts that are compared. */
  names: ReadonlyMap<number, string>
  onSelect: (finding: Finding) => void
  onGoTo: (passage: Passage) => void
  onOpenDocument: (id: number) => void
}

/** Of a longer sentence or passage only the beginning is shown, in code units. */
const longest = 180
const cut = (text: string) => (text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text)

/** A passage with the words marked that the draft has not, as far as it stands here as in the document. */
function marked({ text, start, end }: Shown, extra: readonly Range[]) {
  if (text.length !== end - start || extra.length === 0) return cut(text)
  const ranges = extra.map(([from, to]) => ({ start: from - start, end: to - start }))
  return cutSegments(0, text.length, ranges).map(({ start, end, covers }) =>
    covers.length > 0 ? (
      <mark key={start} className={styles.extra}>
        {text.slice(start, end)}
      </mark>
    ) : (
      text.slice(start, end)
    ),
  )
}

/** One thing that was looked for, and where it stands. */
export function DraftFinding({ finding, text, check, names, onSelect, onGoTo, onOpenDocument }: Props) {
  const { what, start, end, standing } = finding
  const isPending = standing === 'missing' && !check.isArchiveSearched
  return (
    <li className={styles.finding} data-standing={standing}>
      <RacButton
        className={styles.quote ?? ''}
        onPress={() => onSelect(finding)}
        aria-label={`${words.draft.select}: ${text.slice(start, end)}`}
      >
        {cut(text.slice(start, end))}
      </RacButton>
      <p className={styles.standing}>
        <span className={classes(styles.sign, styles[standing])} aria-hidden />
        {`${words.draft.what[what]}: ${words.draft.standing[isPending ? 'pending' : standing]}`}
      </p>
      <ul className={styles.links}>
        {linksOf(finding, check).map(({ passage, document, note, extra }) => (
          <li key={`${passage.document} ${passage.start}`}>
            <RacButton
              className={styles.link ?? ''}
              onPress={() => (document.isInComparison ? onGoTo(passage) : onOpenDocument(document.id))}
              aria-label={`${(document.isInComparison ? words.draft.goTo : words.draft.openDocument)(nameOf(document, names))}: ${passage.text}`}
            >
              <span className={styles.where}>
                {document.isInComparison ? <Locate size={12} aria-hidden /> : <BookOpen size={12} aria-hidden />}
                <strong>{nameOf(document, names)}</strong>
                <span>
                  {[document.isInComparison ? null : words.draft.inArchive, note].filter(Boolean).join(' · ')}
                </span>
              </span>
              <span className={styles.passage}>{marked(passage, extra)}</span>
            </RacButton>
          </li>
        ))}
      </ul>
    </li>
  )
}

function nameOf(document: DraftDocument, names: ReadonlyMap<number, string>): string {
  const name = names.get(document.id) ?? document.outlet ?? document.title
  return document.isInComparison || document.date === null ? name : `${name}, ${formatDocumentDate(document.date)}`
}

/** The best link of each document, with what is to be said of it. */
function linksOf(finding: Finding, { documents }: DraftCheck) {
  const noted = (link: Shown, note: string | null, extra: readonly Range[] = []) => {
    const document = documents.find(({ id }) => id === link.document)
    return document ? [{ passage: link, document, note, extra }] : []
  }
  if (finding.what === 'sentence')
    return bestOfEach(finding.links).flatMap(link => noted(link, words.draft.kinds[link.kind]))
  if (finding.what === 'figure') return bestOfEach(finding.links).flatMap(link => noted(link, null))
  return bestOfEach(finding.links).flatMap(link => {
    const notes = [
      link.changed > 0 ? words.draft.changedIn(link.changed) : null,
      link.isQuoted ? null : words.draft.notQuoted,
    ]
    return noted(link, notes.filter(note => note !== null).join(' · ') || null, link.extra)
  })
}
