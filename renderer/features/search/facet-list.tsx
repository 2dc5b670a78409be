import { CircleMinus } from 'lucide-react'
import { useRef, useState } from 'react'
import { GridList, GridListItem, Input, SearchField, ToggleButton } from 'react-aria-components'
import type { Facet, FacetValue } from '../../../main/contract/search.ts'
import { words } from '../../strings/words.ts'
import { Button } from '../../ui/button.tsx'
import { classes } from '../../ui/classes.ts'
import field from '../../ui/field.module.css'
import { TickBox } from '../../ui/tick-box.tsx'
import { useDispatch, useSteadyDesk } from '../library/desk-context.tsx'
import { choiceOf, filterOf, hasValue, withExcluded, withIncluded } from './facet-choice.ts'
import styles from './facet-list.module.css'
import { type FacetRow, facetRows, fewValues, mostShown } from './facet-rows.ts'
import { useAltPress } from './use-alt-press.ts'
import { useFacetLabels } from './use-facet-labels.ts'
import { useAllValues } from './use-facets.ts'

/** The values of a facet with their counts: a press includes one; the button at its end, or a press with Alt, leaves it out. */
export function FacetList({ facet, isAbout }: { facet: Facet; isAbout: boolean }) {
  const { name, distinct } = facet
  const { filters } = useSteadyDesk()
  const dispatch = useDispatch()
  const labelOf = useFacetLabels()
  const [typed, setTyped] = useState('')
  const [isWhole, setIsWhole] = useState(false)
  const list = useRef<HTMLDivElement>(null)
  const isAlt = useAltPress(list)
  const all = useAllValues(name, isWhole || typed.trim() !== '')
  const choice = choiceOf(filters, name)
  const { rows, hidden } = facetRows(all ?? facet, { typed, isWhole, choice, labelOf })
  const included = rows.filter(({ value }) => hasValue(choice.include, value)).map(({ key }) => key)

  function include(keys: 'all' | Set<string | number>) {
    if (keys === 'all') return
    const pressed = rows.find(({ key }) => keys.has(key) !== included.includes(key))
    if (isAlt() && pressed) return exclude(pressed.value, !hasValue(choice.exclude, pressed.value))
    const unseen = choice.include.filter(value => !rows.some(row => row.value === value))
    const values = rows.filter(({ key }) => keys.has(key)).map(({ value }) => value)
    dispatch({ type: 'filters', patch: filterOf(name, withIncluded(choice, [...unseen, ...values])) })
  }
  function exclude(value: FacetValue, isExcluded: boolean) {
    dispatch({ type: 'filters', patch: filterOf(name, withExcluded(choice, value, isExcluded)) })
  }
  const title = words.facets.names[name]
  return (
    <>
      {distinct > fewValues && name !== 'year' && (
        <SearchField
          aria-label={words.facets.find(title)}
          value={typed}
          onChange={setTyped}
          onKeyDown={event => {
            if (event.key === 'ArrowDown') list.current?.focus()
            else event.continuePropagation()
          }}
          className={classes(styles.search)}
        >
          <Input className={classes(field.input)} placeholder={words.facets.find(title)} />
        </SearchField>
      )}
      <GridList
        ref={list}
        autoFocus
        aria-label={title}
        items={rows}
        selectionMode="multiple"
        selectedKeys={included}
        escapeKeyBehavior="none"
        dependencies={[choice]}
        onSelectionChange={include}
        className={classes(styles.values)}
        renderEmptyState={() => <p className={styles.said}>{words.facets.noneFound}</p>}
      >
        {row => (
          <Value
            row={row}
            isAbout={isAbout}
            isIncluded={hasValue(choice.include, row.value)}
            isExcluded={hasValue(choice.exclude, row.value)}
            onExclude={isExcluded => exclude(row.value, isExcluded)}
          />
        )}
      </GridList>
      <div className={styles.foot}>
        {!isWhole && hidden > 0 && typed.trim() === '' && (
          <Button isSmall variant="quiet" onPress={() => setIsWhole(true)}>
            {words.facets.showAll(distinct)}
          </Button>
        )}
        {(isWhole || typed.trim() !== '') && hidden > 0 && (
          <p className={styles.said}>{words.facets.firstShown(mostShown)}</p>
        )}
        {isAbout && <p className={styles.said}>{words.facets.about}</p>}
      </div>
    </>
  )
}

type ValueProps = {
  row: FacetRow
  isAbout: boolean
  isIncluded: boolean
  isExcluded: boolean
  onExclude: (isExcluded: boolean) => void
}

function Value({ row: { key, label, count }, isAbout, isIncluded, isExcluded, onExclude }: ValueProps) {
  return (
    <GridListItem
      id={key}
      textValue={words.facets.counted(label, count, isAbout, isExcluded)}
      className={classes(styles.value, isExcluded && styles.excluded)}
    >
      <TickBox isTicked={isIncluded} />
      <span className={styles.label} title={label}>
        {label}
      </span>
      <span className={styles.count}>{words.facets.count(count, isAbout)}</span>
      <ToggleButton
        aria-label={words.facets.leaveOut(label)}
        isSelected={isExcluded}
        onChange={onExclude}
        className={styles.leaveOut ?? ''}
      >
        <CircleMinus size={14} aria-hidden />
      </ToggleButton>
    </GridListItem>
  )
}
