import { CalendarDays, Plus } from 'lucide-react'
import { useCall, useWrite } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { MenuItem } from '../../ui/menu.tsx'
import { SideList } from '../../ui/side-list.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useOpenLedger } from '../ledgers/library/use-open-ledger.ts'
import { useDialogs } from './dialogs.tsx'
import { type ChooseView, SidebarSection } from './sidebar.tsx'
import { useUndo } from './use-undo.ts'

type Props = { scroller: HTMLElement | null; chooseView: ChooseView }

/** What happened: each event gathers its accounts. */
export function SidebarEvents({ scroller, chooseView }: Props) {
  const { data: events } = useCall('events.list', {}, { keepPrevious: true })
  const dialogs = useDialogs()
  const openLedger = useOpenLedger()
  const { run } = useWrite('events.delete')
  const { undoAction } = useUndo()
  const items = (events ?? []).map(event => ({
    id: String(event.id),
    label: event.name,
    icon: CalendarDays,
    count: event.documents,
    isCurrent: chooseView.isCurrent({ kind: 'event', id: event.id }),
  }))
  async function remove(id: number, name: string) {
    if ((await run({ id })) === undefined) return
    if (chooseView.isCurrent({ kind: 'event', id })) chooseView.choose({ kind: 'all' })
    showToast({ text: words.library.eventDeleted(name), action: undoAction('events.delete') })
  }
  function menu(itemId: string) {
    const event = events?.find(({ id }) => String(id) === itemId)
    if (!event) return null
    return (
      <>
        <MenuItem onAction={() => openLedger({ kind: 'event', id: event.id })}>
          {words.ledgers.library.ofEvent}
        </MenuItem>
        <MenuItem onAction={() => dialogs.open({ kind: 'event', event })}>{words.library.editEvent}</MenuItem>
        <MenuItem isDanger onAction={() => void remove(event.id, event.name)}>
          {words.library.deleteEvent}
        </MenuItem>
      </>
    )
  }
  return (
    <SidebarSection
      title={words.library.events}
      action={
        <IconButton
          isSmall
          label={words.library.newEvent}
          icon={Plus}
          onPress={() => dialogs.open({ kind: 'event' })}
        />
      }
      empty={words.library.noEvents}
      isEmpty={events?.length === 0}
    >
      <SideList
        label={words.library.events}
        items={items}
        scroller={scroller}
        onChoose={id => chooseView.choose({ kind: 'event', id: Number(id) })}
        menu={menu}
      />
    </SidebarSection>
  )
}
