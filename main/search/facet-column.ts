import type { FacetName, FacetValue } from '../contract/search.ts'

/**
 * What the documents have of one facet. Documents with the same combination of values have the same code, so that a combination is
 * taken apart once and not for each of them.
 */
export type FacetColumn = {
  name: FacetName
  /** By the id of a document. */
  codes: Int32Array
  /** By code: the combination as it is stored, '' for none; ids of tags and sources with commas between them. */
  keys: string[]
  codeOf: Map<string, number>
  /** By code: places in `values`. A tag stands for those above it too, a language for itself without its region. */
  meanings: (readonly number[])[]
  values: FacetValue[]
  placeOf: Map<FacetValue, number>
}

/** The tag above each tag. */
export type TagTree = ReadonlyMap<number, number | null>

/** A column of no documents. */
export function newFacetColumn(name: FacetName): FacetColumn {
  const none = { codeOf: new Map([['', 0]]), meanings: [[0]], values: [null], placeOf: new Map([[null, 0]]) }
  return { name, codes: new Int32Array(0), keys: [''], ...none }
}

/** The code of a combination. */
export function codeOf(column: FacetColumn, key: string, tree: TagTree): number {
  const known = column.codeOf.get(key)
  if (known !== undefined) return known
  const code = column.keys.push(key) - 1
  column.codeOf.set(key, code)
  column.meanings.push(meaningOf(column, key, tree))
  return code
}

/** What the combinations mean once tags stand below others. */
export function putInTree(column: FacetColumn, tree: TagTree): void {
  column.meanings = column.keys.map(key => (key === '' ? [0] : meaningOf(column, key, tree)))
}

function meaningOf(column: FacetColumn, key: string, tree: TagTree): number[] {
  switch (column.name) {
    case 'event':
      return [placeOf(column, Number(key))]
    case 'source':
      return key.split(',').map(id => placeOf(column, Number(id)))
    case 'tag':
      return withAbove(key.split(',').map(Number), tree).map(id => placeOf(column, id))
    case 'language':
      return [...new Set([key.split('-')[0] ?? key, key])].map(language => placeOf(column, language))
    default:
      return [placeOf(column, key)]
  }
}

/** Where a value stands in a column; the first spelling of an outlet is what it is called. */
function placeOf(column: FacetColumn, value: FacetValue): number {
  const same = comparable(column.name, value)
  const known = column.placeOf.get(same)
  if (known !== undefined) return known
  const place = column.values.push(value) - 1
  column.placeOf.set(same, place)
  return place
}

/** A value as it is compared: outlets without regard to capitals, as far as SQLite's `nocase` goes. */
export function comparable(name: FacetName, value: FacetValue): FacetValue {
  if (name !== 'outlet' || typeof value !== 'string') return value
  return value.replace(/[A-Z]+/g, letters => letters.toLowerCase())
}

function withAbove(tags: readonly number[], tree: TagTree): number[] {
  const all = new Set<number>()
  for (const tag of tags) {
    for (let one: number | null = tag; one !== null && !all.has(one); one = tree.get(one) ?? null) all.add(one)
  }
  return [...all]
}
