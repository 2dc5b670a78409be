import { FileText, Plus } from 'lucide-react'
import { useState } from 'react'
import { Dialog, DialogTrigger } from 'react-aria-components'
import { mostAccounts } from '../../../main/contract/comparisons.ts'
import { useCall } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { Button } from '../../ui/button.tsx'
import { formatDocumentDate } from '../../ui/formats.ts'
import { NamePicker } from '../../ui/name-picker.tsx'
import { Popover } from '../../ui/popover.tsx'
import type { AccountSet } from './use-account-set.ts'

type Placed = { id: number; eventId: number | null }
type Props = { set: AccountSet; accounts: readonly Placed[] }

/** As many as are offered at once. */
const mostOffered = 50

/** A button that takes another account in: those of the same event first, any other by what is typed. */
export function AddAccount({ set, accounts }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  const isFull = set.ids.length >= mostAccounts
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setIsOpen}>
      <Button
        icon={Plus}
        isSmall
        aria-label={isFull ? words.compare.noRoom : words.compare.addAccount}
        isDisabled={isFull}
      >
        {words.compare.account_}
      </Button>
      <Popover placement="bottom end">
        <Dialog aria-label={words.compare.addAccount}>
          <Offered
            set={set}
            eventId={eventOf(accounts)}
            onAdd={(id, name) => {
              setIsOpen(false)
              set.add(id, name)
            }}
          />
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

/** The event of all accounts; null where they have none in common. */
function eventOf(accounts: readonly Placed[]): number | null {
  const [first] = accounts
  return first && accounts.every(({ eventId }) => eventId === first.eventId) ? first.eventId : null
}

type OfferedProps = { set: AccountSet; eventId: number | null; onAdd: (id: number, name: string) => void }

function Offered({ set, eventId, onAdd }: OfferedProps) {
  const [typed, setTyped] = useState('')
  const rows = useOffered(typed.trim(), eventId).filter(({ id }) => !set.ids.includes(id))
  return (
    <NamePicker
      label={words.compare.findAccount}
      placeholder={words.compare.findAccount}
      typed={typed}
      onType={setTyped}
      picks={rows.map(({ id, title, outlet, date }) => ({
        key: String(id),
        name: title,
        detail: [outlet, date && formatDocumentDate(date)].filter(Boolean).join(', '),
        icon: FileText,
      }))}
      onPick={key => onAdd(Number(key), rows.find(({ id }) => String(id) === key)?.title ?? '')}
      isWide
      empty={typed.trim() === '' ? words.compare.noOthers : words.compare.noneFound}
    />
  )
}

/** Documents to offer: what a search finds, else the event's own and then what was added last. */
function useOffered(query: string, eventId: number | null) {
  const isSearch = query !== ''
  const found = useCall(
    'search.run',
    { query, isTyping: true, offset: 0, limit: mostOffered },
    { enabled: isSearch, keepPrevious: true },
  )
  const list = { sort: { by: 'imported', descending: true }, offset: 0, limit: mostOffered } as const
  const ofEvent = useCall(
    'documents.list',
    { ...list, view: { kind: 'event', id: eventId ?? 0 } },
    { enabled: eventId !== null && !isSearch },
  )
  const all = useCall('documents.list', { ...list, view: { kind: 'all' } }, { enabled: !isSearch })
  if (isSearch) return found.data?.results ?? []
  const first = eventId === null ? [] : (ofEvent.data?.rows ?? [])
  const others = (all.data?.rows ?? []).filter(({ id }) => !first.some(one => one.id === id))
  return [...first, ...others].filter(({ unreadable }) => unreadable === null)
}
