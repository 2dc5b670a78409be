import { useMemo, useState } from 'react'
import { useShortcut } from '../../shortcuts.ts'
import { words } from '../../strings/words.ts'
import { announce } from '../../ui/announce.ts'
import { AddToClaim } from '../claims/add-to-claim.tsx'
import { DraftButton, draftPanel } from '../draft/draft-button.tsx'
import { DraftPanel } from '../draft/draft-panel.tsx'
import { useDraftText } from '../draft/use-draft-text.ts'
import { useGoTo } from '../draft/use-go-to.ts'
import { AddToLedger } from '../ledgers/add-to-ledger.tsx'
import { LedgerButton } from '../ledgers/ledger-button.tsx'
import { LedgerPanel } from '../ledgers/ledger-panel.tsx'
import type { LedgerPlace } from '../ledgers/ledger-tab.ts'
import { isLedger } from '../ledgers/tabs.ts'
import { AccountMenu } from './account-menu.tsx'
import { AddAccount } from './add-account.tsx'
import { listStops } from './blocks.ts'
import { blockOf, stopOf } from './chosen-passage.ts'
import { ColumnsBar } from './columns-bar.tsx'
import styles from './compare.module.css'
import { CompareBar, JoinButtons } from './compare-bar.tsx'
import { ComparedColumns } from './compared-columns.tsx'
import { DifferenceLegend } from './difference-legend.tsx'
import { differingPoints } from './differing.ts'
import { EventNotice } from './event-notice.tsx'
import { LayerBar } from './layer-bar.tsx'
import { layerAttributes } from './layers.ts'
import { LostTies } from './lost-ties.tsx'
import { Matrix } from './matrix.tsx'
import type { Parts } from './parts.ts'
import { PassageBar } from './passage-bar.tsx'
import { TranslatePassage } from './translate-passage.tsx'
import type { AccountSet } from './use-account-set.ts'
import { useColumns } from './use-columns.ts'
import { useHand } from './use-hand.ts'
import { useKeeping } from './use-keeping.ts'
import { useLatest } from './use-latest.ts'
import { useMatrixView } from './use-matrix-view.ts'
import { usePassage } from './use-passage.ts'
import { usePutBack } from './use-put-back.ts'
import { type ShownAccount, useIds, useShown } from './use-shown.ts'
import { useViewState } from './use-view-state.ts'
import { useWording } from './use-wording.ts'
import { ViewSwitch } from './view-switch.tsx'

type Props = {
  parts: Parts
  /** What the accounts share is known as far as it can be. */
  isComplete: boolean
  set: AccountSet
  /** Said below the bars: what goes on, what is in the trash. */
  notices: React.ReactNode
  onClose: () => void
  onOpenDocument: (id: number) => void
}

const noIds: readonly number[] = []
const noColumns: readonly ShownAccount[] = []
const noPoints: ReadonlySet<number> = new Set()

