import { CalendarDays, Filter, Languages, Newspaper, Tag } from 'lucide-react'
import { useMemo } from 'react'
import { useCall } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { Chip } from '../../ui/chip.tsx'
import { formatDocumentDate, formatLanguage } from '../../ui/formats.ts'
import { useDesk, useDispatch } from '../library/desk-context.tsx'
import { tagPath } from '../library/tag-tree.ts'
import { useTagsById } from '../library/use-tags-by-id.ts'
import { useViewName } from '../library/use-view-name.ts'
import { ChoiceFilter } from './choice-filter.tsx'
import { DateFilter } from './date-filter.tsx'
import styles from './filter-chips.module.css'
import { useSeenValues } from './use-seen-values.ts'

/** What narrows a search: the view it is in, and filters that are on or can be put on. */
export function FilterChips() {
  const { filters, view } = useDesk()
  const dispatch = useDispatch()
  const { data: events } = useCall('events.list', {}, { keepPrevious: true })
  const tags = useTagsById()
  const viewName = useViewName(view)
  const seen = useSeenValues()
  const tagOptions = useMemo(
    () => [...tags.values()].map(tag => ({ value: String(tag.id), label: tagPath(tags, tag) })),
    [tags],
  )
  return (
    <fieldset className={styles.chips} aria-label={words.search.filters}>
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
      {view.kind !== 'event' && (
        <ChoiceFilter
          label={words.search.event}
          icon={CalendarDays}
          value={filters.event?.include.map(String)[0]}
          options={(events ?? []).map(event => ({ value: String(event.id), label: event.name }))}
          onChange={id =>
            dispatch({ type: 'filters', patch: { event: only(id === undefined ? undefined : Number(id)) } })
          }
        />
      )}
      <ChoiceFilter
        label={words.search.tag}
        icon={Tag}
        value={filters.tag?.include.map(String)[0]}
        options={tagOptions}
        onChange={id => dispatch({ type: 'filters', patch: { tag: only(id === undefined ? undefined : Number(id)) } })}
      />
      <ChoiceFilter
        label={words.search.outlet}
        icon={Newspaper}
        value={filters.outlet?.include[0] ?? undefined}
        options={seen.outlets.map(outlet => ({ value: outlet, label: outlet }))}
        onChange={outlet => dispatch({ type: 'filters', patch: { outlet: only(outlet) } })}
      />
      <ChoiceFilter
        label={words.search.language}
        icon={Languages}
        value={filters.language?.include[0] ?? undefined}
        options={seen.languages.map(language => ({ value: language, label: formatLanguage(language) }))}
        onChange={language => dispatch({ type: 'filters', patch: { language: only(language) } })}
      />
      <DateFilter
        from={filters.from}
        to={filters.to}
        label={dateLabel(filters.from, filters.to)}
        onChange={range => dispatch({ type: 'filters', patch: range })}
      />
    </fieldset>
  )
}

function dateLabel(from: string | undefined, to: string | undefined): string | undefined {
  if (from === undefined && to === undefined) return undefined
  if (from === to && from !== undefined) return formatDocumentDate(from)
  return `${from ? formatDocumentDate(from) : '…'} – ${to ? formatDocumentDate(to) : '…'}`
}

const only = <V,>(value: V | undefined) => (value === undefined ? undefined : { include: [value], exclude: [] })
