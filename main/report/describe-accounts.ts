import type { Account } from '../contract/compare.ts'
import type { Document } from '../contract/documents.ts'
import { citeAccount } from './cite-account.ts'
import { formatDay, formatLanguage } from './formats.ts'
import { plainLine } from './plain-text.ts'
import type { Fact, ReportAccount } from './report.ts'
import type { ReportInput } from './report-input.ts'
import { reportWords as say } from './report-words.ts'

/** The accounts with their citations, hashes and what else is known of them. */
export function describeAccounts({ comparison, documents, events }: ReportInput): ReportAccount[] {
  return comparison.accounts.map((account, at) => {
    const document = documents[at] as Document
    return {
      number: at + 1,
      name: plainLine(account.outlet ?? account.title) || say.untitled,
      language: account.language,
      citation: citeAccount(document),
      facts: factsOf(account, document, events),
    }
  })
}

function factsOf(account: Account, document: Document, events: ReportInput['events']): Fact[] {
  const { facts } = say
  const { bytes, format, importedAt, language, eventId, origins, remarks, sha256, words } = document
  const origin = say.origins[origins[0]?.kind ?? 'file']
  const known: (Fact | null)[] = [
    { label: facts.event, text: (eventId === null ? null : events.get(eventId)) ?? say.noEvent },
    language === null ? null : { label: facts.language, text: formatLanguage(language) },
    { label: facts.length, text: say.length(words, account.text.length, account.textVersion) },
    account.comparedUntil === undefined
      ? null
      : { label: facts.compared, text: say.comparedUntil(account.comparedUntil, account.text.length) },
    { label: facts.original, text: say.original(format, bytes, origin) },
    { label: facts.hash, text: sha256, isCode: true },
    { label: facts.imported, text: formatDay(importedAt) },
    remarks.length === 0 ? null : { label: facts.remarks, text: remarks.join(' ') },
  ]
  return known.filter(fact => fact !== null).map(fact => ({ ...fact, text: plainLine(fact.text) }))
}
