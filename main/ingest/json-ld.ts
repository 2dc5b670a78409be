export type JsonValue = string | number | boolean | null | JsonValue[] | { [name: string]: JsonValue }
export type JsonObject = { [name: string]: JsonValue }

/** Kinds of schema.org that are a report. */
const article = /(Article|Posting|Report|Review|NewsItem)$/

/** How many objects of a page's JSON-LD are looked at; a hostile page may hold any number. */
const mostObjects = 2000

/** The first article that a page describes as JSON-LD (schema.org); null where there is none or it is not JSON. */
export function readJsonLd(document: Document): JsonObject | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const parsed = parse(script.textContent ?? '')
    const found = findArticle(parsed)
    if (found) return found
  }
  return null
}

function parse(json: string): JsonValue {
  try {
    return JSON.parse(json.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, '')) as JsonValue
  } catch {
    return null
  }
}

/** Looks level by level through arrays and `@graph`, without recursion. */
function findArticle(root: JsonValue): JsonObject | null {
  const waiting: JsonValue[] = [root]
  for (let looked = 0; looked < Math.min(waiting.length, mostObjects); looked++) {
    const value = waiting[looked]
    if (Array.isArray(value)) waiting.push(...value.slice(0, mostObjects))
    else if (typeof value === 'object' && value !== null) {
      if (isArticle(value['@type'])) return value
      for (const name of ['@graph', 'mainEntity', 'mainEntityOfPage']) if (value[name]) waiting.push(value[name])
    }
  }
  return null
}

function isArticle(type: JsonValue | undefined): boolean {
  return (Array.isArray(type) ? type : [type]).some(name => typeof name === 'string' && article.test(name))
}
