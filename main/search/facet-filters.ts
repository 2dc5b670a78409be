import { type FacetName, facetNames, type SearchFilters } from '../contract/search.ts'
import { anyOf, type Condition, placeholders } from './condition.ts'

/** How documents with some of a facet's values are found, and those that have none. */
type FacetFilter = { having(values: (string | number)[]): Condition; none: string }

const isOneOf = (column: string) => (values: (string | number)[]) => ({
  sql: `${column} in (${placeholders(values)})`,
  values,
})

const facetFilters: Record<FacetName, FacetFilter> = {
  event: { having: isOneOf('d.event_id'), none: 'd.event_id is null' },
  tag: { having: withTags, none: 'd.id not in (select document_id from document_tags)' },
  source: {
    having: fromSources,
    none: 'd.id not in (select document_id from passages where source_id is not null)',
  },
  outlet: { having: isOneOf('d.outlet collate nocase'), none: 'd.outlet is null' },
  language: { having: values => anyOf(values.map(value => withLanguage(String(value)))), none: 'd.language is null' },
  type: { having: isOneOf('d.format'), none: 'false' },
  year: { having: isOneOf('substr(d.date, 1, 4)'), none: 'd.date is null' },
}

/** What the chosen values of facets ask of a document, a condition for each facet's included and for its excluded ones. */
export function facetConditions(filters: SearchFilters): Condition[] {
  return facetNames.flatMap(name => {
    const { include = [], exclude = [] } = filters[name] ?? {}
    const conditions = include.length === 0 ? [] : [withAny(facetFilters[name], include)]
    if (exclude.length === 0) return conditions
    const { sql, values } = withAny(facetFilters[name], exclude)
    return [...conditions, { sql: `(${sql}) is not true`, values }]
  })
}

function withAny({ having, none }: FacetFilter, chosen: readonly (string | number | null)[]): Condition {
  const values = chosen.filter(value => value !== null)
  const parts = values.length === 0 ? [] : [having(values)]
  return anyOf(values.length < chosen.length ? [...parts, { sql: none, values: [] }] : parts)
}

/** Any of the tags, or any below them. */
export function withTags(ids: (string | number)[]): Condition {
  const sql = `d.id in (
    with recursive tree (id) as (
      select id from tags where id in (${placeholders(ids)})
      union select t.id from tags t join tree on t.parent_id = tree.id)
    select document_id from document_tags where tag_id in (select id from tree))`
  return { sql, values: ids }
}

/** With a passage of any of the sources. */
export function fromSources(ids: (string | number)[]): Condition {
  return { sql: `d.id in (select document_id from passages where source_id in (${placeholders(ids)}))`, values: ids }
}

/** A language with all its regional kinds: "en" finds en-GB. */
export function withLanguage(language: string): Condition {
  return { sql: "(d.language = ? or d.language like ? || '-%')", values: [language, language] }
}
