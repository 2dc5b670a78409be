/** Contents of the meta elements of a page by their names in small letters; several of one name in their order. */
export type Meta = ReadonlyMap<string, readonly string[]>

/** At most this many values of one name: a hostile page may hold any number. */
const mostOfOneName = 20

/** Reads the meta elements of a page. */
export function readMeta(document: Document): Meta {
  const meta = new Map<string, string[]>()
  for (const element of document.getElementsByTagName('meta')) {
    const content = element.getAttribute('content')?.trim()
    if (!content) continue
    for (const name of namesOf(element)) {
      const values = meta.get(name) ?? []
      if (values.length < mostOfOneName) meta.set(name, [...values, content])
    }
  }
  return meta
}

/** A property may be a list of names (RDFa); `dc:creator` and `DC.creator` are one. */
function namesOf(element: Element): Set<string> {
  const properties = (element.getAttribute('property') ?? '').split(/\s+/)
  const others = ['name', 'itemprop', 'http-equiv'].map(attribute => element.getAttribute(attribute)?.trim() ?? '')
  const names = [...properties, ...others].map(name => name.toLowerCase().replace(/^(dc|dcterms?):/, '$1.'))
  return new Set(names.filter(name => name !== ''))
}

/** The first value of the first of these names that has one. */
export function firstMeta(meta: Meta, ...names: string[]): string | null {
  for (const name of names) {
    const value = meta.get(name)?.[0]
    if (value !== undefined) return value
  }
  return null
}
