import type { Speaker } from '../../../main/contract/ledgers.ts'
import type { Source } from '../../../main/contract/sources.ts'

/** Words that names of organisations have, by their beginnings, in English, Russian and Kazakh. */
const organisation =
  /(?:^|[^\p{L}])(?:commission|committee|ministry|agency|office|court|party|council|parliament|mission|bureau|union|association|police|bank|embassy|department|prosecutor|комисси|комитет|министерств|агентств|прокуратур|суд(?:а|у|ом|е)?(?!\p{L})|парти[яию]|совет|парламент|мисси|бюро|союз|полици|банк|посольств|министрлі|агентті|соты(?!\p{L}))/iu
/** An abbreviation in capitals: "OSCE", «ЦИК». */
const abbreviation = /^[\p{Lu}\p{N}-]{2,7}$/u

/** What a source is in the register where it is not there yet: a person, unless its name tells otherwise. */
export function sourceKindOf({ kind, name }: Pick<Speaker, 'kind' | 'name'>): Source['kind'] {
  if (kind === 'document' || kind === 'unnamed') return kind
  return organisation.test(name) || abbreviation.test(name) ? 'organisation' : 'person'
}
