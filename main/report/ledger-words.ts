import type { ClaimCell } from '../contract/claims.ts'
import type { FigureGroup, LedgerFigure, Speaker } from '../contract/ledgers.ts'
import { shownTime } from '../text/figures/shown-time.ts'
import { count, formatDate, formatNumber } from './formats.ts'

const verdicts = {
  same: 'same figure',
  'same-origin': 'same figure, same origin: one confirms nothing of the other',
  compatible: 'compatible figures',
  different: 'different figures',
  unrelated: 'not set against each other',
} satisfies Record<NonNullable<FigureGroup['verdict']>, string>

const modes = {
  stated: null,
  forecast: 'a forecast',
  hypothetical: 'hypothetical',
  rhetorical: 'rhetorical',
  threat: 'a threat',
  negated: 'denied',
} satisfies Record<LedgerFigure['mode'], string | null>

const units: Readonly<Record<string, string>> = { pp: 'percentage points', '%': 'percent' }

/** What a report says of ledgers in its own words. */
export const ledgerWords = {
  figuresTitle: 'Figures',
  figuresIntro: [
    'Figures that measure one thing. Two accounts that have a figure from one source do not confirm each other.',
  ],
  noFigures: 'No figures were found.',
  unmeasured: 'What this measures was not told',
  onlyOne: 'in one account only',
  verdict({ verdict, difference }: FigureGroup): string {
    if (verdict === null) return 'in one account only'
    if (difference === null) return verdicts[verdict]
    const unit = difference.unit === null ? '' : ` ${units[difference.unit] ?? difference.unit}`
    return `${verdicts[verdict]}, ${formatNumber(difference.by)}${unit} apart`
  },
  figuresAlone: (account: number) => `Other figures of account ${account}`,
  figure({ approximate, asOf, measure, mode, of, source }: LedgerFigure, words: string, withMeasure: boolean): string {
    const measured = [measure?.text, of].filter(text => text != null).join(', ')
    const said = [
      withMeasure && measured !== '' ? measured : null,
      approximate ? 'approximate' : null,
      shownTime(asOf) === null ? null : `as of ${asOf}`,
      modes[mode],
      source === null ? 'given by nobody named' : `given by ${source.name ?? source.text}`,
    ]
    return `“${words}”: ${said.filter(part => part !== null).join('; ')}`
  },

  speakersTitle: 'Who is quoted',
  speakersIntro: [
    'Sources as the accounts name them, with what is attributed to each. Pronouns and short names are followed where that is clear.',
  ],
  noSpeakers: 'Nobody is quoted.',
  quotedIn: ({ accounts }: Speaker, all: number) =>
    accounts.length === 1 && all > 1
      ? 'quoted in only one account'
      : `quoted in ${formatNumber(accounts.length)} of ${count(all, 'account')}`,
  quotedWords: (number: number, words: number) => `[${number}] ${count(words, 'word')}`,

  claimsTitle: 'Claims',
  claimsIntro: [
    'What each account does with a claim, as a person set it. “Not found” is what the program did not find; that an account says nothing is only said by a person.',
  ],
  noClaims: 'No claims were kept.',
  kept: 'Kept by a person',
  accused: (accused: string) => `accuses ${accused}`,
  noAccusation: 'a claim',
  asked: (day: string | null, how: string | null) =>
    `${day === null ? 'It is not noted that an answer was asked for' : `An answer was asked for: ${formatDate(day)}`}${how === null ? '' : ` (${how})`}.`,
  says: {
    fact: 'states it as fact',
    attributes: 'attributes it',
    disputes: 'disputes it',
    different: 'gives it differently',
    nothing: 'says nothing of it',
    answered: 'reports an answer',
    unanswered: 'reports no answer',
  } satisfies Record<ClaimCell['says'], string>,
  notFound: 'not found',
}
