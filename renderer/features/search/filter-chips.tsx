import {
  Ban,
  CalendarDays,
  FileType,
  Filter,
  Languages,
  type LucideIcon,
  Newspaper,
  Tag,
  UserRound,
} from 'lucide-react'
import { memo } from 'react'
import { type FacetName, type FacetValue, facetNames } from '../../../main/contract/search.ts'
import type { Result } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { Chip } from '../../ui/chip.tsx'
import { formatDocumentDate } from '../../ui/formats.ts'
import { useDispatch, useSteadyDesk } from '../library/desk-context.tsx'
import type { RowSource } from '../library/rows.ts'
import { useViewName } from '../library/use-view-name.ts'
import { DateForm } from './date-form.tsx'
import { type ChosenPart, choiceOf, filterOf, withoutValue } from './facet-choice.ts'
import { FacetFilter, facetButtonId } from './facet-filter.tsx'
import { keyOf } from './facet-rows.ts'
import styles from './filter-chips.module.css'
import { useFacetLabels } from './use-facet-labels.ts'
import { useFacets } from './use-facets.ts'

/** What narrows a search: the facets to choose from, which stay where they are, then the view it is in and what is chosen. */
export function FilterChips({ source }: { source: RowSource }) {
  return <Chips counted={useFacets(source)} />
}

const Chips = memo(({ counted }: { counted: Result<'search.facets'> | undefined }) => {
  const { filters, view } = useSteadyDesk()
  const dispatch = useDispatch()
  const viewName = useViewName(view)
  const offered = facetNames.filter(name => name !== 'event' || view.kind !== 'event')
  return (
    <fieldset className={styles.chips} aria-label={words.search.filters}>
      {offered.map(name => (
        <FacetFilter key={name} name={name} counted={counted}>
          {name === 'year' && (
            <DateForm
              key={`${filters.from}–${filters.to}`}
              {...{ from: filters.from, to: filters.to }}
              onApply={range => dispatch({ type: 'filters', patch: range })}
            />
          )}
        </FacetFilter>
      ))}
      {view.kind !== 'all' && (
        <Chip
          isOn
          icon={Filter}
          removeLabel={words.search.widen(viewName)}
          onRemove={() => dispatch({ type: 'view', view: { kind: 'all' }, keepsQuery: true })}
        >
          {words.search.within(viewName)}
        </Chip>
      )}
      {facetNames.map(name => (
        <ChosenValues key={name} name={name} />
      ))}
      <ChosenDates />
    </fieldset>
  )
})

const icons: Record<FacetName, LucideIcon> = {
  event: CalendarDays,
  tag: Tag,
  source: UserRound,
  outlet: Newspaper,
  language: Languages,
  type: FileType,
  year: CalendarDays,
}

/** A chip for each value that is chosen of a facet. */
function ChosenValues({ name }: { name: FacetName }) {
  const { filters } = useSteadyDesk()
  const dispatch = useDispatch()
  const labelOf = useFacetLabels()
  const choice = choiceOf(filters, name)
  const chip = (part: ChosenPart) => (value: FacetValue) => {
    const label = labelOf(name, value)
    const said = part === 'include' ? label : words.facets.without(label)
    return (
      <Chip
        key={part + keyOf(value)}
        isOn
        icon={part === 'include' ? icons[name] : Ban}
        className={part === 'exclude' ? styles.without : undefined}
        removeLabel={words.search.remove(said)}
        onRemove={() => {
          dispatch({ type: 'filters', patch: filterOf(name, withoutValue(choice, value)) })
          document.getElementById(facetButtonId(name))?.focus()
        }}
      >
        {said}
      </Chip>
    )
  }
  return [...choice.include.map(chip('include')), ...choice.exclude.map(chip('exclude'))]
}

function ChosenDates() {
  const { from, to } = useSteadyDesk().filters
  const dispatch = useDispatch()
  if (from === undefined && to === undefined) return null
  const label = from === to && from !== undefined ? formatDocumentDate(from) : `${dated(from)} – ${dated(to)}`
  return (
    <Chip
      isOn
      icon={CalendarDays}
      removeLabel={words.search.remove(label)}
      onRemove={() => {
        dispatch({ type: 'filters', patch: { from: undefined, to: undefined } })
        document.getElementById(facetButtonId('year'))?.focus()
      }}
    >
      {label}
    </Chip>
  )
}

const dated = (date: string | undefined) => (date === undefined ? '…' : formatDocumentDate(date))
