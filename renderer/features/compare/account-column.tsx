import { type KeyboardEvent, memo, useCallback, useMemo, useRef } from 'react'
import type { Account, Comparison } from '../../../main/contract/compare.ts'
import type { Tie } from '../../../main/contract/comparisons.ts'
import { words } from '../../strings/words.ts'
import styles from './account-column.module.css'
import { AccountHeader, type AccountHeaderProps } from './account-header.tsx'
import { nameAccounts } from './account-names.ts'
import { BlockView } from './block-view.tsx'
import type { Block } from './blocks.ts'
import type { ChosenPassage } from './chosen-passage.ts'
import type { ColumnBoard } from './column-board.ts'
import { differingWords } from './differing.ts'
import { tiesOn } from './hand.ts'
import { useChoosing } from './use-choosing.ts'
import type { Hand } from './use-hand.ts'
import { usePaintedPassages } from './use-painted-passages.ts'
import type { PassageChoice } from './use-passage.ts'
import { useWording } from './use-wording.ts'
import { type WordingPassage, wordingMarks } from './wording-marks.ts'

type Props = AccountHeaderProps & {
  board: ColumnBoard
  passage: PassageChoice
  hand: Hand
  /** The point that is chosen, in all columns. */
  active: number | null
}

/** A column takes the focus, so that the keyboard can scroll it; the arrows at the sides go to the next one. */
const focusable = { tabIndex: 0, onKeyDown: goAside }

function goAside({ key, currentTarget, target }: KeyboardEvent<HTMLElement>) {
  const by = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0
  if (by === 0 || target !== currentTarget) return
  const columns = [...(currentTarget.closest('[data-columns]')?.querySelectorAll<HTMLElement>('[data-account]') ?? [])]
  columns[columns.indexOf(currentTarget) + by]?.focus({ preventScroll: true })
}

/** One account: where it stands, and its text in blocks. */
export function AccountColumn({ board, passage, hand, active, ...header }: Props) {
  const { parts, source, account, shown } = header
  const element = useRef<HTMLElement>(null)
  const ref = useCallback(
    (section: HTMLElement | null) => {
      element.current = section
      board.register(account.id, section)
    },
    [account.id, board],
  )
  const own = (chosen: ChosenPassage | null) => (chosen?.account === account.id ? chosen : null)
  const [chosen, joining] = [own(passage.chosen), own(passage.joining)]
  useChoosing(element, source, account.blocks, passage.press)
  usePaintedPassages(element, account.blocks, chosen, joining)
  return (
    <section
      ref={ref}
      className={styles.column}
      aria-label={words.compare.column(account.name)}
      data-account={account.id}
      {...focusable}
    >
      <div className={styles.content}>
        <AccountHeader {...header} />
        <Blocks
          comparison={parts.comparison}
          source={source}
          blocks={account.blocks}
          open={useMemo(() => shown.map(({ id }) => id), [shown])}
          active={active}
          chosen={chosen}
          ties={hand.ties}
        />
      </div>
    </section>
  )
}

type BlocksProps = {
  comparison: Comparison
  source: Account
  blocks: readonly Block[]
  /** Ids of the accounts with an open column. */
  open: readonly number[]
  active: number | null
  /** The passage that is chosen in this account. */
  chosen: ChosenPassage | null
  ties: readonly Tie[]
}

const nowhere: readonly WordingPassage[] = []
const noMarks = { differing: [], wording: [] }

const Blocks = memo(function Blocks({ comparison, source, blocks, open, active, chosen, ties }: BlocksProps) {
  const names = useMemo(() => nameAccounts(comparison.accounts), [comparison])
  const passages = useWording(comparison).passages.get(source.id) ?? nowhere
  const marks = useMemo(
    () =>
      blocks.map(block => ({
        differing: differingWords(comparison, source.id, block.point, open),
        wording: wordingMarks(passages, block),
      })),
    [comparison, source, blocks, open, passages],
  )
  const end = blocks.findIndex(({ kind }) => kind === 'uncompared')
  return (
    <div className={styles.blocks} {...(source.language ? { lang: source.language } : {})}>
      {blocks.map((block, index) => (
        <BlockView
          key={block.start}
          block={block}
          index={index}
          text={source.text}
          marks={marks[index] ?? noMarks}
          names={names}
          joinedWith={joinedWith(comparison, source.id, block.point, names)}
          partedFrom={partedFrom(comparison, ties, source.id, block, names)}
          alsoIn={block.alsoIn.map(id => names.get(id) ?? '')}
          isActive={isActive(block, active, chosen)}
          isEndOfCompared={source.comparedUntil !== undefined && index === end}
        />
      ))}
    </div>
  )
})

function isActive(block: Block, active: number | null, chosen: ChosenPassage | null): boolean {
  if (active !== null) return block.point === active
  return chosen !== null && chosen.start <= block.start && chosen.end >= block.end
}

function partedFrom(
  { accounts }: Comparison,
  ties: readonly Tie[],
  account: number,
  { start, end }: Block,
  names: ReadonlyMap<number, string>,
) {
  if (ties.length === 0) return []
  const { parted } = tiesOn(ties, accounts, { account, start, end })
  return [...new Set(parted.map(({ other }) => other))].map(id => names.get(id) ?? '')
}

function joinedWith(comparison: Comparison, accountId: number, point: number | null, names: Map<number, string>) {
  const members = point === null ? [] : (comparison.points[point]?.members ?? [])
  const ids = [...new Set(members.map(member => member.document).filter(id => id !== accountId))]
  return ids.map(id => names.get(id) ?? '')
}
