import type { DescribedField, Description, DescriptionMatch } from '../../../main/contract/descriptions.ts'
import { words } from '../../strings/words.ts'
import { formatDocumentDate, formatLanguage } from '../../ui/formats.ts'
import styles from './describe-dialog.module.css'

/** So many rows are shown; the others do as they do. */
const mostShown = 200

type Props = { rows: readonly Description[]; matches: readonly DescriptionMatch[]; overHand: boolean }

/** What each row of a table would do: the document it is about, and what of it would change. Rows without a document come first. */
export function MatchTable({ rows, matches, overHand }: Props) {
  const paired = rows.flatMap((row, at) => {
    const match = matches[at]
    return match ? [{ row, match, at }] : []
  })
  const inOrder = [...paired.filter(isOpen), ...paired.filter(one => !isOpen(one))]
  return (
    <>
      {/** biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls takes the focus, so that the keyboard can scroll it */}
      <div className={styles.scroller} tabIndex={0} role="region" aria-label={words.describe.preview}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.describe.file}</th>
              <th scope="col">{words.describe.document}</th>
              <th scope="col">{words.describe.changes}</th>
            </tr>
          </thead>
          <tbody>
            {inOrder.slice(0, mostShown).map(({ row, match, at }) => (
              <tr key={at} data-status={match.status}>
                <td dir="auto">{row.file}</td>
                <td dir="auto">{match.title ?? words.describe.status[match.status]}</td>
                <td>{match.status === 'one' && <Changes row={row} match={match} overHand={overHand} />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {inOrder.length > mostShown && <p className={styles.help}>{words.library.more(inOrder.length - mostShown)}</p>}
    </>
  )
}

const isOpen = ({ match }: { match: DescriptionMatch }) => match.status !== 'one'

function Changes({ row, match, overHand }: { row: Description; match: DescriptionMatch; overHand: boolean }) {
  const changes = overHand ? [...match.changes, ...match.byHand] : match.changes
  if (changes.length === 0 && match.byHand.length === 0) return words.describe.nothing
  return (
    <>
      {changes.map(field => (
        <span key={field} className={styles.change} dir="auto">
          {words.describe.set(words.describe.field[field], wordsOf(row, field))}
        </span>
      ))}
      {!overHand &&
        match.byHand.map(field => (
          <span key={field} className={styles.kept}>
            {words.describe.kept(words.describe.field[field])}
          </span>
        ))}
    </>
  )
}

function wordsOf(row: Description, field: DescribedField): string {
  const value = row[field]
  if (typeof value === 'string' && field === 'date') return formatDocumentDate(value)
  if (typeof value === 'string' && field === 'language') return formatLanguage(value)
  return Array.isArray(value) ? value.join(', ') : (value ?? '')
}
