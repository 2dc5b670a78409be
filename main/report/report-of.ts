import type { Account, Member, ReportParts } from '../contract/compare.ts'
import { aloneSentences, joinWithinParagraphs } from './alone.ts'
import { describeAccounts } from './describe-accounts.ts'
import { describeClaims, describeFigures, describeSpeakers } from './describe-ledgers.ts'
import { describePoints } from './describe-points.ts'
import { describeWording } from './describe-wording.ts'
import { formatNumber } from './formats.ts'
import { ledgerWords as words } from './ledger-words.ts'
import { quotePassage } from './passages.ts'
import { plainLine, plainParagraphs } from './plain-text.ts'
import type { Report, ReportPassage } from './report.ts'
import type { ReportInput } from './report-input.ts'
import { reportWords as say } from './report-words.ts'
import { createTranslated } from './translated-passages.ts'

/** The report of a comparison, ready to be written in any format. Parts that were not asked for are null. */
export function reportOf(input: ReportInput, parts: ReportParts): Report {
  const { comparison, documents, kept, madeAt, parted, programVersion, wording } = input
  const { accounts, event } = comparison
  const alone = accounts.map(account => aloneSentences(account, comparison.points))
  const translated = createTranslated(parts.translations ? input.translations : [])
  return {
    title: plainLine(kept?.name ?? say.title(accounts.length, onlyEvent(input))),
    made: say.made(programVersion, madeAt),
    notice: documents.some(({ origins }) => origins[0]?.kind === 'sample') ? say.sample : null,
    tags: kept && kept.tags.length > 0 ? plainLine(say.tags(kept.tags)) : null,
    note: plainParagraphs(kept?.note ?? ''),
    event: { sentence: plainLine(say.event(event, eventNames(input))), isEstablished: event === 'established' },
    accounts: { title: say.accounts, items: describeAccounts(input) },
    summary: { title: say.summary, sentences: summarise(input, alone) },
    points: parts.points
      ? {
          title: say.pointsTitle,
          intro: [say.pointsIntro],
          items: describePoints(comparison, translated),
          none: say.noPoints,
        }
      : null,
    alone: parts.alone ? describeAlone(accounts, alone, translated) : null,
    figures: parts.figures
      ? { title: words.figuresTitle, intro: words.figuresIntro, items: describeFigures(input), none: words.noFigures }
      : null,
    speakers: parts.attributions
      ? {
          title: words.speakersTitle,
          intro: words.speakersIntro,
          items: describeSpeakers(input),
          none: words.noSpeakers,
        }
      : null,
    claims:
      parts.claims && input.claims.length > 0
        ? { title: words.claimsTitle, intro: words.claimsIntro, items: describeClaims(input), none: words.noClaims }
        : null,
    wording: parts.wording
      ? {
          title: say.wordingTitle,
          intro: [...say.wordingIntro, say.wordingCaution],
          items: describeWording(comparison, wording),
          none: say.noWording,
        }
      : null,
    translations: parts.translations ? describeRest(accounts, translated) : null,
    method: {
      title: say.methodTitle,
      sentences: [...say.method(programVersion), ...(parted > 0 ? [say.parted(parted)] : [])],
    },
  }
}

/** The name of the event that all accounts are of; null where they are not of one. */
function onlyEvent({ comparison: { accounts, event }, events }: ReportInput): string | null {
  const id = event === 'established' ? (accounts[0]?.eventId ?? null) : null
  return id === null ? null : (events.get(id) ?? null)
}

function eventNames({ comparison, events }: ReportInput): string[] {
  const names = comparison.accounts.map(({ eventId }) => (eventId === null ? null : events.get(eventId)))
  return [...new Set(names.map(name => name ?? say.noEvent))]
}

function summarise({ comparison, wording }: ReportInput, alone: readonly Member[][]): string[] {
  const { accounts, points } = comparison
  const byPerson = points.filter(({ by }) => by === 'person').length
  const numbers = new Map(accounts.map(({ id }, at) => [id, at + 1]))
  const shared = wording.wordings.filter(({ length }) => length > 1)
  return [
    say.points(points, accounts.length),
    ...(points.length > 0 ? [say.byWhom(points.length - byPerson, byPerson)] : []),
    say.aloneCounts(alone.map((sentences, at) => ({ number: at + 1, sentences: sentences.length }))),
    say.wordings(accounts.length, wording.wordings.length),
    ...shared.map(ids => say.oneWording(ids.map(id => numbers.get(id) ?? 0))),
    say.wordingCaution,
  ]
}

type Translated = ReturnType<typeof createTranslated>

function describeAlone(
  accounts: readonly Account[],
  alone: readonly Member[][],
  translated: Translated,
): NonNullable<Report['alone']> {
  const items = accounts.map((account, index) => ({
    account: index,
    none: say.noAlone,
    passages: joinWithinParagraphs(alone[index] ?? [], account).map(stretch =>
      quotePassage({
        account,
        index,
        stretches: [stretch],
        translations: translated.ofPassage(account, [stretch]),
      }),
    ),
  }))
  return { title: say.aloneTitle, intro: say.aloneIntro, items, none: '' }
}

/** Translations of what stands in no part of the report; null where there are none. */
function describeRest(accounts: readonly Account[], translated: Translated): Report['translations'] {
  const items = accounts.flatMap((account, index) =>
    translated.rest(account).map(
      ({ start, end, quote, ...translation }): ReportPassage => ({
        account: index,
        language: account.language,
        runs: [{ text: quote, differs: null }],
        place: `${formatNumber(start)}–${formatNumber(end)}`,
        translations: [{ ...translation, quote: null }],
      }),
    ),
  )
  if (items.length === 0) return null
  return { title: say.translationsTitle, intro: say.translationsIntro, items, none: '' }
}
