import { ArrowDown, ArrowUp } from 'lucide-react'
import { Button as RacButton } from 'react-aria-components'
import { words } from '../../strings/words.ts'
import { classes } from '../../ui/classes.ts'
import { type Column, nextSort } from './columns.ts'
import { useDispatch, useSteadyDesk } from './desk-context.tsx'
import styles from './grid-head.module.css'

/** The heads of the columns; a press sorts by one, a second press the other way. */
export function GridHead({ columns, isStacked }: { columns: readonly Column[]; isStacked: boolean }) {
  return (
    <div role="row" aria-rowindex={1} className={classes(styles.head, isStacked && styles.stackedHead)}>
      <span />
      {columns.map(column => (
        <ColumnHead key={column.id} column={column} />
      ))}
    </div>
  )
}

function ColumnHead({ column: { id, sort: by } }: { column: Column }) {
  const { sort } = useSteadyDesk()
  const dispatch = useDispatch()
  const isSorted = by !== undefined && sort.by === by
  const Arrow = sort.descending ? ArrowDown : ArrowUp
  const name = words.library.column[id]
  const short = id === 'date' ? words.library.shortColumn.date : name
  return (
    <span
      role="columnheader"
      aria-sort={isSorted ? (sort.descending ? 'descending' : 'ascending') : 'none'}
      className={styles.columnHead}
    >
      {by === undefined ? (
        name
      ) : (
        <RacButton
          aria-label={name}
          className={styles.sort ?? ''}
          onPress={() => dispatch({ type: 'sort', sort: nextSort(sort, by) })}
        >
          {short}
          {isSorted && <Arrow size={12} aria-hidden />}
        </RacButton>
      )}
    </span>
  )
}
