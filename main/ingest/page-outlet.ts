import { oneLine, type PageFacts } from './page-facts.ts'
import { withoutSigns } from './page-header.ts'
import { siteNames } from './page-title.ts'

/**
 * The outlet of a page: the name that it states for its site without its slogan, else the part of the title element beside the headline
 * that the page also calls itself: in its logo, its link home, or its notice of copyright. `lines` are the lines of the page.
 */
export function readPageOutlet(facts: PageFacts, title: string | null, lines: readonly string[]): string | null {
  for (const name of siteNames(facts).map(whole => whole.slice(0, 500))) {
    const [first = ''] = name.split(/\s+[|·]\s+|\s+[-–—]\s+(?=\S+\s+\S+\s)/)
    if (/\p{L}/u.test(first)) return oneLine(first)
  }
  const own = [...facts.houses, ...lines.filter(line => /©|copyright|\(c\)/i.test(line))].map(withoutSigns)
  const persons = [...(facts.meta.get('author') ?? []), ...facts.authors].map(withoutSigns)
  const headlines = [title ?? '', ...facts.headings].map(withoutSigns)
  const parts = facts.title
    .slice(0, 1000)
    .split(/\s+[|–—·•»-]\s+|\s*::\s*|:\s+/u)
    .map(oneLine)
  return (
    parts.find(part => {
      const words = withoutSigns(part)
      return (
        words.length > 5 &&
        !persons.includes(words) &&
        part.length < 60 &&
        !headlines.includes(words) &&
        own.some(text => text.includes(words))
      )
    }) ?? null
  )
}
