import { type KeyboardEvent, useCallback, useMemo, useRef } from 'react'
import { words } from '../../strings/words.ts'
import { AccountBlocks } from './account-blocks.tsx'
import styles from './account-column.module.css'
import { AccountHeader, type AccountHeaderProps } from './account-header.tsx'
import type { ChosenPassage } from './chosen-passage.ts'
import type { ColumnBoard } from './column-board.ts'
import { useChoosing } from './use-choosing.ts'
import type { Hand } from './use-hand.ts'
import { usePaintedPassages } from './use-painted-passages.ts'
import type { PassageChoice } from './use-passage.ts'

type Props = AccountHeaderProps & {
  board: ColumnBoard
  passage: PassageChoice
  hand: Hand
  /** The point that is chosen, in all columns. */
  active: number | null
  /** Names and dates are shown. */
  withNames: boolean
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
export function AccountColumn({ board, passage, hand, active, withNames, ...header }: Props) {
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
        <AccountBlocks
          comparison={parts.comparison}
          source={source}
          blocks={account.blocks}
          open={useMemo(() => shown.map(({ id }) => id), [shown])}
          active={active}
          chosen={chosen}
          ties={hand.ties}
          withNames={withNames}
        />
      </div>
    </section>
  )
}
