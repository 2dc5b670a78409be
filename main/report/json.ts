import { aloneSentences } from './alone.ts'
import type { ReportInput } from './report-input.ts'

const when = (moment: number | null) => (moment === null ? null : new Date(moment).toISOString())

/**
 * A comparison for programs, as docs/comparison.schema.json says. It holds the accounts' words as they are stored, and nothing
 * of the moment, so that the same comparison always gives the same text.
 */
export function writeJson(input: ReportInput): string {
  const { comparison, kept, programVersion, translations, wording } = input
  const { accounts, differences, event, points } = comparison
  const present = new Map(accounts.map(({ id, textVersion }) => [id, textVersion]))
  return JSON.stringify({
    format: 'collate-comparison',
    version: 1,
    program: { name: 'Collate', version: programVersion },
    name: kept?.name ?? null,
    note: kept?.note ?? null,
    tags: kept?.tags ?? [],
    event,
    accounts: describeAccounts(input),
    points: points.map(({ score, by, members }) => ({ score, by, members })),
    differences,
    alone: accounts.flatMap(account => aloneSentences(account, points)),
    wording,
    ledgers: describeLedgers(input),
    claims: describeClaims(input),
    translations: translations
      .filter(({ documentId, textVersion }) => present.get(documentId) === textVersion)
      .map(({ documentId, start, end, language, text, translator, madeOn }) => ({
        document: documentId,
        start,
        end,
        language,
        text,
        translator,
        madeOn,
      })),
  })
}

function describeAccounts({ comparison, documents, events }: ReportInput) {
  return comparison.accounts.map((account, at) => {
    const { id, title, outlet, date, language, eventId, textVersion, text, sentences, comparedUntil } = account
    const document = documents[at]
    const origin = document?.origins[0]
    return {
      id,
      title,
      outlet,
      byline: document?.byline ?? null,
      date,
      language,
      event: eventId === null ? null : (events.get(eventId) ?? null),
      address: origin?.address ?? null,
      retrievedAt: when(origin?.retrievedAt ?? null),
      importedAt: when(document?.importedAt ?? null),
      format: document?.format ?? null,
      sha256: document?.sha256 ?? null,
      bytes: document?.bytes ?? null,
      words: document?.words ?? null,
      textVersion,
      text,
      sentences,
      comparedUntil: comparedUntil ?? text.length,
    }
  })
}

const by = (edit: number | null) => (edit === null ? 'program' : 'person')

/** The entries with who stands behind them; `members` and the like are places in these lists. */
function describeLedgers({ ledgers: { attributions, figures, groups, quotations, speakers } }: ReportInput) {
  return {
    figures: figures.map(({ edit, textVersion: _, ...figure }) => ({ ...figure, by: by(edit) })),
    groups,
    attributions: attributions.map(({ edit, textVersion: _, ...attribution }) => ({ ...attribution, by: by(edit) })),
    speakers: speakers.map(({ key: _, sourceId, ...speaker }) => ({ ...speaker, isRegistered: sourceId !== null })),
    quotations,
  }
}

function describeClaims({ claims, comparison: { accounts } }: ReportInput) {
  const present = new Map(accounts.map(({ id, textVersion }) => [id, textVersion]))
  return claims.map(({ words, note, accused, askedOn, asked, cells }) => ({
    ...{ words, note, accused, askedOn, asked },
    cells: cells
      .filter(({ document }) => present.has(document))
      .map(({ document, says, place, quote, note: remark }) => ({
        ...{ document, says, quote, note: remark },
        // A place in an earlier text is none in this one.
        place: place?.textVersion === present.get(document) ? { start: place?.start, end: place?.end } : null,
      })),
  }))
}
