import { BookOpen, Ellipsis, MoveLeft, MoveRight, RotateCcw, Trash2, X } from 'lucide-react'
import type { Account } from '../../../main/contract/compare.ts'
import { useCall, useWrite } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { Chip } from '../../ui/chip.tsx'
import { formatDocumentDate, formatLanguage } from '../../ui/formats.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { MenuButton, MenuItem, MenuSeparator } from '../../ui/menu.tsx'
import styles from './account-column.module.css'
import { sharedShare } from './blocks.ts'
import type { ShownAccount } from './comparison-view.tsx'
import { moveAccount } from './open-columns.ts'
import type { Parts } from './parts.ts'
import type { AccountSet } from './use-account-set.ts'

export type AccountHeaderProps = {
  parts: Parts
  source: Account
  account: ShownAccount
  /** All open columns, in order. */
  shown: readonly ShownAccount[]
  set: AccountSet
  onOpenDocument: (id: number) => void
}

const percent = new Intl.NumberFormat(undefined, { style: 'percent' })

/** Where an account stands, how much of it others have, and what can be done with it. */
export function AccountHeader(props: AccountHeaderProps) {
  const { parts, source, account, shown } = props
  const others = shown.filter(({ id }) => id !== account.id && parts.compared.has(id))
  const isKnown = parts.compared.has(account.id) && others.length > 0
  return (
    <header className={styles.header}>
      <div className={styles.where}>
        <span className={styles.dot} style={{ background: account.colour }} />
        <strong>{source.outlet ?? words.compare.untitledOutlet}</strong>
        <span>{factsOf(source)}</span>
        <InTrash id={account.id} />
        <span className={styles.tools}>
          <IconButton
            isSmall
            icon={BookOpen}
            label={words.compare.openDocument}
            onPress={() => props.onOpenDocument(account.id)}
          />
          <AccountMenu {...props} />
        </span>
      </div>
      <h2>{source.title}</h2>
      <p className={styles.share}>{isKnown ? sharesOf(parts, account, others) : ' '}</p>
    </header>
  )
}

function AccountMenu({ account, shown, set, onOpenDocument }: AccountHeaderProps) {
  const open = shown.map(({ id }) => id)
  const place = open.indexOf(account.id)
  const move = (by: 1 | -1) => set.change(moveAccount(set.ids, open, account.id, by))
  return (
    <MenuButton
      label={words.compare.accountMenu(account.name)}
      button={<IconButton isSmall icon={Ellipsis} label={words.compare.accountMenu(account.name)} />}
    >
      <MenuItem icon={MoveLeft} isDisabled={place === 0} onAction={() => move(-1)}>
        {words.compare.moveLeft}
      </MenuItem>
      <MenuItem icon={MoveRight} isDisabled={place === open.length - 1} onAction={() => move(1)}>
        {words.compare.moveRight}
      </MenuItem>
      <MenuItem icon={BookOpen} onAction={() => onOpenDocument(account.id)}>
        {words.compare.openDocument}
      </MenuItem>
      <MenuSeparator />
      <MenuItem icon={X} onAction={() => set.takeAway(account.id, account.name)}>
        {words.compare.takeAway}
      </MenuItem>
    </MenuButton>
  )
}

/** An account in the trash is compared as before; this says where it lies, and takes it out again. */
function InTrash({ id }: { id: number }) {
  const { data: rows } = useCall('documents.rows', { ids: [id] }, { keepPrevious: true })
  const { run } = useWrite('documents.restore')
  if (!rows?.some(row => row.id === id && row.isTrashed)) return null
  return (
    <>
      <Chip icon={Trash2}>{words.compare.inTrash}</Chip>
      <IconButton isSmall icon={RotateCcw} label={words.compare.restore} onPress={() => void run({ ids: [id] })} />
    </>
  )
}

function factsOf(source: Account): string {
  const count = source.text.split(/\s+/u).filter(word => word !== '').length
  return [
    source.date === null ? words.reader.noDate : formatDocumentDate(source.date),
    source.language === null ? null : formatLanguage(source.language),
    words.compare.words(count),
  ]
    .filter(fact => fact !== null)
    .join(' · ')
}

function sharesOf({ comparison }: Parts, account: ShownAccount, others: readonly ShownAccount[]): string {
  return words.compare.shares(
    others.map(({ id, name }) => ({ share: percent.format(sharedShare(comparison, account.id, id)), name })),
  )
}
