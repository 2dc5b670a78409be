import { rowReadings } from '../../../main/contract/batch.ts'
import { words } from '../../strings/words.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Select } from '../../ui/select.tsx'
import { columnChoices } from './name-rows.ts'
import styles from './names.module.css'
import { type Names, useNames } from './names-context.tsx'

/** Where in the list the names are, and how each is read. A change searches anew. */
export function ListOptions({ names: { list, foundColumns, reading } }: { names: Names }) {
  const { change } = useNames()
  const [first = []] = list.table
  const called = (column: number) => {
    const heading = list.hasHead ? (first[column] ?? '') : ''
    return heading === '' ? words.names.columnNumber(column + 1) : heading
  }
  const choices = columnChoices(list, foundColumns)
  return (
    <div className={styles.bar}>
      <Select
        label={words.names.how}
        value={reading}
        onChange={chosen => change({ reading: chosen })}
        options={rowReadings.map(value => ({ value, label: words.names.readings[value] }))}
        className={styles.wide}
      />
      {choices.length > 1 && (
        <Select
          label={words.names.column}
          value={list.columns.join()}
          onChange={chosen => change({ columns: chosen.split(',').map(Number) })}
          options={choices.map(columns => ({ value: columns.join(), label: columns.map(called).join(' + ') }))}
        />
      )}
      <Checkbox
        isSelected={list.hasHead}
        isDisabled={list.table.length < 2}
        onChange={hasHead => change({ hasHead })}
        className={styles.tick}
      >
        {words.names.hasHead}
      </Checkbox>
    </div>
  )
}