/** A comparison that is there: its bars, its open columns, and the bands between them. */
export function ComparisonView({ parts, isComplete, set, notices, onClose, onOpenDocument }: Props) {
  const { comparison } = parts
  const isEstablished = comparison.event === 'established'
  const [left] = useState(set.kept?.view ?? null)
  const ids = useIds(comparison.accounts)
  const state = useViewState(left, ids, isEstablished)
  const { open, layers, isMatrix } = state
  const shown = useShown(parts, open)
  const differing = useMemo(() => differingPoints(comparison, open), [comparison, open])
  const stops = useMemo(
    () => listStops(shown, layers.wording ? differing.words : differing.telling),
    [shown, differing, layers.wording],
  )
  const { passages } = useWording(comparison)
  const inColumns = isMatrix ? noColumns : shown
  const columns = useColumns(inColumns, passages, {
    isJoined: left?.isJoined ?? true,
    isShifted: left?.isShifted ?? false,
  })
  const isBack = usePutBack(left, inColumns, columns, isComplete)
  useKeeping(set, state, columns, isBack)
  const hand = useHand(ids)
  const all = useShown(parts, isMatrix ? ids : noIds)
  const passage = usePassage(comparison, isMatrix ? all : shown, columns.board, hand, !isMatrix)
  const { chosen } = passage
  const draft = useDraftText(set.kept)
  const goTo = useGoTo(inColumns, columns, state.show, passage.choose)
  const showWords = useLatest((place: LedgerPlace) => goTo(place, true))
  const matrix = useMatrixView({ parts, state, passage, goTo })
  const block = blockOf(isMatrix ? all : shown, chosen)
  const active = block?.point ?? null
  const at = stopOf(stops, shown, chosen)

  function step(by: 1 | -1) {
    if (isMatrix) return tell(matrix.step(by), matrix.stops.length)
    if (stops.length === 0) return
    const next = at < 0 ? (by === 1 ? 0 : stops.length - 1) : (at + by + stops.length) % stops.length
    const stop = stops[next]
    const first = shown.find(({ id }) => id === stop?.account)?.blocks[stop?.block ?? -1]
    if (!stop || !first) return
    passage.choose({ account: stop.account, start: first.start, end: first.end })
    columns.board.goTo(stop)
    tell(next, stops.length)
  }
  function tell(stop: number, all: number) {
    if (stop >= 0) announce((isEstablished ? words.compare.stop : words.compare.place)(stop + 1, all))
  }
  useShortcut(['N', 'F8'], () => step(1))
  useShortcut(['P', 'Shift+F8'], () => step(-1))
  function stepBack() {
    if (!passage.stepBack()) onClose()
  }

  return (
    <>
      <CompareBar set={set} comparison={comparison} onOpenPair={state.openOnly} onClose={onClose} onEscape={stepBack}>
        <AddAccount set={set} accounts={comparison.accounts} />
        {state.hasMatrix && (
          <ViewSwitch isMatrix={isMatrix} columns={shown.map(({ name }) => name)} onChange={state.setIsMatrix} />
        )}
        {ids.length === 2 && <JoinButtons columns={columns} />}
        <LedgerButton panel={state.panel} onChange={state.setPanel} />
        <DraftButton panel={state.panel} onChange={state.setPanel} />
      </CompareBar>
      {ids.length > 2 && !isMatrix && (
        <ColumnsBar accounts={comparison.accounts} open={open} onToggle={state.toggle} columns={columns} />
      )}
      <EventNotice comparison={comparison} />
      {notices}
      <LostTies hand={hand} accounts={comparison.accounts} />
      <LayerBar
        layers={layers}
        isEstablished={isEstablished}
        onChange={state.setLayers}
        stop={isMatrix ? matrix.stop : at}
        stops={isMatrix ? matrix.stops.length : stops.length}
        without={isMatrix ? ['bands'] : []}
        isEmpty={isComplete && comparison.points.length === 0}
        onStep={step}
      />
      <DifferenceLegend words={layers.words} wording={layers.wording} />
      <div className={styles.stage}>
        <div className={styles.columns} data-columns={shown.length} {...layerAttributes(layers)}>
          {isMatrix && (
            <Matrix
              parts={parts}
              state={matrix}
              open={open}
              withNames={layers.names}
              onToggle={state.toggle}
              menu={account => <AccountMenu account={account} beside={ids} set={set} onOpenDocument={onOpenDocument} />}
              onOpen={matrix.openAt}
            />
          )}
          <ComparedColumns
            parts={parts}
            shown={inColumns}
            differing={isEstablished ? differing.telling : noPoints}
            layers={layers}
            columns={columns}
            set={set}
            passage={passage}
            hand={hand}
            active={active}
            onOpenDocument={onOpenDocument}
          />
          {state.panel === draftPanel && (
            <DraftPanel
              draft={draft}
              isKept={set.kept !== null}
              accounts={comparison.accounts}
              onGoTo={goTo}
              onOpenDocument={onOpenDocument}
              onClose={() => state.setPanel(null)}
            />
          )}
        </div>
        <PassageBar comparison={comparison} passage={passage} block={block} hand={hand}>
          {chosen && <AddToLedger comparison={comparison} passage={chosen} />}
          {chosen && <AddToClaim comparison={comparison} comparisonId={set.kept?.id} passage={chosen} point={active} />}
          {chosen && <TranslatePassage accounts={comparison.accounts} passage={chosen} />}
        </PassageBar>
      </div>
      {state.panel !== null && isLedger(state.panel) && (
        <LedgerPanel
          panel={state.panel}
          onChange={state.setPanel}
          comparison={comparison}
          comparisonId={set.kept?.id}
          chosen={chosen}
          onShow={showWords}
        />
      )}
    </>
  )
}
