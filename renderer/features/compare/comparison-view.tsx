import { useMemo, useRef, useState } from 'react'
import type { Comparison } from '../../../main/contract/compare.ts'
import { useShortcut } from '../../shortcuts.ts'
import { words } from '../../strings/words.ts'
import { announce } from '../../ui/announce.ts'
import { AccountColumn } from './account-column.tsx'
import { accountColour, nameAccounts } from './account-names.ts'
import { Bands } from './bands.tsx'
import { type Block, layOutBlocks, listStops } from './blocks.ts'
import styles from './compare.module.css'
import { CompareBar } from './compare-bar.tsx'
import { DifferenceLegend } from './difference-legend.tsx'
import { differingPoints } from './differing.ts'
import { EventNotice } from './event-notice.tsx'
import { LayerBar } from './layer-bar.tsx'
import { firstLayers, type Layers, layerAttributes } from './layers.ts'
import { OverviewStrip } from './overview-strip.tsx'
import { useColumns } from './use-columns.ts'
import { useWording } from './use-wording.ts'

type Props = { comparison: Comparison; onClose: () => void; onOpenDocument: ((id: number) => void) | undefined }

/** Most columns that can be open at once. */
const mostColumns = 3
/** Below this width a comparison of many accounts begins with two columns, px. */
const roomForThree = 1400

const noPoints: ReadonlySet<number> = new Set()

export type ShownAccount = { id: number; name: string; colour: string; blocks: readonly Block[] }

/** A comparison that is there: its bars, its open columns, and the bands between them. */
export function ComparisonView({ comparison, onClose, onOpenDocument }: Props) {
  const isEstablished = comparison.event === 'established'
  const [open, setOpen] = useState(() => firstOpen(comparison))
  const [layers, setLayers] = useState<Layers>(() => firstLayers(isEstablished))
  const [active, setActive] = useState<number | null>(null)
  const frame = useRef<HTMLDivElement>(null)
  const shown = useShown(comparison, open)
  const differing = useMemo(() => differingPoints(comparison, open), [comparison, open])
  const stops = useMemo(
    () => listStops(shown, layers.wording ? differing.words : differing.telling),
    [shown, differing, layers.wording],
  )
  const [at, setAt] = useState(-1)
  const { passages } = useWording(comparison)
  const columns = useColumns(shown, passages)

  function step(by: 1 | -1) {
    if (stops.length === 0) return
    const next = at < 0 ? (by === 1 ? 0 : stops.length - 1) : (at + by + stops.length) % stops.length
    const stop = stops[next]
    if (!stop) return
    setAt(next)
    setActive(stop.point)
    columns.board.goTo(stop)
    announce((isEstablished ? words.compare.stop : words.compare.place)(next + 1, stops.length))
  }
  useShortcut(['N', 'F8'], () => step(1))
  useShortcut(['P', 'Shift+F8'], () => step(-1))
  const stopNow = stops[at]

  /** The list of differences is another one with another set of layers. */
  function changeLayers(next: Layers) {
    if (next.wording !== layers.wording) setAt(-1)
    setLayers(next)
  }
  function openColumns(ids: readonly number[]) {
    setAt(-1)
    setOpen([...ids])
  }
  const toggleColumn = (id: number) => openColumns(changeOpen(open, id))
  const choose = (point: number | null) => {
    setActive(point)
    setAt(stops.findIndex(stop => stop.point !== null && stop.point === point))
  }

  return (
    <>
      <CompareBar
        comparison={comparison}
        open={open}
        onToggle={toggleColumn}
        onOpenPair={openColumns}
        columns={columns}
        onClose={onClose}
      />
      <EventNotice comparison={comparison} />
      <LayerBar
        layers={layers}
        isEstablished={isEstablished}
        onChange={changeLayers}
        stop={at}
        stops={stops.length}
        isEmpty={comparison.points.length === 0}
        onStep={step}
      />
      <DifferenceLegend words={layers.words} wording={layers.wording} />
      <div ref={frame} className={styles.columns} data-columns={shown.length} {...layerAttributes(layers)}>
        {shown.map((account, index) => {
          const source = comparison.accounts.find(one => one.id === account.id)
          const strip = (
            <OverviewStrip
              key={`strip ${account.id}`}
              account={account}
              differing={isEstablished ? differing.telling : noPoints}
              columns={columns}
            />
          )
          return (
            source && (
              <div key={account.id} className={styles.slot}>
                {index > 0 &&
                  (layers.bands || layers.shared ? (
                    <Bands
                      left={shown[index - 1]}
                      right={account}
                      passages={passages}
                      columns={columns}
                      active={active}
                    />
                  ) : (
                    <div className={styles.gap} />
                  ))}
                {index === 0 && strip}
                <AccountColumn
                  comparison={comparison}
                  source={source}
                  account={account}
                  others={shown.filter(other => other.id !== account.id)}
                  board={columns.board}
                  active={active}
                  open={open}
                  stopBlock={stopNow?.account === account.id ? stopNow.block : -1}
                  onChoose={choose}
                  onOpenDocument={onOpenDocument}
                />
                {index > 0 && strip}
              </div>
            )
          )
        })}
      </div>
    </>
  )
}

function firstOpen({ accounts }: Comparison): number[] {
  const ids = accounts.map(account => account.id)
  return ids.slice(0, ids.length <= mostColumns || window.innerWidth >= roomForThree ? mostColumns : 2)
}

/** Opens or closes a column; two stay open, and a fourth takes the place of the last. */
export function changeOpen(open: readonly number[], id: number): number[] {
  if (!open.includes(id)) return [...open.slice(0, mostColumns - 1), id]
  return open.length > 2 ? open.filter(one => one !== id) : [...open]
}

function useShown(comparison: Comparison, open: readonly number[]): readonly ShownAccount[] {
  return useMemo(() => {
    const names = nameAccounts(comparison.accounts)
    return open.map(id => ({
      id,
      name: names.get(id) ?? '',
      colour: accountColour(comparison.accounts.findIndex(account => account.id === id)),
      blocks: layOutBlocks(comparison, id, open),
    }))
  }, [comparison, open])
}
