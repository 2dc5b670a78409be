import type { Comparer } from '../compare/compare-documents.ts'
import { readDocuments } from '../compare/compared-documents.ts'
import { createLatest } from '../compare/keep-latest.ts'
import { groupSpeakers, type Spoken } from '../compare/ledgers/group-speakers.ts'
import type { LedgerAccount } from '../compare/ledgers/ledger-figure.ts'
import { ledgerGroups } from '../compare/ledgers/ledger-groups.ts'
import { quotationsIn, sameQuotations } from '../compare/ledgers/same-quotations.ts'
import { giveWay } from '../compare/take-turns.ts'
import type { LedgerFigure, Ledgers } from '../contract/ledgers.ts'
import type { Call } from '../contract/method.ts'
import type { Reader } from '../library/database.ts'
import { readAccountEntries } from '../library/ledgers/account-entries.ts'
import { analyseDocument } from '../library/ledgers/analyse-document.ts'
import { readHandPairs } from '../library/ledgers/hand-pairs.ts'
import { createSpeakerResolver } from '../library/ledgers/register.ts'
import { tokenise } from '../text/tokenise.ts'

export type ReadLedgers = (chosen: { documents: readonly number[] }, call: Call) => Promise<Ledgers>

/** Texts whose analysis is kept: of some comparisons. */
const mostKept = 24

/** Draws up the ledgers of some accounts: what each says, and what follows from it side by side. Fails as `ledgers.ofAccounts`. */
export function createLedgers(db: Reader, comparer: Comparer): ReadLedgers {
  const latest = createLatest(mostKept)
  return async ({ documents }: { documents: readonly number[] }, call: Call): Promise<Ledgers> => {
    const rows = readDocuments(db, documents)
    const figures: LedgerFigure[] = []
    const attributions: Spoken[] = []
    const rejected: Ledgers['rejected'] = []
    const accounts: LedgerAccount[] = []
    for (const row of rows) {
      await giveWay(call)
      const { id: document, textVersion, text } = row
      const known = `${document} ${textVersion} ${row.language} ${row.date}`
      // Read again with every word of the hand: a text is analysed once for all of them.
      const said = await latest(known, async () => analyseDocument(row))
      const entries = readAccountEntries(db, row, said)
      const before = attributions.length
      const { language, eventId: event, date } = row
      const { figures: own, named: names } = entries
      accounts.push({ id: document, language, event, date, text, figures: own, names })
      figures.push(...own.map(figure => ({ document, textVersion, ...figure })))
      for (const entry of entries.attributions)
        attributions.push({
          document,
          textVersion,
          ...entry,
          within: entry.within === null ? null : entry.within + before,
        })
      for (const { id: edit, what, start, end } of entries.rejected)
        rejected.push({ document, textVersion, start, end, edit, what, words: text.slice(start, end) })
    }
    const textOf = (document: number) => rows.find(({ id }) => id === document) ?? { text: '', language: null }
    const resolve = createSpeakerResolver(
      db,
      attributions.flatMap(({ speaker }) => speaker ?? []),
    )
    const wordsIn = (document: number, { start, end }: { start: number; end: number }) =>
      tokenise(textOf(document).text.slice(start, end)).length
    const quotations = quotationsIn(attributions, textOf, resolve)
    return {
      ...comparer.accounts({ documents }),
      accounts: rows.map(({ id, title, outlet, date, language, textVersion }) => ({
        ...{ id, title, outlet, date, language, textVersion },
      })),
      figures,
      groups: ledgerGroups(accounts, figures, readHandPairs(db, documents, figures)),
      attributions: attributions.map(({ speaker: _, ...attribution }) => attribution),
      speakers: groupSpeakers(attributions, resolve, wordsIn),
      quotations: sameQuotations(quotations),
      rejected,
    }
  }
}
