/** What is known of where words come from, each part as it is to be written; null or empty where it is not known. */
export type CitationParts = {
  byline: string | null
  title: string
  outlet: string | null
  date: string
  address: string | null
  /** Such as "retrieved 3 March 2026"; left out where there is no address. */
  retrieved: string | null
}

/** One line that says where words come from: byline, “title”, outlet, date, address and retrieval date. */
export function writeCitation({ byline, title, outlet, date, address, retrieved }: CitationParts): string {
  const parts = [byline, `“${title}”`, outlet, date, address, address ? retrieved : null]
  return `${parts.filter(part => part !== null && part !== '').join(', ')}.`
}
