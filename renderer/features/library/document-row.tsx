import { Check, CircleAlert } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import type { DocumentRow as Row } from '../../../main/contract/documents.ts'
import type { Tag } from '../../../main/contract/tags.ts'
import { words } from '../../strings/words.ts'
import { classes } from '../../ui/classes.ts'
import { formatDay, formatDocumentDate, formatLanguage, formatNumber } from '../../ui/formats.ts'
import { TagDot } from '../../ui/tag-dot.tsx'
import type { Column, ColumnId } from './columns.ts'
import styles from './document-row.module.css'

export type RowProps = {
  id: string
  index: number
  /** px from the top of the rows. */
  top: number
  isSelected: boolean
  isActive: boolean
  isOpen: boolean
  tags: ReadonlyMap<number, Tag>
}

type Props = RowProps & { row: Row | undefined; columns: readonly Column[] /** In two lines. */; isStacked: boolean }

/** One document in the list; an outline of it while it is on its way. */
export const DocumentRow = memo((props: Props) => {
  const { id, index, top, isSelected, isActive, isOpen, tags, row, columns, isStacked } = props
  return (
    <div
      id={id}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      data-index={index}
      data-active={isActive}
      data-open={isOpen}
      className={classes(styles.row, isStacked ? styles.stacked : styles.document, row && !row.isRead && styles.unread)}
      style={{ transform: `translateY(${top}px)` }}
    >
      <Lead row={row} />
      {isStacked ? (
        <StackedCells row={row} columns={columns} tags={tags} index={index} />
      ) : (
        columns.map(({ id }) => <Cell key={id} id={id} row={row} tags={tags} index={index} />)
      )}
    </div>
  )
})

type CellsProps = { row: Row | undefined; columns: readonly Column[]; tags: RowProps['tags']; index: number }

/** The title and the date in one line, everything else that was chosen in a second one. */
function StackedCells({ row, columns, tags, index }: CellsProps) {
  const below = columns.filter(({ id }) => id !== 'title' && id !== 'date')
  return (
    <>
      <Cell id="title" row={row} tags={tags} index={index} />
      {columns.some(({ id }) => id === 'date') && <Cell id="date" row={row} tags={tags} index={index} />}
      <span role="presentation" className={styles.below}>
        {below.map(({ id }) => (
          <Cell key={id} id={id} row={row} tags={tags} index={index} />
        ))}
      </span>
    </>
  )
}

type CellProps = { id: ColumnId; row: Row | undefined; tags: RowProps['tags']; index: number }

function Cell({ id, row, tags, index }: CellProps) {
  return (
    <span role="gridcell" className={classes(styles.cell, cellClass(id))}>
      {row ? cell[id](row, tags) : <Bone index={index} />}
    </span>
  )
}

/** The tick that selects one more, in place of the mark of unread while the pointer is there. */
export function Lead({ row }: { row: Row | undefined }) {
  return (
    <span className={styles.lead} data-tick aria-hidden>
      <span className={styles.tick}>
        <Check size={12} />
      </span>
      {row && !row.isRead && <span className={styles.dot} />}
    </span>
  )
}

/** The title with what a person should know of the document at once. */
export function Title({ row }: { row: Row }) {
  return (
    <>
      {row.unreadable !== null && <CircleAlert size={14} aria-label={words.library.hasNoText} />}
      <span title={row.title}>{row.title}</span>
      {!row.isRead && <span className="unseen">{words.library.isUnread}</span>}
    </>
  )
}

function Bone({ index }: { index: number }) {
  return <div aria-hidden className={styles.bone} style={{ width: `${45 + ((index * 37) % 40)}%` }} />
}

function cellClass(id: ColumnId): string | undefined {
  if (id === 'title') return styles.title
  if (id === 'tags') return styles.tags
  return id === 'words' ? styles.number : undefined
}

const cell: Record<ColumnId, (row: Row, tags: ReadonlyMap<number, Tag>) => ReactNode> = {
  title: row => <Title row={row} />,
  outlet: row => row.outlet,
  date: row => row.date && formatDocumentDate(row.date),
  language: row => row.language && formatLanguage(row.language),
  words: row => formatNumber(row.words),
  imported: row => formatDay(row.importedAt),
  tags: (row, tags) => <RowTags ids={row.tagIds} tags={tags} />,
}

/** Tags named before “+n”. */
const named = 2

function RowTags({ ids, tags }: { ids: readonly number[]; tags: ReadonlyMap<number, Tag> }) {
  const known = ids.flatMap(id => tags.get(id) ?? [])
  const all = known.map(tag => tag.name).join(', ')
  return (
    <>
      {known.slice(0, named).map(tag => (
        <span key={tag.id} className={styles.tag} title={all}>
          <TagDot colour={tag.colour} />
          <span>{tag.name}</span>
        </span>
      ))}
      {known.length > named && <More count={known.length - named} />}
    </>
  )
}

function More({ count }: { count: number }) {
  return (
    <span>
      <span aria-hidden>+{count}</span>
      <span className="unseen">{words.library.more(count)}</span>
    </span>
  )
}
