import type { Block } from './page-blocks.ts'
import type { PageFacts } from './page-facts.ts'
import { jsonText } from './page-facts.ts'
import { withoutSigns } from './page-header.ts'
import { firstMeta } from './page-meta.ts'

/**
 * The headline of a page. Readability's title is taken, but where the page proves another: a heading shows the title without the
 * outlet's name or a label, or without the name nobody sees it at all.
 */
export function choosePageTitle(
  facts: PageFacts,
  readabilityTitle: string | null,
  blocks: readonly Block[],
): string | null {
  const stated = firstMeta(facts.meta, ...titleNames)
  const title = readabilityTitle || stated || jsonText(facts.article?.headline)
  if (!title) return null
  if (title.length > longestTitle) return title
  const shown = shownInFull(facts, title, stated) ?? title
  return withoutSite(facts, shown) ?? (stated ? shown : (hiddenHeadline(facts, shown, blocks) ?? shown))
}

/** Longer ones (UTF-16 code units) are no headlines, and are not taken apart. */
const longestTitle = 1000

const titleNames = ['og:title', 'twitter:title', 'dc.title', 'dcterms.title']

/** JSON-LD may hold a shorter headline than the one that the page shows and states elsewhere. */
function shownInFull({ headings }: PageFacts, title: string, stated: string | null): string | null {
  if (!stated || stated.length <= title.length || headings.some(heading => isSame(heading, title))) return null
  return headings.some(heading => isSame(heading, stated)) && startsAlike(stated, title) ? stated : null
}

const isSame = (one: string, other: string) => withoutSigns(one) === withoutSigns(other)
const startsAlike = (one: string, other: string) => withoutSigns(one).slice(0, 12) === withoutSigns(other).slice(0, 12)

const separator = /\s+[|–—·•»-]\s+|\s*::\s*|\s+\/\s+|:\s+/gu
/** What outlets put before the headlines of some of their reports. */
const labels =
  /^(opinion|analysis|editorial|comment|exclusive|video|watch|live|breaking|interview|update \d+|мнение|видео|интервью|эксклюзив)$/iu

/**
 * The part of a title that a heading shows, where the rest is a label, or the site's own name and the metadata states the headline
 * without it elsewhere, or the name has its slogan with it.
 */
function withoutSite(facts: PageFacts, title: string): string | null {
  const sites = siteNames(facts)
  const stated = [...titleNames.flatMap(name => facts.meta.get(name) ?? []), jsonText(facts.article?.headline) ?? '']
  const isProved = (rest: string, part: string) => {
    if (!facts.headings.some(heading => isSame(heading, part))) return false
    if (labels.test(rest.trim())) return true
    const site = sites.find(name => isSame(name, rest))
    return site !== undefined && (/\s[|·]\s/.test(site) || stated.some(other => isSame(other, part)))
  }
  for (const match of title.matchAll(separator)) {
    const before = title.slice(0, match.index)
    const after = title.slice(match.index + match[0].length)
    if (isProved(after, before)) return before.trim()
    if (isProved(before, after)) return after.trim()
  }
  return null
}

/** Names that the page gives its site. */
export function siteNames({ meta, article }: PageFacts): string[] {
  const publisher = article?.publisher
  const name =
    typeof publisher === 'object' && publisher !== null && !Array.isArray(publisher) ? publisher.name : publisher
  return [firstMeta(meta, 'og:site_name'), jsonText(name), firstMeta(meta, 'application-name', 'dc.publisher')].filter(
    value => value !== null,
  )
}

/** Fewer words than this are a rubric, not a headline. */
const fewestWords = 4

/** Of a page that states no title but in its title element: the part of it that stands in the page as a line of its own. */
function hiddenHeadline(facts: PageFacts, title: string, blocks: readonly Block[]): string | null {
  const lines = new Set(blocks.slice(0, 400).map(({ text }) => withoutSigns(text)))
  if (lines.has(withoutSigns(title))) return null
  const part = facts.title
    .slice(0, longestTitle)
    .split(separator)
    .find(words => words.split(/\s+/).length >= fewestWords && lines.has(withoutSigns(words)))
  return part && !withoutSigns(title).includes(withoutSigns(part)) ? part.trim() : null
}
