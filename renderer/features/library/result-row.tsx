import { Quote } from 'lucide-react'
import { memo } from 'react'
import { words } from '../../strings/words.ts'
import { Chip } from '../../ui/chip.tsx'
import { classes } from '../../ui/classes.ts'
import { formatDocumentDate, formatLanguage, formatNumber } from '../../ui/formats.ts'
import { TagDot } from '../../ui/tag-dot.tsx'
import { Snippets } from '../search/snippets.tsx'
import rows from './document-row.module.css'
import { Lead, type RowProps, Title } from './document-row.tsx'
import styles from './result-row.module.css'
import type { ListedDocument } from './rows.ts'

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
      <div className={styles.snippet}>
        <Snippets snippets={row.snippets ?? []} />
      </div>
      <div className={styles.meta}>
        {row.outlet && <span>{row.outlet}</span>}
        {row.language && <span>{formatLanguage(row.language)}</span>}
        {known.slice(0, 2).map(tag => (
          <span key={tag.id} className={styles.plain}>
            <Chip lead={<TagDot colour={tag.colour} />}>{tag.name}</Chip>
          </span>
        ))}
        {known.length > 2 && <span className={styles.plain}>{words.library.more(known.length - 2)}</span>}
        {row.passages > 0 && (
          <span className={styles.plain} title={words.library.passages(row.passages)}>
            <Chip icon={Quote}>{formatNumber(row.passages)}</Chip>
          </span>
        )}
      </div>
    </>
  )
}
