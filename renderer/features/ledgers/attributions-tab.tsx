import { Quote } from 'lucide-react'
import { startTransition, useMemo, useState } from 'react'
import type { LedgerAttribution, Speaker } from '../../../main/contract/ledgers.ts'
import { words } from '../../strings/words.ts'
import { Select } from '../../ui/select.tsx'
import { useReturningFocus } from '../../ui/use-returning-focus.ts'
import { fromQuotation } from '../claims/claim-beginnings.ts'
import { useClaimFrom } from '../claims/use-claim-from.tsx'
import { AttributionMenu } from './attribution-menu.tsx'
import { Choices } from './choices.tsx'
import { LedgerGrid } from './ledger-grid.tsx'
import type { Spot } from './ledger-moves.ts'
import type { Drawn } from './ledger-row.tsx'
import { LedgerState } from './ledger-state.tsx'
import type { LedgerTabProps } from './ledger-tab.ts'
import { RejectedMenu } from './rejected-menu.tsx'
import { SourceDialog, sayableKind } from './source-dialog.tsx'
import { QuotationEntry, QuotedEntry, SpeakerHead } from './speaker-entry.tsx'
import {
  type AttributionRow,
  countSpeakers,
  listRows,
  nameOf,
  type ShownAttribution,
  type SpeakerFilter,
  speakerFilters,
  speakerRows,
} from './speaker-rows.ts'
import { useLedgerEdits } from './use-ledger-edits.ts'
import { useLedgers } from './use-ledgers.ts'
import { useMakePassages } from './use-make-passages.ts'

const drawn: Drawn<AttributionRow> = {
  head: row => <SpeakerHead row={row} />,
  entry(row, column, entry) {
    if (row.what === 'speaker') {
      const quoted = row.cells[column]?.[entry]
      return quoted && <QuotedEntry quoted={quoted} />
    }
    const shown = row.cells[column]?.[entry]
    return shown && <QuotationEntry row={row} column={column} shown={shown} />
  },
  empty: row => (row.what === 'speaker' || row.what === 'quotation' ? words.ledgers.notFound : ''),
  quick: row => ({ icon: Quote, label: row.what === 'speaker' ? words.ledgers.toPassages : words.ledgers.toPassage }),
}

type Asking = { attributions: readonly LedgerAttribution[]; quote: string | null; speaker: Speaker | null }

/** Who is quoted: sources in rows, accounts in columns; how much and in which order, and what they are quoted as saying. */
export function AttributionsTab({ comparison, comparisonId, names, onShow }: LedgerTabProps) {
  const { documents, ledgers, wordsOf, failure, again } = useLedgers(comparison)
  const edits = useLedgerEdits()
  const makePassages = useMakePassages()
  const [filter, setFilter] = useState<SpeakerFilter>('all')
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const [asking, setAsking] = useState<Asking | null>(null)
  const all = useMemo(() => (ledgers ? speakerRows(ledgers, documents, wordsOf) : []), [ledgers, documents, wordsOf])
  const rows = useMemo(() => listRows(all, filter, open), [all, filter, open])
  const counts = useMemo(() => countSpeakers(all), [all])
  const speakers = ledgers?.speakers.map(({ name }) => name) ?? []
  const claim = useClaimFrom(comparison, comparisonId, speakers)
  useReturningFocus(asking !== null)
  if (!ledgers) return <LedgerState failure={failure} onAgain={again} />

  const entryAt = (row: AttributionRow, { column, entry }: Spot): ShownAttribution | undefined =>
    row.what === 'speaker' ? undefined : row.cells[column - 1]?.[entry]
  /** The words at a spot, or all of the source whose row it is. */
  function meantAt(row: AttributionRow, spot: Spot): readonly LedgerAttribution[] {
    const shown = entryAt(row, spot)
    if (shown) return [shown.attribution]
    if (row.what !== 'speaker') return spot.column > 0 ? [] : row.cells.flat().map(({ attribution }) => attribution)
    const document = documents[spot.column - 1]
    return document === undefined ? row.all : row.all.filter(one => one.document === document)
  }
  function show(row: AttributionRow, spot: Spot) {
    const [first] = meantAt(row, spot)
    if (first) onShow(first)
  }
  function press(row: AttributionRow, spot: Spot) {
    if (spot.column > 0) show(row, spot)
    else if (row.what === 'speaker') toggle(nameOf(row))
  }
  const toggle = (name: string) => startTransition(() => setOpen(now => toggled(now, name)))
  function askSource(row: AttributionRow, spot: Spot) {
    const attributions = meantAt(row, spot)
    if (attributions.length > 0)
      setAsking({ attributions, quote: entryAt(row, spot)?.words ?? null, speaker: row.speaker })
  }
  /** Of one quotation, with the others of its row where they are the same one. */
  function makeClaim(row: AttributionRow, spot: Spot) {
    const shown = entryAt(row, spot)
    if (!shown) return
    const others = row.what === 'quotation' ? row.cells.flat().map(({ attribution }) => attribution) : []
    claim.ask(fromQuotation(comparison, names, [shown.attribution, ...others], shown.words))
  }
  function onKey(key: string, row: AttributionRow, spot: Spot): boolean {
    const shown = entryAt(row, spot)
    if (key === ' ' && row.what === 'speaker') toggle(nameOf(row))
    else if (key === 'Delete' && shown) void edits.rejectAttribution(shown.attribution)
    else if (key.toLowerCase() === 'e') askSource(row, spot)
    else if (key.toLowerCase() === 'k' && shown) makeClaim(row, spot)
    else if (key.toLowerCase() === 'p') void makePassages(meantAt(row, spot), row.speaker)
    else return false
    return true
  }

  return (
    <>
      <Choices>
        <Select
          label={words.ledgers.show}
          hasHiddenLabel
          value={filter}
          onChange={setFilter}
          options={speakerFilters.map(value => ({ value, label: words.ledgers.speakersShown[value](counts[value]) }))}
        />
        <RejectedMenu rejected={ledgers.rejected} what="attribution" names={names} onBring={edits.forget} />
      </Choices>
      <LedgerGrid
        label={words.ledgers.attributions}
        first={words.ledgers.speaker}
        rows={rows}
        accounts={comparison.accounts}
        names={names}
        drawn={drawn}
        empty={all.length === 0 ? words.ledgers.noAttributions : words.ledgers.noneShown}
        onOpen={press}
        onKey={onKey}
        onQuick={(row, spot) => void makePassages(meantAt(row, spot), row.speaker)}
        menu={(row, spot) => (
          <AttributionMenu
            row={row}
            shown={entryAt(row, spot)}
            edits={edits}
            onShow={() => show(row, spot)}
            onPassages={() => void makePassages(meantAt(row, spot), row.speaker)}
            onClaim={() => makeClaim(row, spot)}
            onSource={() => askSource(row, spot)}
          />
        )}
      />
      {claim.dialog}
      {asking && (
        <SourceDialog
          title={words.ledgers.changeSourceTitle}
          quote={asking.quote}
          name={asking.speaker?.name ?? ''}
          kind={sayableKind(asking.speaker?.kind)}
          how={asking.attributions.length === 1 ? (asking.attributions[0]?.kind ?? null) : null}
          speakers={speakers}
          onSave={(patch, name) =>
            void edits.setAttributions(asking.attributions, patch, words.ledgers.sourceChanged(name))
          }
          onClose={() => setAsking(null)}
        />
      )}
    </>
  )
}

function toggled(open: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(open)
  if (!next.delete(key)) next.add(key)
  return next
}
