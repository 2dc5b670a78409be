import { BookOpen, RotateCcw, Trash2 } from 'lucide-react'
import type { Account } from '../../../main/contract/compare.ts'
import { useCall, useWrite } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { Chip } from '../../ui/chip.tsx'
import { formatDocumentDate, formatLanguage } from '../../ui/formats.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import styles from './account-column.module.css'
import { AccountMenu } from './account-menu.tsx'
import { sharedShare } from './blocks.ts'
import type { Parts } from './parts.ts'
import type { AccountSet } from './use-account-set.ts'
import type { ShownAccount } from './use-shown.ts'

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
          <AccountMenu
            account={account}
            beside={shown.map(({ id }) => id)}
            set={props.set}
            onOpenDocument={props.onOpenDocument}
          />
        </span>
      </div>
      <h2>{source.title}</h2>
      <p className={styles.share}>{isKnown ? sharesOf(parts, account, others) : ' '}</p>
    </header>
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
