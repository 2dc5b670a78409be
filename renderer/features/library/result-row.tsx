import { Quote, StickyNote } from 'lucide-react'
import { memo } from 'react'
import { words } from '../../strings/words.ts'
import { Chip } from '../../ui/chip.tsx'
import { classes } from '../../ui/classes.ts'
import { formatDocumentDate, formatLanguage, formatNumber } from '../../ui/formats.ts'
import { TagDot } from '../../ui/tag-dot.tsx'
import { aroundMatch, markMatches, Snippets } from '../search/snippets.tsx'
import rows from './document-row.module.css'
import { Lead, type RowProps, Title } from './document-row.tsx'
import styles from './result-row.module.css'
import type { FoundPlaces, ListedDocument } from './rows.ts'

type Props = RowProps & { row: ListedDocument | undefined }

/** One document that was found, with the words around what was found. */
export const ResultRow = memo(({ id, index, top, isSelected, isActive, isOpen, row, tags }: Props) => (
  <div
    id={id}
    role="row"
    aria-rowindex={index + 1}
    aria-selected={isSelected}
    data-index={index}
    data-active={isActive}
    data-open={isOpen}
    className={classes(rows.row, row && !row.isRead && rows.unread)}
    style={{ transform: `translateY(${top}px)`, height: 110 }}
  >
    <div role="gridcell" className={styles.result}>
      <span className={styles.resultLead}>
        <Lead row={row} />
      </span>
      {row ? <Found row={row} tags={tags} /> : <div aria-hidden className={rows.bone} />}
    </div>
  </div>
))

function Found({ row, tags }: { row: ListedDocument; tags: RowProps['tags'] }) {
  const known = row.tagIds.flatMap(id => tags.get(id) ?? [])
  const hasMatches = row.found !== undefined && row.found.matches.count > 0
  const shown = hasMatches ? 1 : 2
  return (
    <>
      <div className={styles.resultHead}>
        <span className={classes(rows.cell, rows.title, styles.resultTitle)}>
          <Title row={row} />
        </span>
        <span className={classes(rows.cell, styles.resultDate)}>
          {row.date ? formatDocumentDate(row.date) : words.library.noDate}
        </span>
      </div>
      {row.found && <Places {...row.found} />}
      <div className={styles.meta}>
        {row.outlet && <span className={styles.outlet}>{row.outlet}</span>}
        {row.language && <span className={styles.language}>{formatLanguage(row.language)}</span>}
        {known.slice(0, shown).map(tag => (
          <span key={tag.id} className={styles.plain}>
            <Chip lead={<TagDot colour={tag.colour} />}>{tag.name}</Chip>
          </span>
        ))}
        {known.length > shown && <span className={styles.plain}>{words.library.more(known.length - shown)}</span>}
        {row.passages > 0 && (
          <span className={styles.plain} title={words.library.passages(row.passages)}>
            <Chip icon={Quote}>{formatNumber(row.passages)}</Chip>
          </span>
        )}
        {hasMatches && row.found && (
          <span className={classes(styles.plain, styles.matches)}>
            {words.search.matches(row.found.matches.count, row.found.matches.isAbout)}
          </span>
        )}
      </div>
    </>
  )
}

/** Words around what was found; a note is never taken for the text. */
function Places({ snippets, matches, notes: [note] }: FoundPlaces) {
  if (!note) {
    return (
      <div className={styles.snippet}>
        <Snippets snippets={snippets} />
      </div>
    )
  }
  return (
    <div className={styles.places}>
      {matches.count > 0 && (
        <div className={styles.line}>
          <Snippets snippets={snippets.slice(0, 1).map(aroundMatch)} />
        </div>
      )}
      <div className={styles.line}>
        <StickyNote size={12} aria-hidden className={styles.note} />
        <span className={styles.noteName}>{words.search.inNote}</span> {markMatches(note.text, note.matches)}
      </div>
    </div>
  )
}
